import * as Plot from '@observablehq/plot';
import type { PlotOptions } from '@observablehq/plot';
import type { Cell } from '../console/cells';
import { formatNumber } from '../view/format';

/** More bars than this can't be read. */
export const MAX_BARS = 40;

export interface Bars {
  /** What the bars are named by, and what their length says. */
  label: string;
  value: string;
  bars: { label: string; value: number }[];
  /** Rows beyond those that are drawn. */
  left: number;
}

/**
 * The first column that names rows against the first other one that counts; null where there is no
 * such pair. A row without a number has no bar: unknown is not zero.
 */
export function barsOf(result: {
  columns: readonly { name: string; numeric: boolean }[];
  rows: readonly (readonly Cell[])[];
}): Bars | null {
  const { columns, rows } = result;
  const texts = columns.findIndex(({ numeric }) => !numeric);
  const label = texts >= 0 ? texts : 0;
  const value = columns.findIndex(({ numeric }, at) => numeric && at !== label);
  if (value < 0 || rows.length === 0) return null;
  const bars = rows.flatMap((row) => {
    const length = row[value];
    return typeof length === 'number'
      ? [{ label: String(row[label] ?? 'NULL'), value: length }]
      : [];
  });
  if (bars.length === 0) return null;
  return {
    label: columns[label]!.name,
    value: columns[value]!.name,
    bars: bars.slice(0, MAX_BARS),
    left: bars.length - Math.min(bars.length, MAX_BARS)
  };
}

/** Horizontal bars with their values beside them, in the rows' own order. */
export function resultBars({ bars }: Bars, width: number): PlotOptions {
  // Rows of the same name are rows of their own.
  const rows = bars.map((bar, at) => ({ ...bar, at }));
  const longest = Math.max(...bars.map(({ label }) => label.length));
  return {
    width,
    className: 'plot',
    marginLeft: Math.min(width * 0.4, 24 + longest * 7),
    marginRight: 56,
    marginTop: 4,
    marginBottom: 4,
    height: 8 + rows.length * 22,
    x: { axis: null, insetRight: 4 },
    y: {
      type: 'band',
      label: null,
      tickSize: 0,
      tickFormat: (at: number) => shorten(rows[at]!.label),
      padding: 0.25
    },
    marks: [
      Plot.barX(rows, { x: 'value', y: 'at', fill: 'var(--theme)' }),
      Plot.text(rows, {
        x: 'value',
        y: 'at',
        text: ({ value }: { value: number }) => formatNumber(value),
        textAnchor: 'start',
        dx: 4,
        fill: 'currentColor'
      }),
      Plot.ruleX([0])
    ]
  };
}

const shorten = (label: string) => (label.length > 34 ? `${label.slice(0, 33)}…` : label);
