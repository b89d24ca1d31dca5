import { question } from './question';

/** An area of any level, with the areas of other levels that it lies in (null: not one alone). */
export interface Area {
  level: string;
  code: string;
  name: string;
  slug: string;
  /** The page's path on the site, without slashes around it. */
  path: string;
  lpo: string | null;
  policeArea: string | null;
  region: string | null;
  county: string | null;
  municipalityCount: number;
  /** True where a municipality lies in several such areas and can't be divided. */
  split: boolean;
  note: string | null;
}

const COLUMNS = `level::VARCHAR AS level, code, name, slug, path, parent_lpo AS lpo,
  parent_police_area AS policeArea, parent_region AS region, parent_county AS county,
  municipality_count AS municipalityCount, split, note_sv AS note`;

/** All areas of all levels, by level and code. */
export const areas = question<void, Area>(
  'areas',
  `SELECT ${COLUMNS} FROM areas ORDER BY level::VARCHAR, code`,
  () => []
);

/** Which municipalities an area of a level holds. */
export const membersOfLevel = question<{ level: string }, { code: string; municipality: string }>(
  'membersOfLevel',
  `SELECT area_code AS code, municipality_code AS municipality FROM area_municipalities
  WHERE level = ? ORDER BY area_code, municipality_code`,
  ({ level }) => [level]
);

/** A municipality as the reference table has it, with what the search for its pledges found. */
export interface Municipality {
  code: string;
  name: string;
  slug: string;
  county: string;
  region: string;
  policeArea: string;
  lpo: string | null;
  /** Its local police areas where it has several, `; ` between them. */
  lpos: string | null;
  formerLpo: string | null;
  lpoAsOf: string | null;
  finding: 'coded' | 'none-found' | 'exists-not-coded' | null;
  searched: string | null;
  latitude: number;
  longitude: number;
}

/** All municipalities, by code. */
export const municipalities = question<void, Municipality>(
  'municipalities',
  `SELECT municipality_code AS code, name, slug, county_name AS county, police_region AS region,
    police_area AS policeArea, local_police_area AS lpo, lpos, former_lpo AS formerLpo,
    lpo_as_of AS lpoAsOf, finding::VARCHAR AS finding, searched, latitude, longitude
  FROM municipalities ORDER BY municipality_code`,
  () => []
);
