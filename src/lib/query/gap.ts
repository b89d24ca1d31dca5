import { question, type AreaRef, type Years } from './question';

/**
 * Say-do gap, in documents in force: of the `full` ones that name a theme as a problem (`lage` or
 * `oro`), how many promise no activity on it. Documents that are not `full` are counted apart.
 */
export interface GapRow {
  /** `full` documents that name the theme as a problem: the denominator. */
  named: number;
  /** Of these, the ones without an activity on it. */
  gap: number;
  /** Documents that name it and are not `full`: it can't be told. */
  untold: number;
}

/** One row a document, area, year and theme that is named as a problem. */
const NAMED = `
  SELECT DISTINCT m.level, m.area_code, y.year, t.theme, d.pledge_id, d.completeness = 'full' AS is_full,
    EXISTS (SELECT 1 FROM theme_mentions a WHERE a.pledge_id = d.pledge_id
      AND a.kind = 'activity' AND a.theme = t.theme) AS promised
  FROM (SELECT unnest(generate_series(?::INTEGER, ?::INTEGER))::INTEGER AS year) y
  JOIN municipality_pledges d ON y.year BETWEEN d.first_year AND d.last_year
  JOIN area_municipalities m ON m.municipality_code = d.municipality_code
  JOIN theme_mentions t ON t.pledge_id = d.pledge_id
  WHERE t.kind = 'problem' AND t.problem_kind IN ('lage', 'oro')`;

const COUNTS = `
  count(*) FILTER (WHERE is_full)::INTEGER AS named,
  count(*) FILTER (WHERE is_full AND NOT promised)::INTEGER AS gap,
  count(*) FILTER (WHERE NOT is_full)::INTEGER AS untold`;

/** Every area of a level where the theme is named, for one theme and year. */
export const gapByArea = question<
  { theme: string; year: number; level: string },
  GapRow & { code: string }
>(
  'gapByArea',
  `SELECT area_code AS code, ${COUNTS} FROM (${NAMED} AND m.level = ? AND t.theme = ?)
  GROUP BY area_code ORDER BY area_code`,
  ({ theme, year, level }) => [year, year, level, theme]
);

/** Every theme that is named, for one area and year. */
export const gapByTheme = question<{ year: number } & AreaRef, GapRow & { theme: string }>(
  'gapByTheme',
  `SELECT theme::VARCHAR AS theme, ${COUNTS} FROM (${NAMED} AND m.level = ? AND m.area_code = ?)
  GROUP BY theme ORDER BY theme`,
  ({ year, level, code }) => [year, year, level, code]
);

/** Every year in which the theme is named, for one theme and area. */
export const gapByYear = question<{ theme: string } & AreaRef & Years, GapRow & { year: number }>(
  'gapByYear',
  `SELECT year, ${COUNTS} FROM (${NAMED} AND m.level = ? AND m.area_code = ? AND t.theme = ?)
  GROUP BY year ORDER BY year`,
  ({ theme, level, code, fromYear, toYear }) => [fromYear, toYear, level, code, theme]
);
