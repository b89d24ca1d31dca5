import { nativeSource } from '$lib/server/engine';
import { DEFAULT_SELECTION } from '$lib/view/selection';
import { askThemeIndex } from '$lib/view/theme-index';
import type { PageServerLoad } from './$types';

/** All themes beside each other. */
export const load: PageServerLoad = async () => ({
  year: DEFAULT_SELECTION.year,
  rows: await askThemeIndex(await nativeSource(), DEFAULT_SELECTION.year)
});
