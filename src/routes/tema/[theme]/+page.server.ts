import { error } from '@sveltejs/kit';
import { TIMELINE_MARGIN, timeline } from '$lib/chart/timeline';
import { THEMES } from '$lib/pledge/codes';
import { nativeSource } from '$lib/server/engine';
import { drawFigure } from '$lib/server/figure';
import { smallMapSheet } from '$lib/server/map';
import { FIRST_PROMISES } from '$lib/theme/promises.svelte';
import { DEFAULT_SELECTION } from '$lib/view/selection';
import { askPromises, askThemePage, overviewOf } from '$lib/view/theme-page';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The widths that the timeline is drawn for, in px; `Timeline.svelte` shows the one that fits. */
const WIDTHS = [300, 440, 700];

export const entries: EntryGenerator = () => THEMES.map((theme) => ({ theme }));

/** All of one theme, readable before any script has run. */
export const load: PageServerLoad = async ({ params }) => {
  const theme = THEMES.find((code) => code === params.theme);
  if (!theme) error(404, `Inget tema har adressen ${params.theme}.`);
  const source = await nativeSource();
  const [page, promises, sheet] = await Promise.all([
    askThemePage(source, theme),
    askPromises(source, theme),
    smallMapSheet()
  ]);
  const overview = overviewOf(page, DEFAULT_SELECTION.year);
  return {
    page,
    sheet,
    promises: {
      first: promises.slice(0, FIRST_PROMISES),
      total: promises.length,
      documents: new Set(promises.map(({ pledge }) => pledge)).size
    },
    timeline: {
      drawn: WIDTHS.map((width) => ({ width, svg: drawFigure(timeline(overview, width)) })),
      margin: { left: TIMELINE_MARGIN.left, right: TIMELINE_MARGIN.right }
    }
  };
};
