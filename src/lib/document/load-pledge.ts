import { municipalities } from '../query/area';
import { activitiesOf, focusAreasOf, pledgeById, problemsOf } from '../query/pledge';
import type { Source } from '../view/answers';
import { splitCodes } from '../view/phrase';

/** One pledge whole; null where the release has none of that id. */
export async function loadPledge(source: Source, params: { id: string }) {
  const [[pledge], focusAreas, activities, problems, places] = await Promise.all([
    source.ask(pledgeById, params),
    source.ask(focusAreasOf, params),
    source.ask(activitiesOf, params),
    source.ask(problemsOf, params),
    source.ask(municipalities, undefined)
  ]);
  if (!pledge) return null;
  return {
    pledge,
    focusAreas,
    activities,
    problems,
    places: splitCodes(pledge.municipalities).map((code) => {
      const { name, slug } = places.find((place) => place.code === code)!;
      return { code, name, slug };
    })
  };
}

export type LoadedPledge = NonNullable<Awaited<ReturnType<typeof loadPledge>>>;
