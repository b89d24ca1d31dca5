import type { Markish, PlotOptions } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import { formatCount, formatNumber, formatShare } from '../view/format';
import type { Overview } from '../view/overview';
import type { Theme } from '../pledge/codes';
import type { Share } from '../view/share';
import { themeColour, themes } from '../vocabulary/themes';

/** Margins that the year buttons over the figure share with it, in px. */
export const TIMELINE_MARGIN = { top: 22, right: 14, bottom: 44, left: 40 };
export const TIMELINE_HEIGHT = 268;

/**
 * The chosen measure over the years, N below each, the chosen year marked: shares as a line in its
 * band, gaps as counts, since too few documents name a theme for a share.
 */
export function timeline(overview: Overview, width: number): PlotOptions {
  const { selection, years } = overview;
  const gaps = selection.measure === 'gap';
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
    y: { domain: [0, gaps ? countTop(years) : shareTop(overview)], label: null },
    marks: [
      Plot.gridY({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 5, tickSize: 0, tickFormat: gaps ? formatCount : formatShare }),
      ...(gaps ? gapMarks(overview) : shareMarks(overview)),
      ...yearMarks(years, width < 480)
    ]
  };
}

/** The estimate as a line, from at least to at most as a band around it. */
function shareMarks({ selection, years, compared, country }: Overview): Markish[] {
  const banded = years.filter((row) => row.low !== null && row.high !== null);
  const estimated = years.filter((row) => row.estimate !== null);
  return [
    Plot.ruleX([selection.year], { stroke: 'var(--ink-faint)', strokeDasharray: '2,3' }),
    ...(country ? countryMarks(country.years) : []),
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
      estimated.filter((row) => row.year === selection.year),
      {
        x: 'year',
        y: 'estimate',
        r: 5.5,
        fill: 'var(--theme)',
        stroke: 'var(--ground)',
        strokeWidth: 2
      }
    ),
    ...countMarks(years),
    ...compared.flatMap(({ theme, years: others }) => comparedMarks(theme, others))
  ];
}

/** Years with too few areas for a share, as counts. */
function countMarks(years: Overview['years']): Markish[] {
  return [
    Plot.text(
      years.filter((row) => row.n > 0 && row.low === null),
      {
        x: 'year',
        frameAnchor: 'top',
        dy: 4,
        text: (row: Share) => `${formatNumber(row.count)} av ${formatCount(row.n)}`,
        fill: 'var(--ink-soft)'
      }
    )
  ];
}

/** Another theme's estimates as a line in its own colour, named where it ends. */
function comparedMarks(theme: Theme, years: Overview['years']): Markish[] {
  const estimated = years.filter((row) => row.estimate !== null);
  const stroke = themeColour(theme);
  return [
    Plot.lineY(estimated, {
      x: 'year',
      y: 'estimate',
      stroke,
      strokeWidth: 2,
      strokeDasharray: '6,3'
    }),
    Plot.text(estimated.slice(-1), {
      x: 'year',
      y: 'estimate',
      dy: -9,
      text: () => themes.label(theme),
      textAnchor: 'end',
      fill: 'var(--ink)',
      stroke: 'var(--ground)',
      strokeWidth: 3
    })
  ];
}

/** The country's estimates, thin behind those of a pinned area. */
function countryMarks(years: Overview['years']): Markish[] {
  const estimated = years.filter((row) => row.estimate !== null);
  return [
    Plot.lineY(estimated, {
      x: 'year',
      y: 'estimate',
      stroke: 'var(--ink-faint)',
      strokeWidth: 1.2
    }),
    Plot.text(estimated.slice(0, 1), {
      x: 'year',
      y: 'estimate',
      dy: -8,
      text: () => 'Hela landet',
      fill: 'var(--ink-soft)',
      stroke: 'var(--ground)',
      strokeWidth: 3
    })
  ];
}

/** Documents that name the theme: those without a promise in full colour, the others pale. */
function gapMarks({ selection, years }: Overview): Markish[] {
  const named = years.filter((row) => row.n > 0);
  const bar = { x: 'year', stroke: 'var(--theme)', strokeWidth: 16 };
  return [
    Plot.ruleX(named, { ...bar, y1: 0, y2: 'n', strokeOpacity: 0.25 }),
    Plot.ruleX(
      named.filter((row) => row.count > 0),
      { ...bar, y1: 0, y2: 'count' }
    ),
    Plot.text(named, {
      x: 'year',
      y: 'n',
      dy: -8,
      text: (row: Share) => `${formatCount(row.count)} av ${formatCount(row.n)}`,
      fill: 'var(--ink-soft)'
    }),
    Plot.ruleX([selection.year], { y1: 0, y2: 0, marker: 'circle', stroke: 'var(--ink)' })
  ];
}

/** The years, and what each figure rests on below them. */
function yearMarks(years: Overview['years'], narrow: boolean): Markish[] {
  const small = {
    frameAnchor: 'bottom' as const,
    dy: 32,
    fill: 'var(--ink-faint)',
    fontSize: narrow ? 9.5 : 11
  };
  return [
    Plot.axisX({
      tickSize: 0,
      tickPadding: 8,
      tickFormat: (year: number) => (narrow ? `’${String(year).slice(2)}` : String(year))
    }),
    Plot.text(years, { ...small, x: 'year', text: (row: Share) => formatCount(row.n) }),
    Plot.text(['n ='], {
      ...small,
      frameAnchor: 'bottom-left',
      dx: -TIMELINE_MARGIN.left,
      text: (label: string) => label,
      textAnchor: 'start'
    })
  ];
}

const highest = (values: number[]): number => Math.max(0, ...values);

const countTop = (years: Share[]): number => Math.max(4, highest(years.map((row) => row.n)) * 1.15);

/** The whole for priorities; the next tenth for activities, which would else lie flat. */
const shareTop = ({ selection, years }: Overview): number =>
  selection.measure === 'priority'
    ? 1
    : Math.max(0.1, Math.ceil(highest(years.map((row) => row.high ?? 0)) * 10) / 10);
