import { question, type AreaRef } from './question';

/** A pledge as calendars and lists of documents show it. Lists of codes are joined by `;`. */
export interface CalendarRow {
  id: string;
  title: string;
  municipalities: string;
  area: string | null;
  validFrom: string | null;
  validTo: string | null;
  firstYear: number;
  lastYear: number;
  firstYearBasis: 'stated' | 'inferred';
  lastYearBasis: 'stated' | 'assumed';
  completeness: 'full' | 'partial' | 'summary';
  focusAreas: number;
  activities: number;
  problems: number;
  publisher: string;
  url: string | null;
}

/** The pledges of an area of any level, each once, oldest first. */
export const pledgesOfArea = question<AreaRef, CalendarRow>(
  'pledgesOfArea',
  `SELECT pledge_id AS id, title, municipality_codes AS municipalities, area,
    valid_from AS validFrom, valid_to AS validTo, first_year AS firstYear, last_year AS lastYear,
    first_year_basis::VARCHAR AS firstYearBasis, last_year_basis::VARCHAR AS lastYearBasis,
    completeness::VARCHAR AS completeness, focus_area_count AS focusAreas,
    activity_count AS activities, problem_count AS problems, source_publisher AS publisher,
    source_url AS url
  FROM pledges WHERE pledge_id IN (
    SELECT p.pledge_id FROM municipality_pledges p
    JOIN area_municipalities m ON m.municipality_code = p.municipality_code
    WHERE m.level = ? AND m.area_code = ?
  ) ORDER BY first_year, last_year, pledge_id`,
  ({ level, code }) => [level, code]
);

/** A municipality of an area, with what the search for its pledges found. */
export interface MemberRow {
  code: string;
  name: string;
  slug: string;
  finding: 'coded' | 'none-found' | 'exists-not-coded' | null;
  searched: string | null;
}

/** The municipalities of an area, by code. */
export const municipalitiesOfArea = question<AreaRef, MemberRow>(
  'municipalitiesOfArea',
  `SELECT p.municipality_code AS code, p.name, p.slug, p.finding::VARCHAR AS finding, p.searched
  FROM municipalities p JOIN area_municipalities m ON m.municipality_code = p.municipality_code
  WHERE m.level = ? AND m.area_code = ? ORDER BY p.municipality_code`,
  ({ level, code }) => [level, code]
);
