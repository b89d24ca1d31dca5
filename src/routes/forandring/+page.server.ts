import { areas } from '$lib/query/area';
import { nativeSource } from '$lib/server/engine';
import { areaOptions } from '$lib/view/area-choice';
import { askChangePage, FIRST_PAIRS } from '$lib/view/change-page';
import { DEFAULT_CHANGES } from '$lib/view/change-selection';
import { pack } from '$lib/view/pack';
import type { PageServerLoad } from './$types';

/** The changes of all themes, years and the country: readable before any script has run. */
export const load: PageServerLoad = async () => {
  const source = await nativeSource();
  const page = await askChangePage(source, DEFAULT_CHANGES);
  return {
    changes: { ...page, pairs: page.pairs.slice(0, FIRST_PAIRS) },
    areas: pack(areaOptions(await source.ask(areas, undefined)))
  };
};
