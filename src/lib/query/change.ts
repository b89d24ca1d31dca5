import type { Turn } from '../pledge/change';
import { question, type AreaRef, type Years } from './question';

/**
 * What became of a theme when pledges were followed by the next of the same municipalities and
 * area, in pairs of pledges that promise it (focus area or activity) before, after, or both.
 */
export interface ChangeRow {
  theme: string;
  /** In both, or in one that the later pledge prolongs. */
  kept: number;
  /** Of these, the ones that are kept by being prolonged alone. */
  renewed: number;
  /** New in the later one; the earlier is `full`. */
  added: number;
  /** New in what was seen of the later one; the earlier is not `full`: can't be told. */
  maybeAdded: number;
  /** Gone from the later one, which is `full`. */
  dropped: number;
  /** Not seen in the later one, which is not `full`, or prolongs another: can't be told. */
  maybeDropped: number;
  /** All pairs of successive pledges in the area. */
  pairs: number;
}

/** The years in which the later pledges of the pairs begin; all where left out. */
type ChangeYears = Partial<Years>;

const EVER: Years = { fromYear: 0, toYear: 9999 };

/**
 * One row a pair of successive pledges and theme that either promises (level, code, from, to), as
 * `themeChanges` of the domain tells it.
 */
const TURNS = `
  pairs AS (
    SELECT DISTINCT a.pledge_id AS later, b.pledge_id AS earlier,
      a.completeness = 'full' AS later_full, b.completeness = 'full' AS earlier_full,
      a.renewal_of_year IS NOT NULL AS renews,
      coalesce(a.renewal_of_year BETWEEN b.first_year AND b.last_year, false) AS renews_it
    FROM area_municipalities m
    JOIN municipality_pledges p ON p.municipality_code = m.municipality_code
    JOIN pledges a ON a.pledge_id = p.pledge_id
    JOIN pledges b ON b.pledge_id = a.previous_pledge_id
    WHERE m.level = ? AND m.area_code = ? AND a.first_year BETWEEN ? AND ?
  ),
  promised AS (
    SELECT DISTINCT pledge_id, theme FROM theme_mentions WHERE kind IN ('focus_area', 'activity')
  ),
  sides AS (
    SELECT x.*, s.theme, true AS was, false AS stands
    FROM pairs x JOIN promised s ON s.pledge_id = x.earlier
    UNION ALL
    SELECT x.*, s.theme, false AS was, true AS stands
    FROM pairs x JOIN promised s ON s.pledge_id = x.later
  ),
  met AS (
    SELECT theme, later, earlier, bool_or(was) AS was, bool_or(stands) AS stands,
      bool_and(later_full) AS later_full, bool_and(earlier_full) AS earlier_full,
      bool_and(renews) AS renews, bool_and(renews_it) AS renews_it
    FROM sides GROUP BY theme, later, earlier
  ),
  turns AS (
    SELECT theme, later, earlier, was AND NOT stands AND renews_it AS renewed,
      CASE WHEN was AND (stands OR renews_it) THEN 'kept'
        WHEN stands AND earlier_full THEN 'added'
        WHEN stands THEN 'maybe-added'
        WHEN later_full AND NOT renews THEN 'dropped'
        ELSE 'maybe-dropped' END AS turn
    FROM met
  )`;

const bindTurns = ({ level, code, fromYear, toYear }: AreaRef & ChangeYears) => [
  level,
  code,
  fromYear ?? EVER.fromYear,
  toYear ?? EVER.toYear
];

/** Every theme that a pair of successive pledges in the area promises. */
export const changeByTheme = question<AreaRef & ChangeYears, ChangeRow>(
  'changeByTheme',
  `WITH ${TURNS}
  SELECT theme::VARCHAR AS theme,
    count(*) FILTER (WHERE turn = 'kept')::INTEGER AS kept,
    count(*) FILTER (WHERE renewed)::INTEGER AS renewed,
    count(*) FILTER (WHERE turn = 'added')::INTEGER AS added,
    count(*) FILTER (WHERE turn = 'maybe-added')::INTEGER AS maybeAdded,
    count(*) FILTER (WHERE turn = 'dropped')::INTEGER AS dropped,
    count(*) FILTER (WHERE turn = 'maybe-dropped')::INTEGER AS maybeDropped,
    (SELECT count(*)::INTEGER FROM pairs) AS pairs
  FROM turns GROUP BY theme ORDER BY turns.theme`,
  bindTurns
);

/** A theme in a pair of successive pledges, and what became of it. */
export interface TurnRow {
  theme: string;
  turn: Turn;
  /** Kept by being prolonged, without being said again. */
  renewed: boolean;
  earlier: string;
  later: string;
  /** Codes of their municipalities, joined by `;`. */
  municipalities: string;
  area: string | null;
  earlierFirst: number;
  earlierLast: number;
  laterFirst: number;
  laterLast: number;
}

/** Every theme in every pair of an area, the latest changes first. */
export const turnsOfArea = question<AreaRef & ChangeYears, TurnRow>(
  'turnsOfArea',
  `WITH ${TURNS}
  SELECT t.theme::VARCHAR AS theme, t.turn, t.renewed, t.earlier, t.later,
    a.municipality_codes AS municipalities, a.area, b.first_year AS earlierFirst,
    b.last_year AS earlierLast, a.first_year AS laterFirst, a.last_year AS laterLast
  FROM turns t JOIN pledges a ON a.pledge_id = t.later JOIN pledges b ON b.pledge_id = t.earlier
  ORDER BY a.first_year DESC, a.municipality_codes, t.later, t.theme::VARCHAR`,
  bindTurns
);
