import { municipalities } from '$lib/query/area';
import { nativeSource } from '$lib/server/engine';
import { shapeSet } from '$lib/server/map';
import { askExplorePage } from '$lib/view/explore-page';
import type { PageServerLoad } from './$types';

/** Everything counted, and the first rows: readable before any script has run. */
export const load: PageServerLoad = async () => {
  const source = await nativeSource();
  const [explore, places, shapes] = await Promise.all([
    askExplorePage(source),
    source.ask(municipalities, undefined),
    shapeSet('municipality')
  ]);
  return {
    explore,
    shapes,
    counties: Object.fromEntries(places.map(({ code, county }) => [code, county]))
  };
};
