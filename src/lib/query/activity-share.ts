import { question, type AreaRef, type Span, type Years } from './question';

/**
 * A theme's part of the activities of the pledges in force: `part / activities`, where an activity
 * with k themes gives each 1/k. A joint pledge counts once in an area.
 */
export interface ActivityShareRow {
  /** Pledges in force, each counted once. */
  pledges: number;
  /** Their activities: the denominator. */
  activities: number;
  /** The theme's part of them, in activities. */
  part: number;
}

// Sixths are exact for one, two and three themes, so that both engines sum to the same number.
const PART = `coalesce(sum(round(t.weight * 6)::INTEGER), 0)::DOUBLE / 6`;

/** Pledges in force in some year of a span (to, from), each once in an area. */
const IN_SPAN = `
  SELECT DISTINCT m.area_code, m.level, p.pledge_id
  FROM municipality_pledges p
  JOIN area_municipalities m ON m.municipality_code = p.municipality_code
  WHERE p.first_year <= ? AND p.last_year >= ?`;

/** Pledges in force in each year of a span (from, to): `area_code`, `pledge_id`, `year`. */
const IN_YEARS = `
  SELECT DISTINCT m.area_code, m.level, p.pledge_id, y.year
  FROM (SELECT unnest(generate_series(?::INTEGER, ?::INTEGER))::INTEGER AS year) y
  JOIN municipality_pledges p ON y.year BETWEEN p.first_year AND p.last_year
  JOIN area_municipalities m ON m.municipality_code = p.municipality_code`;

/** Every area of a level, for one theme and year or span. Areas without a pledge in force are left out. */
export const activityShareByArea = question<
  { theme: string; level: string } & Span,
  ActivityShareRow & { code: string }
>(
  'activityShareByArea',
  `WITH in_force AS (${IN_SPAN} AND m.level = ?),
  parts AS (
    SELECT i.area_code, ${PART} AS part FROM in_force i
    JOIN theme_mentions t ON t.pledge_id = i.pledge_id
    WHERE t.kind = 'activity' AND t.theme = ? GROUP BY i.area_code
  )
  SELECT i.area_code AS code, count(*)::INTEGER AS pledges,
    sum(p.activity_count)::INTEGER AS activities, coalesce(any_value(parts.part), 0)::DOUBLE AS part
  FROM in_force i JOIN pledges p ON p.pledge_id = i.pledge_id
  LEFT JOIN parts ON parts.area_code = i.area_code
  GROUP BY i.area_code ORDER BY i.area_code`,
  ({ theme, year, fromYear = year, level }) => [year, fromYear, level, theme]
);

/** Every theme that an activity has, for one area and year or span. */
export const activityShareByTheme = question<AreaRef & Span, ActivityShareRow & { theme: string }>(
  'activityShareByTheme',
  `WITH in_force AS (${IN_SPAN} AND m.level = ? AND m.area_code = ?),
  total AS (
    SELECT count(*)::INTEGER AS pledges, coalesce(sum(p.activity_count), 0)::INTEGER AS activities
    FROM in_force i JOIN pledges p ON p.pledge_id = i.pledge_id
  )
  SELECT t.theme AS theme, any_value(total.pledges) AS pledges,
    any_value(total.activities) AS activities, ${PART} AS part
  FROM in_force i JOIN theme_mentions t ON t.pledge_id = i.pledge_id, total
  WHERE t.kind = 'activity' GROUP BY t.theme ORDER BY t.theme`,
  ({ year, fromYear = year, level, code }) => [year, fromYear, level, code]
);

/** Every year with a pledge in force, for one theme and area. */
export const activityShareByYear = question<
  { theme: string } & AreaRef & Years,
  ActivityShareRow & { year: number }
>(
  'activityShareByYear',
  `WITH in_force AS (${IN_YEARS} WHERE m.level = ? AND m.area_code = ?),
  parts AS (
    SELECT i.year, ${PART} AS part FROM in_force i
    JOIN theme_mentions t ON t.pledge_id = i.pledge_id
    WHERE t.kind = 'activity' AND t.theme = ? GROUP BY i.year
  )
  SELECT i.year AS year, count(*)::INTEGER AS pledges,
    sum(p.activity_count)::INTEGER AS activities, coalesce(any_value(parts.part), 0)::DOUBLE AS part
  FROM in_force i JOIN pledges p ON p.pledge_id = i.pledge_id
  LEFT JOIN parts ON parts.year = i.year
  GROUP BY i.year ORDER BY i.year`,
  ({ theme, level, code, fromYear, toYear }) => [fromYear, toYear, level, code, theme]
);
