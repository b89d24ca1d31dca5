import type { ThemeState } from '../pledge/theme-state';
import { question, type Span } from './question';
import { spanStates } from './span-states';

/** The state of a theme in a municipality and year or span. */
export interface StateRow {
  code: string;
  state: ThemeState;
  /** Pledges that were in force. */
  inForce: number;
}

/** Every municipality, for one theme and year or span. */
export const statesByMunicipality = question<{ theme: string } & Span, StateRow>(
  'statesByMunicipality',
  `SELECT s.municipality_code AS code, s.state::VARCHAR AS state,
    coalesce(any_value(p.pledges), 0)::INTEGER AS inForce
  FROM (${spanStates('s.theme = ?')}) s
  LEFT JOIN (
    SELECT municipality_code, count(*) AS pledges FROM municipality_pledges
    WHERE first_year <= ? AND last_year >= ? GROUP BY municipality_code
  ) p ON p.municipality_code = s.municipality_code
  GROUP BY s.municipality_code, s.state ORDER BY s.municipality_code`,
  ({ theme, year, fromYear = year }) => [fromYear, year, theme, year, fromYear]
);

/** Every theme and year of one municipality. */
export const statesOfMunicipality = question<
  { code: string },
  { theme: string; year: number; state: ThemeState; inForce: number }
>(
  'statesOfMunicipality',
  `SELECT theme::VARCHAR AS theme, year, state::VARCHAR AS state, in_force_count::INTEGER AS inForce
  FROM theme_states WHERE municipality_code = ? ORDER BY theme, year`,
  ({ code }) => [code]
);
