import { THEME_STATES } from '../pledge/codes';
import { question, type AreaRef, type Years } from './question';

/** All themes of a municipality and year, each as one digit: its state's place in `THEME_STATES`. */
export interface MatrixRow {
  code: string;
  year: number;
  /** One digit a theme, in the order of `THEMES`. */
  states: string;
}

const DIGIT = THEME_STATES.map((state, digit) => `WHEN '${state}' THEN '${digit}'`).join(' ');

/** The states of every theme in an area's municipalities, small enough to hold whole years. */
export const matrixOfArea = question<AreaRef & Years, MatrixRow>(
  'matrixOfArea',
  `SELECT s.municipality_code AS code, s.year,
    string_agg(CASE s.state ${DIGIT} END, '' ORDER BY s.theme) AS states
  FROM area_municipalities m JOIN theme_states s ON s.municipality_code = m.municipality_code
  WHERE m.level = ? AND m.area_code = ? AND s.year BETWEEN ? AND ?
  GROUP BY s.municipality_code, s.year ORDER BY s.municipality_code, s.year`,
  ({ level, code, fromYear, toYear }) => [level, code, fromYear, toYear]
);
