/**
 * The state of every theme in every municipality and year, in one statement: the SQL twin of
 * `pledge/theme-state.ts`, against which a test compares every row.
 */
import { THEMES } from '../pledge/codes';

/** The years that states are computed for, both ends included. */
export const STATE_YEARS = { first: 2015, last: 2027 } as const;

const themes = THEMES.map((theme) => `('${theme}')`).join(', ');

/** Fills `theme_states` from the other tables. */
export const THEME_STATES_SQL = `
INSERT INTO theme_states
WITH
years AS (SELECT range::INTEGER AS year FROM range(${STATE_YEARS.first}, ${STATE_YEARS.last + 1})),
themes(theme) AS (VALUES ${themes}),
-- What each pledge says of each theme; a problem counts where it occurs or is feared.
said AS (
  SELECT pledge_id, theme,
    bool_or(kind = 'focus_area') AS prioritised,
    bool_or(kind = 'activity') AS addressed,
    bool_or(kind = 'problem' AND problem_kind IN ('lage', 'oro')) AS named
  FROM theme_mentions GROUP BY pledge_id, theme
),
in_force AS (
  SELECT m.municipality_code, y.year, m.pledge_id, m.completeness = 'full' AS is_full
  FROM municipality_pledges m JOIN years y ON y.year BETWEEN m.first_year AND m.last_year
),
current AS (
  SELECT municipality_code, year, count(*)::INTEGER AS in_force_count,
    bool_and(is_full) AS all_full, string_agg(pledge_id, ';' ORDER BY pledge_id) AS pledge_ids
  FROM in_force GROUP BY municipality_code, year
),
current_said AS (
  SELECT f.municipality_code, f.year, s.theme, bool_or(s.prioritised) AS prioritised,
    bool_or(s.addressed) AS addressed, bool_or(s.named) AS named
  FROM in_force f JOIN said s ON s.pledge_id = f.pledge_id
  GROUP BY f.municipality_code, f.year, s.theme
),
earlier AS (
  SELECT municipality_code, min(last_year) AS first_end
  FROM municipality_pledges GROUP BY municipality_code
)
SELECT m.municipality_code, y.year, t.theme,
  CASE
    WHEN s.prioritised THEN 'prioritised'
    WHEN s.addressed THEN 'addressed'
    WHEN NOT c.all_full THEN 'unknown'
    WHEN s.named THEN 'named'
    WHEN c.all_full THEN 'absent'
    -- Where a pledge is known to exist but was not coded, no year can be said to be without one.
    WHEN m.finding IS NULL OR m.finding = 'exists-not-coded' THEN 'not-collected'
    WHEN e.first_end < y.year THEN 'lapsed'
    ELSE 'none-found'
  END,
  c.pledge_ids, coalesce(c.in_force_count, 0), c.all_full
FROM municipalities m CROSS JOIN years y CROSS JOIN themes t
LEFT JOIN current c ON c.municipality_code = m.municipality_code AND c.year = y.year
LEFT JOIN current_said s ON s.municipality_code = m.municipality_code AND s.year = y.year
  AND s.theme = t.theme
LEFT JOIN earlier e ON e.municipality_code = m.municipality_code
`;
