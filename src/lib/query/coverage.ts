import { THEMES } from '../pledge/codes';
import { question, type AreaRef, type Years } from './question';

/** A municipality of an area, with the larger areas that reviews of coverage order it by. */
export interface CoverageMember {
  code: string;
  name: string;
  slug: string;
  /** Its local police area; where it lies in several, the one that stands for them all. */
  lpo: string;
  /** The year that its local police area is known for. */
  lpoAsOf: number | null;
  region: string;
  searched: string | null;
}

/** The municipalities of an area, by code. */
export const coverageMembers = question<AreaRef, CoverageMember>(
  'coverageMembers',
  `SELECT p.municipality_code AS code, p.name, p.slug, l.area_code AS lpo,
    p.lpo_as_of AS lpoAsOf, r.area_code AS region, p.searched
  FROM municipalities p
  JOIN area_municipalities m ON m.municipality_code = p.municipality_code
  JOIN area_municipalities l ON l.municipality_code = p.municipality_code AND l.level = 'lpo'
  JOIN area_municipalities r ON r.municipality_code = p.municipality_code AND r.level = 'region'
  WHERE m.level = ? AND m.area_code = ? ORDER BY p.municipality_code`,
  ({ level, code }) => [level, code]
);

/** Whether a pledge is in force, or why none is known to be: the states that no theme decides. */
export type CoverageStatus = 'in-force' | 'lapsed' | 'none-found' | 'not-collected';

/** A municipality in a year. */
export interface CoverageRow {
  code: string;
  year: number;
  status: CoverageStatus;
  /** Pledges in force. */
  pledges: number;
  /** Whether all of them are fully coded; false where none is in force. */
  allFull: boolean;
  /** The last year before this one in which a known pledge was in force. */
  lastBefore: number | null;
  /** The first year after this one in which a known pledge begins. */
  nextAfter: number | null;
}

/** Every municipality of an area in every year asked for. */
export const coverageOfArea = question<AreaRef & Years, CoverageRow>(
  'coverageOfArea',
  `WITH asked AS (
    SELECT s.municipality_code, s.year, s.state::VARCHAR AS state, s.in_force_count, s.all_full
    FROM area_municipalities m JOIN theme_states s ON s.municipality_code = m.municipality_code
    -- Whether a pledge is in force is the same for every theme: any one of them tells.
    WHERE m.level = ? AND m.area_code = ? AND s.theme = '${THEMES[0]}' AND s.year BETWEEN ? AND ?
  ),
  around AS (
    SELECT a.municipality_code, a.year,
      -- A pledge that runs into the year was in force the year before, too.
      max(least(p.last_year, a.year - 1)) FILTER (WHERE p.first_year < a.year) AS last_before,
      min(p.first_year) FILTER (WHERE p.first_year > a.year) AS next_after
    FROM asked a JOIN municipality_pledges p ON p.municipality_code = a.municipality_code
    GROUP BY a.municipality_code, a.year
  )
  SELECT a.municipality_code AS code, a.year,
    CASE WHEN a.in_force_count > 0 THEN 'in-force' ELSE a.state END AS status,
    a.in_force_count::INTEGER AS pledges, coalesce(a.all_full, false) AS allFull,
    r.last_before::INTEGER AS lastBefore, r.next_after::INTEGER AS nextAfter
  FROM asked a
  LEFT JOIN around r ON r.municipality_code = a.municipality_code AND r.year = a.year
  ORDER BY a.municipality_code, a.year`,
  ({ level, code, fromYear, toYear }) => [level, code, fromYear, toYear]
);

/** A theme in a whole local police area: its municipalities counted by the theme's state. */
export interface LpoThemeRow {
  lpo: string;
  theme: string;
  municipalities: number;
  /** Those of them that lie in the area asked about. */
  inside: number;
  inForce: number;
  /** With all pledges in force fully coded. */
  full: number;
  prioritised: number;
  addressed: number;
}

/**
 * Every theme in every local police area that has a municipality in the area. All municipalities of
 * the local police area are counted, those outside the area too: what none of them does can't be
 * said of a part.
 */
export const themesByLpo = question<AreaRef & { year: number }, LpoThemeRow>(
  'themesByLpo',
  `WITH inside AS (
    SELECT municipality_code FROM area_municipalities WHERE level = ? AND area_code = ?
  )
  SELECT l.area_code AS lpo, s.theme::VARCHAR AS theme,
    count(*)::INTEGER AS municipalities,
    count(i.municipality_code)::INTEGER AS inside,
    count(*) FILTER (WHERE s.in_force_count > 0)::INTEGER AS inForce,
    count(*) FILTER (WHERE s.in_force_count > 0 AND s.all_full)::INTEGER AS "full",
    count(*) FILTER (WHERE s.state = 'prioritised')::INTEGER AS prioritised,
    count(*) FILTER (WHERE s.state = 'addressed')::INTEGER AS addressed
  FROM area_municipalities l
  JOIN theme_states s ON s.municipality_code = l.municipality_code
  LEFT JOIN inside i ON i.municipality_code = l.municipality_code
  WHERE l.level = 'lpo' AND s.year = ?
  GROUP BY l.area_code, s.theme HAVING count(i.municipality_code) > 0
  ORDER BY l.area_code, s.theme`,
  ({ level, code, year }) => [level, code, year]
);
