import { error } from '@sveltejs/kit';
import { areas, municipalities } from '$lib/query/area';
import { focusAreasOf, pledgesOfMunicipality } from '$lib/query/pledge';
import { statesOfMunicipality } from '$lib/query/states';
import { nativeSource } from '$lib/server/engine';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const all = await (await nativeSource()).ask(municipalities, undefined);
  return all.map(({ slug }) => ({ slug }));
};

/** All of one municipality. */
export const load: PageServerLoad = async ({ params, parent }) => {
  const source = await nativeSource();
  const [places, allAreas] = await Promise.all([
    source.ask(municipalities, undefined),
    source.ask(areas, undefined)
  ]);
  const place = places.find(({ slug }) => slug === params.slug);
  if (!place) error(404, `Ingen kommun har adressen ${params.slug}.`);
  const area = allAreas.find(({ level, code }) => level === 'municipality' && code === place.code)!;
  const [pledges, states] = await Promise.all([
    source.ask(pledgesOfMunicipality, { code: place.code }),
    source.ask(statesOfMunicipality, { code: place.code })
  ]);
  const focusAreas = await Promise.all(pledges.map(({ id }) => source.ask(focusAreasOf, { id })));
  const { release } = await parent();
  return {
    place,
    area,
    pledges: pledges.map((pledge, index) => ({ pledge, focusAreas: focusAreas[index]! })),
    states: states.map(({ theme, year, state }) => ({ theme, year, state })),
    releaseDate: release.date
  };
};
