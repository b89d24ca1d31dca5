import { error } from '@sveltejs/kit';
import { THEMES } from '$lib/pledge/codes';
import { nativeSource } from '$lib/server/engine';
import { drawFigure } from '$lib/server/figure';
import { smallMapSheet } from '$lib/server/map';
import { loadTheme } from '$lib/theme/load-theme';
import { FIRST_PROMISES } from '$lib/theme/promises.svelte';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => THEMES.map((theme) => ({ theme }));

/** All of one theme, readable before any script has run. */
export const load: PageServerLoad = async ({ params }) => {
  const theme = THEMES.find((code) => code === params.theme);
  if (!theme) error(404, `Inget tema har adressen ${params.theme}.`);
  return {
    ...(await loadTheme(await nativeSource(), theme, drawFigure, FIRST_PROMISES)),
    sheet: await smallMapSheet()
  };
};
