import { areas } from '$lib/query/area';
import { nativeSource } from '$lib/server/engine';
import { areaOptions } from '$lib/view/area-choice';
import { askGapPage } from '$lib/view/gap-page';
import { DEFAULT_GAPS } from '$lib/view/gap-selection';
import { pack } from '$lib/view/pack';
import type { PageServerLoad } from './$types';

/** The gaps of all themes, years and the country: readable before any script has run. */
export const load: PageServerLoad = async () => {
  const source = await nativeSource();
  return {
    gaps: await askGapPage(source, DEFAULT_GAPS),
    areas: pack(areaOptions(await source.ask(areas, undefined)))
  };
};
