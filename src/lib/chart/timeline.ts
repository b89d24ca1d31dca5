import type { PlotOptions } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import { formatCount, formatShare } from '../view/format';
import type { Overview } from '../view/overview';

/** Margins that the year buttons over the figure share with it, in px. */
export const TIMELINE_MARGIN = { top: 22, right: 14, bottom: 44, left: 40 };
export const TIMELINE_HEIGHT = 268;

/**
 * The share over the years: the estimate as a line, from at least to at most as a band, N below
 * each year, the chosen year marked.
 */
export function timeline(overview: Overview, width: number): PlotOptions {
  const { selection, years } = overview;
  const known = years.filter((row) => row.n > 0);
  const top = selection.measure === 'activity' ? activityTop(known) : 1;
  const narrow = width < 480;
  const banded = known.filter((row) => row.low !== null && row.high !== null);
  const estimated = known.filter((row) => row.estimate !== null);
  const chosen = known.filter((row) => row.year === selection.year);
  return {
    width,
    height: TIMELINE_HEIGHT,
    marginTop: TIMELINE_MARGIN.top,
    marginRight: TIMELINE_MARGIN.right,
    marginBottom: TIMELINE_MARGIN.bottom,
    marginLeft: TIMELINE_MARGIN.left,
    className: 'plot',
    style: { overflow: 'visible' },
    x: { type: 'point', domain: years.map((row) => row.year), padding: 0.5, label: null },
    y: { domain: [0, top], label: null },
    marks: [
      Plot.gridY({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 5, tickSize: 0, tickFormat: (value: number) => formatShare(value) }),
      Plot.ruleX([selection.year], { stroke: 'var(--ink-faint)', strokeDasharray: '2,3' }),
      Plot.areaY(banded, {
        x: 'year',
        y1: 'low',
        y2: 'high',
        fill: 'var(--theme)',
        fillOpacity: 0.17
      }),
      Plot.lineY(estimated, { x: 'year', y: 'estimate', stroke: 'var(--theme)', strokeWidth: 2.5 }),
      Plot.dot(estimated, { x: 'year', y: 'estimate', r: 2.5, fill: 'var(--theme)' }),
      Plot.dot(
        chosen.filter((row) => row.estimate !== null),
        {
          x: 'year',
          y: 'estimate',
          r: 5.5,
          fill: 'var(--theme)',
          stroke: 'var(--ground)',
          strokeWidth: 2
        }
      ),
      Plot.axisX({
        tickSize: 0,
        tickPadding: 8,
        tickFormat: (year: number) => (narrow ? `’${String(year).slice(2)}` : String(year))
      }),
      Plot.text(years, {
        x: 'year',
        frameAnchor: 'bottom',
        dy: 32,
        text: (row: { n: number }) => formatCount(row.n),
        fill: 'var(--ink-faint)',
        fontSize: narrow ? 9.5 : 11
      }),
      Plot.text(['n'], {
        frameAnchor: 'bottom-left',
        dx: -TIMELINE_MARGIN.left,
        dy: 32,
        text: ['n ='],
        textAnchor: 'start',
        fill: 'var(--ink-faint)',
        fontSize: narrow ? 9.5 : 11
      })
    ]
  };
}

/** The next tenth above the highest value: small shares would else lie flat on the axis. */
const activityTop = (rows: { high: number | null }[]): number =>
  Math.max(0.1, Math.ceil(Math.max(0, ...rows.map((row) => row.high ?? 0)) * 10) / 10);
