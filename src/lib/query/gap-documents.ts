import { question, type AreaRef } from './question';

/** A `full` pledge that names a theme as a problem and promises no activity on it. */
export interface GapDocumentRow {
  theme: string;
  id: string;
  title: string;
  municipalities: string;
  area: string | null;
  firstYear: number;
  lastYear: number;
}

/** The gaps of an area's pledges in force in a year: one row a theme and document. */
export const gapDocumentsOfArea = question<AreaRef & { year: number }, GapDocumentRow>(
  'gapDocumentsOfArea',
  `SELECT DISTINCT t.theme::VARCHAR AS theme, d.pledge_id AS id, d.title,
    d.municipality_codes AS municipalities, d.area, d.first_year AS firstYear,
    d.last_year AS lastYear
  FROM area_municipalities m
  JOIN municipality_pledges p ON p.municipality_code = m.municipality_code
  JOIN pledges d ON d.pledge_id = p.pledge_id
  JOIN theme_mentions t ON t.pledge_id = d.pledge_id
  WHERE m.level = ? AND m.area_code = ? AND ?::INTEGER BETWEEN d.first_year AND d.last_year
    AND d.completeness = 'full' AND t.kind = 'problem' AND t.problem_kind IN ('lage', 'oro')
    AND NOT EXISTS (SELECT 1 FROM theme_mentions a
      WHERE a.pledge_id = d.pledge_id AND a.kind = 'activity' AND a.theme = t.theme)
  ORDER BY theme, d.pledge_id`,
  ({ level, code, year }) => [level, code, year]
);
