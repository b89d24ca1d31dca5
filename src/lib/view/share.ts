import type { ActivityShareRow } from '../query/activity-share';
import type { GapRow } from '../query/gap';
import type { PriorityRow } from '../query/priority';

/** Fewer than this are shown as counts, never as a percentage. */
export const MIN_N = 10;

/** One figure of any measure, with what it rests on. Parts are 0-1; `null` = can't be given. */
export interface Share {
  /** Counted for certain: areas, activities or documents. */
  count: number;
  /** What they are counted among (N). */
  n: number;
  low: number | null;
  high: number | null;
  /** Best single figure; what maps, rankings and lines use. */
  estimate: number | null;
  /** What the estimate rests on. */
  estimateN: number;
  /** Documents that are not fully coded, so that it can't be told of them; only of gaps. */
  untold: number;
}

/** What of a `PriorityRow` its share is made from. */
export type PriorityCounts = Pick<
  PriorityRow,
  'inForce' | 'atLeast' | 'atMost' | 'full' | 'fullWith'
>;

/** A share of nothing: no row was found. */
export const NO_SHARE: Share = {
  count: 0,
  n: 0,
  low: null,
  high: null,
  estimate: null,
  estimateN: 0,
  untold: 0
};

/** Areas that promise something on the theme, of those with a pledge in force. */
export function priorityShare(row: PriorityCounts): Share {
  return {
    count: row.atLeast,
    n: row.inForce,
    low: part(row.atLeast, row.inForce),
    high: part(row.atMost, row.inForce),
    estimate: part(row.fullWith, row.full),
    estimateN: row.full,
    untold: 0
  };
}

/** The theme's part of the activities that were seen; no band, since it claims no more. */
export function activityShare(row: ActivityShareRow): Share {
  const value = part(row.part, row.activities);
  return {
    count: row.part,
    n: row.activities,
    low: value,
    high: value,
    estimate: value,
    estimateN: row.activities,
    untold: 0
  };
}

/** Full documents that name the theme and promise nothing on it; the others widen the band. */
export function gapShare(row: GapRow): Share {
  const all = row.named + row.untold;
  return {
    count: row.gap,
    n: row.named,
    low: all >= MIN_N ? row.gap / all : null,
    high: all >= MIN_N ? (row.gap + row.untold) / all : null,
    estimate: part(row.gap, row.named),
    estimateN: row.named,
    untold: row.untold
  };
}

const part = (count: number, n: number): number | null => (n < MIN_N ? null : count / n);
