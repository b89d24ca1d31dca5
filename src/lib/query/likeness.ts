import { CURRENT_PLEDGES } from './current';
import { question } from './question';

/** A theme's part of the activities in an area's current pledges. */
export interface ProfileRow {
  code: string;
  theme: string;
  /** In activities: one with k themes gives each 1/k. */
  part: number;
  /** All activities of the area's current pledges. */
  activities: number;
}

/** What the areas of a level promise, theme by theme; a joint pledge counts once in an area. */
export const profilesOfLevel = question<{ level: string; year: number }, ProfileRow>(
  'profilesOfLevel',
  `WITH current_pledges AS (${CURRENT_PLEDGES}),
  documents AS (
    SELECT DISTINCT m.area_code, c.pledge_id FROM current_pledges c
    JOIN area_municipalities m ON m.municipality_code = c.municipality_code WHERE m.level = ?
  ),
  totals AS (
    SELECT d.area_code, sum(p.activity_count)::INTEGER AS activities
    FROM documents d JOIN pledges p ON p.pledge_id = d.pledge_id GROUP BY d.area_code
  )
  SELECT d.area_code AS code, t.theme::VARCHAR AS theme,
    sum(round(t.weight * 6)::INTEGER)::DOUBLE / 6 AS part, any_value(n.activities) AS activities
  FROM documents d JOIN theme_mentions t ON t.pledge_id = d.pledge_id
  JOIN totals n ON n.area_code = d.area_code
  WHERE t.kind = 'activity' GROUP BY d.area_code, t.theme ORDER BY d.area_code, t.theme::VARCHAR`,
  ({ level, year }) => [year, level]
);
