import { error } from '@sveltejs/kit';
import { municipalities } from '$lib/query/area';
import { activitiesOf, focusAreasOf, pledgeById, pledges, problemsOf } from '$lib/query/pledge';
import { nativeSource } from '$lib/server/engine';
import { splitCodes } from '$lib/view/phrase';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const all = await (await nativeSource()).ask(pledges, undefined);
  return all.map(({ id }) => ({ id }));
};

/** One pledge whole. */
export const load: PageServerLoad = async ({ params }) => {
  const source = await nativeSource();
  const [[pledge], focusAreas, activities, problems, places] = await Promise.all([
    source.ask(pledgeById, params),
    source.ask(focusAreasOf, params),
    source.ask(activitiesOf, params),
    source.ask(problemsOf, params),
    source.ask(municipalities, undefined)
  ]);
  if (!pledge) error(404, `Inget löfte har id ${params.id}.`);
  const codes = splitCodes(pledge.municipalities);
  return {
    pledge,
    focusAreas,
    activities,
    problems,
    places: codes.map((code) => {
      const { name, slug } = places.find((place) => place.code === code)!;
      return { code, name, slug };
    })
  };
};
