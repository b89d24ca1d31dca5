import { question, type AreaRef, type Years } from './question';

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
  count(*) FILTER (WHERE s.in_force_count > 0)::INTEGER AS inForce,
  count(*) FILTER (WHERE s.state IN ('prioritised', 'addressed'))::INTEGER AS atLeast,
  count(*) FILTER (WHERE s.state IN ('prioritised', 'addressed', 'unknown'))::INTEGER AS atMost,
  count(*) FILTER (WHERE s.in_force_count > 0 AND s.all_full)::INTEGER AS "full",
  count(*) FILTER (WHERE s.in_force_count > 0 AND s.all_full
    AND s.state IN ('prioritised', 'addressed'))::INTEGER AS fullWith,
  count(*) FILTER (WHERE s.state = 'prioritised')::INTEGER AS prioritised,
  count(*) FILTER (WHERE s.state = 'addressed')::INTEGER AS addressed,
  count(*) FILTER (WHERE s.state = 'named')::INTEGER AS named,
  count(*) FILTER (WHERE s.state = 'absent')::INTEGER AS absent,
  count(*) FILTER (WHERE s.state = 'unknown')::INTEGER AS unknown,
  count(*) FILTER (WHERE s.state = 'lapsed')::INTEGER AS lapsed,
  count(*) FILTER (WHERE s.state = 'none-found')::INTEGER AS noneFound,
  count(*) FILTER (WHERE s.state = 'not-collected')::INTEGER AS notCollected`;

const MEMBERS = `
  FROM area_municipalities m
  JOIN theme_states s ON s.municipality_code = m.municipality_code`;

/** Every area of a level, for one theme and year. */
export const priorityByArea = question<
  { theme: string; year: number; level: string },
  PriorityRow & { code: string }
>(
  'priorityByArea',
  `SELECT m.area_code AS code, ${COUNTS} ${MEMBERS}
  WHERE s.theme = ? AND s.year = ? AND m.level = ?
  GROUP BY m.area_code ORDER BY m.area_code`,
  ({ theme, year, level }) => [theme, year, level]
);

/** Every theme, for one area and year. */
export const priorityByTheme = question<
  { year: number } & AreaRef,
  PriorityRow & { theme: string }
>(
  'priorityByTheme',
  `SELECT s.theme AS theme, ${COUNTS} ${MEMBERS}
  WHERE s.year = ? AND m.level = ? AND m.area_code = ?
  GROUP BY s.theme ORDER BY s.theme`,
  ({ year, level, code }) => [year, level, code]
);

/** Every year, for one theme and area. */
export const priorityByYear = question<
  { theme: string } & AreaRef & Years,
  PriorityRow & { year: number }
>(
  'priorityByYear',
  `SELECT s.year AS year, ${COUNTS} ${MEMBERS}
  WHERE s.theme = ? AND m.level = ? AND m.area_code = ? AND s.year BETWEEN ? AND ?
  GROUP BY s.year ORDER BY s.year`,
  ({ theme, level, code, fromYear, toYear }) => [theme, level, code, fromYear, toYear]
);
