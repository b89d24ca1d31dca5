import type { PlotOptions } from '@observablehq/plot';
import { TIMELINE_MARGIN, timeline } from '../chart/timeline';
import type { Theme } from '../pledge/codes';
import type { Source } from '../view/answers';
import { DEFAULT_SELECTION } from '../view/selection';
import { askPromises, askThemePage, overviewOf } from '../view/theme-page';

/** The widths that the timeline is drawn for, in px; `Timeline.svelte` shows the one that fits. */
const WIDTHS = [300, 440, 700];

/**
 * All of a theme but its maps' outlines.
 * @param draw gives a figure as SVG text
 * @param first how many of the promises come with the page
 */
export async function loadTheme(
  source: Source,
  theme: Theme,
  draw: (options: PlotOptions) => string,
  first: number
) {
  const [page, promises] = await Promise.all([
    askThemePage(source, theme),
    askPromises(source, theme)
  ]);
  const overview = overviewOf(page, DEFAULT_SELECTION.year);
  return {
    page,
    promises: {
      first: promises.slice(0, first),
      total: promises.length,
      documents: new Set(promises.map(({ pledge }) => pledge)).size
    },
    timeline: {
      drawn: WIDTHS.map((width) => ({ width, svg: draw(timeline(overview, width)) })),
      margin: { left: TIMELINE_MARGIN.left, right: TIMELINE_MARGIN.right }
    }
  };
}
