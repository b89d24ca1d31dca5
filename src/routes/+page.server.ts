import { TIMELINE_MARGIN, timeline } from '$lib/chart/timeline';
import { areas, municipalities } from '$lib/query/area';
import { nativeSource } from '$lib/server/engine';
import { drawFigure } from '$lib/server/figure';
import { shapeSet } from '$lib/server/map';
import { askOverview } from '$lib/view/overview';
import { DEFAULT_SELECTION, LEVELS } from '$lib/view/selection';
import type { PageServerLoad } from './$types';

/** The widths that the timeline is drawn for, in px; `Timeline.svelte` shows the one that fits. */
const WIDTHS = [300, 440, 700];

/** The overview of the default selection, whole: readable before any script has run. */
export const load: PageServerLoad = async () => {
  const source = await nativeSource();
  const [overview, allAreas, places, shapes] = await Promise.all([
    askOverview(source, DEFAULT_SELECTION),
    source.ask(areas, undefined),
    source.ask(municipalities, undefined),
    shapeSet(DEFAULT_SELECTION.level)
  ]);
  return {
    overview,
    shapes,
    names: Object.fromEntries(places.map(({ code, name }) => [code, name])),
    counties: Object.fromEntries(places.map(({ code, county }) => [code, county])),
    areaCounts: Object.fromEntries(
      LEVELS.map((level) => [level, allAreas.filter((area) => area.level === level).length])
    ),
    timeline: {
      drawn: WIDTHS.map((width) => ({ width, svg: drawFigure(timeline(overview, width)) })),
      margin: { left: TIMELINE_MARGIN.left, right: TIMELINE_MARGIN.right }
    }
  };
};
