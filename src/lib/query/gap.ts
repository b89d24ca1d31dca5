import { question, type AreaRef, type Span, type Years } from './question';

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

const NAMED_BY = `
  JOIN area_municipalities m ON m.municipality_code = d.municipality_code
  JOIN theme_mentions t ON t.pledge_id = d.pledge_id`;

const FACTS = `m.level, m.area_code, t.theme, d.pledge_id, d.completeness = 'full' AS is_full,
    EXISTS (SELECT 1 FROM theme_mentions a WHERE a.pledge_id = d.pledge_id
      AND a.kind = 'activity' AND a.theme = t.theme) AS promised`;

const IS_PROBLEM = `t.kind = 'problem' AND t.problem_kind IN ('lage', 'oro')`;

/** One row a document, area and theme that is named as a problem, over a span (to, from). */
const IN_SPAN = `
  SELECT DISTINCT ${FACTS} FROM municipality_pledges d ${NAMED_BY}
  WHERE d.first_year <= ? AND d.last_year >= ? AND ${IS_PROBLEM}`;

/** The same in each year of a span (from, to). */
const IN_YEARS = `
  SELECT DISTINCT y.year, ${FACTS}
  FROM (SELECT unnest(generate_series(?::INTEGER, ?::INTEGER))::INTEGER AS year) y
  JOIN municipality_pledges d ON y.year BETWEEN d.first_year AND d.last_year ${NAMED_BY}
  WHERE ${IS_PROBLEM}`;

const COUNTS = `
  count(*) FILTER (WHERE is_full)::INTEGER AS named,
  count(*) FILTER (WHERE is_full AND NOT promised)::INTEGER AS gap,
  count(*) FILTER (WHERE NOT is_full)::INTEGER AS untold`;

/** Every area of a level where the theme is named, for one theme and year or span. */
export const gapByArea = question<
  { theme: string; level: string } & Span,
  GapRow & { code: string }
>(
  'gapByArea',
  `SELECT area_code AS code, ${COUNTS} FROM (${IN_SPAN} AND m.level = ? AND t.theme = ?)
  GROUP BY area_code ORDER BY area_code`,
  ({ theme, year, fromYear = year, level }) => [year, fromYear, level, theme]
);

/** Every theme that is named, for one area and year or span. */
export const gapByTheme = question<AreaRef & Span, GapRow & { theme: string }>(
  'gapByTheme',
  `SELECT theme::VARCHAR AS theme, ${COUNTS} FROM (${IN_SPAN} AND m.level = ? AND m.area_code = ?)
  GROUP BY theme ORDER BY theme`,
  ({ year, fromYear = year, level, code }) => [year, fromYear, level, code]
);

/** Every year in which the theme is named, for one theme and area. */
export const gapByYear = question<{ theme: string } & AreaRef & Years, GapRow & { year: number }>(
  'gapByYear',
  `SELECT year, ${COUNTS} FROM (${IN_YEARS} AND m.level = ? AND m.area_code = ? AND t.theme = ?)
  GROUP BY year ORDER BY year`,
  ({ theme, level, code, fromYear, toYear }) => [fromYear, toYear, level, code, theme]
);
