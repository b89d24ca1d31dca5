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
}

/** What of a `PriorityRow` its share is made from. */
export type PriorityCounts = Pick<
  PriorityRow,
  'inForce' | 'atLeast' | 'atMost' | 'full' | 'fullWith'
>;

/** Areas that promise something on the theme, of those with a pledge in force. */
export function priorityShare(row: PriorityCounts): Share {
  return {
    count: row.atLeast,
    n: row.inForce,
    low: part(row.atLeast, row.inForce),
    high: part(row.atMost, row.inForce),
    estimate: part(row.fullWith, row.full),
    estimateN: row.full
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
    estimateN: row.activities
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
    estimateN: row.named
  };
}

const part = (count: number, n: number): number | null => (n < MIN_N ? null : count / n);
