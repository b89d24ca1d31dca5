import { question, type AreaRef, type Span } from './question';

/**
 * What documents in force say of themes and promise about them, in documents: only `full` ones can
 * show that something is missing, the others are counted apart.
 */
export interface GapPartRow {
  theme: string;
  /** `full` documents that name the theme as a problem (`lage` or `oro`), each once. */
  named: number;
  /** Of these: with an activity on it; with a focus area alone; with neither. */
  activity: number;
  focusOnly: number;
  nothing: number;
  /** `full` documents that name it as something that occurs, and those without an activity. */
  lage: number;
  lageGap: number;
  /** The same for what is feared. A document with both kinds counts in each. */
  oro: number;
  oroGap: number;
  /** Documents that name it and are not `full`, and those of them that do promise an activity. */
  untold: number;
  untoldActivity: number;
}

/** One row a document in force over a span (to, from), of an area (level, code). */
const DOCUMENTS = `
  documents AS (
    SELECT DISTINCT d.pledge_id, d.completeness = 'full' AS is_full
    FROM municipality_pledges d
    JOIN area_municipalities m ON m.municipality_code = d.municipality_code
    WHERE d.first_year <= ? AND d.last_year >= ? AND m.level = ? AND m.area_code = ?
  )`;

/** What each of them says of each theme that stands anywhere in it. */
const SAID = `
  bool_or(t.kind = 'problem' AND t.problem_kind = 'lage') AS lage,
  bool_or(t.kind = 'problem' AND t.problem_kind = 'oro') AS oro,
  bool_or(t.kind = 'problem') AS pictured,
  bool_or(t.kind = 'activity') AS activity,
  bool_or(t.kind = 'focus_area') AS focus`;

const OF_AREA = `WITH ${DOCUMENTS},
  said AS (
    SELECT d.pledge_id, d.is_full, t.theme, ${SAID}
    FROM documents d JOIN theme_mentions t ON t.pledge_id = d.pledge_id
    GROUP BY d.pledge_id, d.is_full, t.theme
  )`;

const bindArea = ({ year, fromYear = year, level, code }: AreaRef & Span) => [
  year,
  fromYear,
  level,
  code
];

/** The say-do gap of every theme that is named, in its parts, for an area and year or span. */
export const gapPartsByTheme = question<AreaRef & Span, GapPartRow>(
  'gapPartsByTheme',
  `${OF_AREA}
  SELECT theme::VARCHAR AS theme,
    count(*) FILTER (WHERE is_full)::INTEGER AS named,
    count(*) FILTER (WHERE is_full AND activity)::INTEGER AS activity,
    count(*) FILTER (WHERE is_full AND NOT activity AND focus)::INTEGER AS focusOnly,
    count(*) FILTER (WHERE is_full AND NOT activity AND NOT focus)::INTEGER AS nothing,
    count(*) FILTER (WHERE is_full AND lage)::INTEGER AS lage,
    count(*) FILTER (WHERE is_full AND lage AND NOT activity)::INTEGER AS lageGap,
    count(*) FILTER (WHERE is_full AND oro)::INTEGER AS oro,
    count(*) FILTER (WHERE is_full AND oro AND NOT activity)::INTEGER AS oroGap,
    count(*) FILTER (WHERE NOT is_full)::INTEGER AS untold,
    count(*) FILTER (WHERE NOT is_full AND activity)::INTEGER AS untoldActivity
  FROM said WHERE lage OR oro GROUP BY theme ORDER BY said.theme`,
  bindArea
);

/** The gaps of an area's documents, over one theme or all. */
export interface GapAreaRow {
  code: string;
  /** `full` documents that name the theme (any theme) as a problem, and those with a gap. */
  documents: number;
  gapDocuments: number;
  /** Pairs of such a document and a theme that it names, and those without an activity. */
  pairs: number;
  gaps: number;
  /** Documents that name it and are not `full`. */
  untold: number;
}

/** What gaps are counted over: a theme (null: all of them), and the area that they lie within. */
export interface GapScope extends Span {
  theme: string | null;
  level: string;
  within: AreaRef;
}

/**
 * Every area of a level where something is named: documents of municipalities that lie both in it
 * and within the other area.
 */
export const gapsOfLevel = question<GapScope, GapAreaRow>(
  'gapsOfLevel',
  `WITH documents AS (
    SELECT DISTINCT m.area_code, d.pledge_id, d.completeness = 'full' AS is_full
    FROM municipality_pledges d
    JOIN area_municipalities m ON m.municipality_code = d.municipality_code
    JOIN area_municipalities w ON w.municipality_code = d.municipality_code
    WHERE d.first_year <= ? AND d.last_year >= ? AND m.level = ?
      AND w.level = ? AND w.area_code = ?
  ),
  said AS (
    SELECT d.area_code, d.pledge_id, d.is_full, t.theme, ${SAID}
    FROM documents d JOIN theme_mentions t ON t.pledge_id = d.pledge_id
    GROUP BY d.area_code, d.pledge_id, d.is_full, t.theme
  )
  SELECT area_code AS code,
    count(DISTINCT pledge_id) FILTER (WHERE is_full)::INTEGER AS documents,
    count(DISTINCT pledge_id) FILTER (WHERE is_full AND NOT activity)::INTEGER AS gapDocuments,
    count(*) FILTER (WHERE is_full)::INTEGER AS pairs,
    count(*) FILTER (WHERE is_full AND NOT activity)::INTEGER AS gaps,
    count(DISTINCT pledge_id) FILTER (WHERE NOT is_full)::INTEGER AS untold
  FROM said WHERE (lage OR oro) AND (?::VARCHAR IS NULL OR theme::VARCHAR = ?::VARCHAR)
  GROUP BY area_code ORDER BY area_code`,
  ({ theme, level, within, year, fromYear = year }) => [
    year,
    fromYear,
    level,
    within.level,
    within.code,
    theme,
    theme
  ]
);

/** The reverse: what `full` documents promise (an activity), by what they say of it. */
export interface UnnamedRow {
  theme: string;
  /** `full` documents with an activity on the theme: the sum of the next four. */
  promised: number;
  /** Named as a problem (`lage` or `oro`). */
  named: number;
  /** In the situation picture only as a wish or a good condition. */
  otherwise: number;
  /** Nowhere in the situation picture. */
  unnamed: number;
  /** The document has no situation picture to name it in. */
  noPicture: number;
  /** Documents with an activity on it that are not `full`. */
  untold: number;
}

const HAS_PICTURE = `EXISTS (SELECT 1 FROM problems o WHERE o.pledge_id = s.pledge_id)`;

/**
 * Every theme that is promised, by whether it is named too. Without `samverkan`, which is how the
 * parties work and never a problem.
 */
export const unnamedByTheme = question<AreaRef & Span, UnnamedRow>(
  'unnamedByTheme',
  `${OF_AREA},
  faced AS (SELECT s.*, ${HAS_PICTURE} AS has_picture FROM said s)
  SELECT theme::VARCHAR AS theme,
    count(*) FILTER (WHERE is_full)::INTEGER AS promised,
    count(*) FILTER (WHERE is_full AND (lage OR oro))::INTEGER AS named,
    count(*) FILTER (WHERE is_full AND pictured AND NOT (lage OR oro))::INTEGER AS otherwise,
    count(*) FILTER (WHERE is_full AND has_picture AND NOT pictured)::INTEGER AS unnamed,
    count(*) FILTER (WHERE is_full AND NOT has_picture)::INTEGER AS noPicture,
    count(*) FILTER (WHERE NOT is_full)::INTEGER AS untold
  FROM faced WHERE activity AND theme <> 'samverkan' GROUP BY theme ORDER BY faced.theme`,
  bindArea
);
