import { municipalities } from '../query/area';
import type { MatrixRow } from '../query/matrix';
import { activitiesOf, focusAreasOf, pledgesOfMunicipality, problemsOf } from '../query/pledge';
import type { Source } from '../view/answers';
import { pack } from '../view/pack';

/** What only the page of a municipality shows: its pledges whole, and its themes year by year. */
export async function loadMunicipality(source: Source, code: string, matrix: MatrixRow[]) {
  const [places, pledges] = await Promise.all([
    source.ask(municipalities, undefined),
    source.ask(pledgesOfMunicipality, { code })
  ]);
  const of = async <R>(ask: (id: string) => Promise<R[]>) =>
    pack((await Promise.all(pledges.map(({ id }) => ask(id)))).flat() as object[]);
  const [focusAreas, activities, problems] = await Promise.all([
    of((id) => source.ask(focusAreasOf, { id })),
    of((id) => source.ask(activitiesOf, { id })),
    of((id) => source.ask(problemsOf, { id }))
  ]);
  const partners = new Set(pledges.flatMap((pledge) => pledge.municipalities.split(';')));
  return {
    place: places.find((place) => place.code === code)!,
    /** Those that share a pledge with it. */
    partners: places
      .filter((place) => partners.has(place.code) && place.code !== code)
      .map(({ code, name, slug }) => ({ code, name, path: `kommun/${slug}` })),
    pledges,
    contents: { focusAreas, activities, problems },
    states: Object.fromEntries(matrix.map(({ year, states }) => [year, states]))
  };
}
