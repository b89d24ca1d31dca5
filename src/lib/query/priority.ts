import { question, type AreaRef, type Span, type Years } from './question';
import { spanStates } from './span-states';

/**
 * Municipalities counted by the state of a theme. `inForce` is N; `atLeast` and `atMost` are of N;
 * `fullWith` of `full` is the estimate (see the method page).
 */
export interface PriorityRow {
  areas: number;
  inForce: number;
  atLeast: number;
  atMost: number;
  full: number;
  fullWith: number;
  prioritised: number;
  addressed: number;
  named: number;
  absent: number;
  unknown: number;
  lapsed: number;
  noneFound: number;
  notCollected: number;
}

const COUNTS = `
  count(*)::INTEGER AS areas,
  count(*) FILTER (WHERE s.in_force)::INTEGER AS inForce,
  count(*) FILTER (WHERE s.state IN ('prioritised', 'addressed'))::INTEGER AS atLeast,
  count(*) FILTER (WHERE s.state IN ('prioritised', 'addressed', 'unknown'))::INTEGER AS atMost,
  count(*) FILTER (WHERE s.in_force AND s.all_full)::INTEGER AS "full",
  count(*) FILTER (WHERE s.in_force AND s.all_full
    AND s.state IN ('prioritised', 'addressed'))::INTEGER AS fullWith,
  count(*) FILTER (WHERE s.state = 'prioritised')::INTEGER AS prioritised,
  count(*) FILTER (WHERE s.state = 'addressed')::INTEGER AS addressed,
  count(*) FILTER (WHERE s.state = 'named')::INTEGER AS named,
  count(*) FILTER (WHERE s.state = 'absent')::INTEGER AS absent,
  count(*) FILTER (WHERE s.state = 'unknown')::INTEGER AS unknown,
  count(*) FILTER (WHERE s.state = 'lapsed')::INTEGER AS lapsed,
  count(*) FILTER (WHERE s.state = 'none-found')::INTEGER AS noneFound,
  count(*) FILTER (WHERE s.state = 'not-collected')::INTEGER AS notCollected`;

/** Every area of a level, for one theme and year or span. */
export const priorityByArea = question<
  { theme: string; level: string } & Span,
  PriorityRow & { code: string }
>(
  'priorityByArea',
  `SELECT m.area_code AS code, ${COUNTS}
  FROM (${spanStates('s.theme = ?')}) s
  JOIN area_municipalities m ON m.municipality_code = s.municipality_code
  WHERE m.level = ? GROUP BY m.area_code ORDER BY m.area_code`,
  ({ theme, year, fromYear = year, level }) => [fromYear, year, theme, level]
);

/** Every theme, for one area and year or span. */
export const priorityByTheme = question<AreaRef & Span, PriorityRow & { theme: string }>(
  'priorityByTheme',
  `SELECT s.theme::VARCHAR AS theme, ${COUNTS}
  FROM (${spanStates(`s.municipality_code IN (SELECT municipality_code FROM area_municipalities
    WHERE level = ? AND area_code = ?)`)}) s
  GROUP BY s.theme ORDER BY s.theme`,
  ({ year, fromYear = year, level, code }) => [fromYear, year, level, code]
);

/** Every year, for one theme and area. */
export const priorityByYear = question<
  { theme: string } & AreaRef & Years,
  PriorityRow & { year: number }
>(
  'priorityByYear',
  `SELECT s.year AS year, ${COUNTS}
  FROM (SELECT *, in_force_count > 0 AS in_force FROM theme_states) s
  JOIN area_municipalities m ON m.municipality_code = s.municipality_code
  WHERE s.theme = ? AND m.level = ? AND m.area_code = ? AND s.year BETWEEN ? AND ?
  GROUP BY s.year ORDER BY s.year`,
  ({ theme, level, code, fromYear, toYear }) => [theme, level, code, fromYear, toYear]
);
