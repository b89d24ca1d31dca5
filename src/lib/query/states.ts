import type { ThemeState } from '../pledge/theme-state';
import { question } from './question';

/** The state of a theme in a municipality and year, with the pledges it rests on. */
export interface StateRow {
  code: string;
  state: ThemeState;
  /** Pledges in force that year. */
  inForce: number;
}

/** Every municipality, for one theme and year. */
export const statesByMunicipality = question<{ theme: string; year: number }, StateRow>(
  'statesByMunicipality',
  `SELECT municipality_code AS code, state::VARCHAR AS state, in_force_count::INTEGER AS inForce
  FROM theme_states WHERE theme = ? AND year = ? ORDER BY municipality_code`,
  ({ theme, year }) => [theme, year]
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
