import { question, type AreaRef } from './question';

/**
 * What became of a theme when pledges were followed by the next of the same municipalities and
 * area, in pairs of pledges that promise it (focus area or activity) before, after, or both.
 */
export interface ChangeRow {
  theme: string;
  kept: number;
  /** New in the later one; the earlier is `full`. */
  added: number;
  /** New in what was seen of the later one; the earlier is not `full`: can't be told. */
  maybeAdded: number;
  /** Gone from the later one, which is `full`. */
  dropped: number;
  /** Not seen in the later one, which is not `full`: can't be told. */
  maybeDropped: number;
  /** All pairs of successive pledges in the area. */
  pairs: number;
}

/** Every theme that a pair of successive pledges in the area promises. */
export const changeByTheme = question<AreaRef, ChangeRow>(
  'changeByTheme',
  `WITH pairs AS (
    SELECT DISTINCT a.pledge_id AS later, b.pledge_id AS earlier,
      a.completeness = 'full' AS later_full, b.completeness = 'full' AS earlier_full
    FROM area_municipalities m
    JOIN municipality_pledges p ON p.municipality_code = m.municipality_code
    JOIN pledges a ON a.pledge_id = p.pledge_id
    JOIN pledges b ON b.pledge_id = a.previous_pledge_id
    WHERE m.level = ? AND m.area_code = ?
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
  turns AS (
    SELECT theme, later, earlier, bool_or(was) AS was, bool_or(stands) AS stands,
      bool_and(later_full) AS later_full, bool_and(earlier_full) AS earlier_full
    FROM sides GROUP BY theme, later, earlier
  )
  SELECT theme::VARCHAR AS theme,
    count(*) FILTER (WHERE was AND stands)::INTEGER AS kept,
    count(*) FILTER (WHERE NOT was AND earlier_full)::INTEGER AS added,
    count(*) FILTER (WHERE NOT was AND NOT earlier_full)::INTEGER AS maybeAdded,
    count(*) FILTER (WHERE NOT stands AND later_full)::INTEGER AS dropped,
    count(*) FILTER (WHERE NOT stands AND NOT later_full)::INTEGER AS maybeDropped,
    (SELECT count(*)::INTEGER FROM pairs) AS pairs
  FROM turns GROUP BY theme ORDER BY turns.theme`,
  ({ level, code }) => [level, code]
);
