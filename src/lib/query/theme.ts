import type { ThemeState } from '../pledge/codes';
import type { ActivityRow } from './pledge';
import { question, type Years } from './question';

/** The state of a theme in every municipality and year, by municipality and year. */
export const statesOfTheme = question<
  { theme: string } & Years,
  { code: string; year: number; state: ThemeState }
>(
  'statesOfTheme',
  `SELECT municipality_code AS code, year, state::VARCHAR AS state
  FROM theme_states WHERE theme = ? AND year BETWEEN ? AND ?
  ORDER BY municipality_code, year`,
  ({ theme, fromYear, toYear }) => [theme, fromYear, toYear]
);

/** What must be known of a document to name it and lead to it. */
export interface DocumentRef {
  pledge: string;
  title: string;
  /** Codes of its municipalities, joined by `;`. */
  municipalities: string;
  /** The part of the municipality that it concerns. */
  area: string | null;
  firstYear: number;
  lastYear: number;
  sourceUrl: string | null;
  publisher: string;
}

/** The columns of `DocumentRef`, where `p` is `pledges`. */
export const DOCUMENT = `p.pledge_id AS pledge, p.title, p.municipality_codes AS municipalities, p.area,
  p.first_year AS firstYear, p.last_year AS lastYear, p.source_url AS sourceUrl,
  p.source_publisher AS publisher`;

/** An activity with its document. */
export interface ThemeActivity extends ActivityRow, DocumentRef {
  /** The promised quantity brought to a year, in its own unit; null where it can't be. */
  perYear: number | null;
}

/** Every activity on a theme, newest first. */
export const activitiesOfTheme = question<{ theme: string }, ThemeActivity>(
  'activitiesOfTheme',
  `SELECT ${DOCUMENT}, a.activity_index AS "index", a.focus_area_index AS focusArea, a.summary,
    a.themes, a.actor::VARCHAR AS actor, a.type::VARCHAR AS type, a.target::VARCHAR AS target,
    a.setting::VARCHAR AS setting, a.place, a.quantity_value AS quantity,
    a.quantity_comparator::VARCHAR AS comparator, a.quantity_unit AS unit,
    a.quantity_per::VARCHAR AS per, a.deadline, a.names_who AS namesWho,
    a.names_how_much AS namesHowMuch, a.names_when AS namesWhen, a.names_where AS namesWhere,
    a.quantity_per_year AS perYear
  FROM theme_mentions t
  JOIN activities a ON a.pledge_id = t.pledge_id AND a.activity_index = t.item_index
  JOIN pledges p ON p.pledge_id = t.pledge_id
  WHERE t.kind = 'activity' AND t.theme = ?
  ORDER BY p.first_year DESC, p.last_year DESC, p.municipality_codes, a.pledge_id, a.activity_index`,
  ({ theme }) => [theme]
);

/** Ways to sort activities: what kind, who, for whom, in which setting. */
export type Facet = 'type' | 'actor' | 'target' | 'setting';

/**
 * How many activities on a theme have each code of each facet (null: not said), beside how many of
 * all activities. An activity with several themes counts whole in each. Codes that no activity of
 * the theme has are in it too, with 0.
 */
export const facetsOfTheme = question<
  { theme: string },
  { facet: Facet; code: string | null; count: number; all: number }
>(
  'facetsOfTheme',
  `WITH coded AS (
    SELECT a.type::VARCHAR AS type, a.actor::VARCHAR AS actor, a.target::VARCHAR AS target,
      a.setting::VARCHAR AS setting,
      EXISTS (SELECT 1 FROM theme_mentions t WHERE t.kind = 'activity' AND t.theme = ?
        AND t.pledge_id = a.pledge_id AND t.item_index = a.activity_index) AS has
    FROM activities a
  ), long AS (
    SELECT 'type' AS facet, type AS code, has FROM coded
    UNION ALL SELECT 'actor', actor, has FROM coded
    UNION ALL SELECT 'target', target, has FROM coded
    UNION ALL SELECT 'setting', setting, has FROM coded
  )
  SELECT facet, code, count(*) FILTER (WHERE has)::INTEGER AS "count", count(*)::INTEGER AS "all"
  FROM long GROUP BY facet, code ORDER BY 1, 3 DESC, 2 NULLS LAST`,
  ({ theme }) => [theme]
);

/** A document that names a theme as a problem, and whether any of its activities has the theme. */
export interface NamingDocument extends DocumentRef {
  full: boolean;
  promised: boolean;
  /** How many of its problems (`lage` or `oro`) have the theme. */
  problems: number;
}

/** Every document that names a theme as a problem (`lage` or `oro`), newest first. */
export const documentsNaming = question<{ theme: string }, NamingDocument>(
  'documentsNaming',
  `SELECT ${DOCUMENT}, p.completeness = 'full' AS "full",
    EXISTS (SELECT 1 FROM theme_mentions a WHERE a.pledge_id = p.pledge_id
      AND a.kind = 'activity' AND a.theme = n.theme) AS promised,
    n.problems
  FROM (
    SELECT pledge_id, theme, count(DISTINCT item_index)::INTEGER AS problems FROM theme_mentions
    WHERE kind = 'problem' AND problem_kind IN ('lage', 'oro') AND theme = ?
    GROUP BY pledge_id, theme
  ) n JOIN pledges p ON p.pledge_id = n.pledge_id
  ORDER BY p.first_year DESC, p.last_year DESC, p.municipality_codes, p.pledge_id`,
  ({ theme }) => [theme]
);

/** What the documents say of a theme as a problem (`lage` or `oro`), by document, in its order. */
export const problemsOfTheme = question<
  { theme: string },
  { pledge: string; index: number; summary: string }
>(
  'problemsOfTheme',
  `SELECT o.pledge_id AS pledge, o.problem_index AS "index", o.summary
  FROM theme_mentions t
  JOIN problems o ON o.pledge_id = t.pledge_id AND o.problem_index = t.item_index
  WHERE t.kind = 'problem' AND t.problem_kind IN ('lage', 'oro') AND t.theme = ?
  ORDER BY o.pledge_id, o.problem_index`,
  ({ theme }) => [theme]
);

/**
 * Themes that stand on the same activity or focus area as a theme. `both` of `n`: items with both,
 * of the items that have the theme.
 */
export const themesTogether = question<
  { theme: string },
  { kind: 'activity' | 'focus_area'; theme: string; both: number; n: number }
>(
  'themesTogether',
  `WITH items AS (
    SELECT DISTINCT kind, pledge_id, item_index FROM theme_mentions
    WHERE theme = ? AND kind IN ('activity', 'focus_area')
  ), sizes AS (SELECT kind, count(*)::INTEGER AS n FROM items GROUP BY kind)
  SELECT i.kind::VARCHAR AS kind, t.theme::VARCHAR AS theme, count(*)::INTEGER AS "both",
    any_value(s.n) AS n
  FROM items i JOIN sizes s ON s.kind = i.kind
  JOIN theme_mentions t
    ON t.kind = i.kind AND t.pledge_id = i.pledge_id AND t.item_index = i.item_index
  GROUP BY i.kind, t.theme ORDER BY 1, 3 DESC, 2`,
  ({ theme }) => [theme]
);

/** How much is known of each theme, over all documents. */
export const themeTotals = question<
  void,
  { theme: string; documents: number; activities: number; focusAreas: number }
>(
  'themeTotals',
  `SELECT theme::VARCHAR AS theme,
    count(DISTINCT pledge_id) FILTER (WHERE kind <> 'problem')::INTEGER AS documents,
    count(*) FILTER (WHERE kind = 'activity')::INTEGER AS activities,
    count(*) FILTER (WHERE kind = 'focus_area')::INTEGER AS focusAreas
  FROM theme_mentions GROUP BY theme ORDER BY 1`,
  () => []
);

/** The say-do gap of every theme over all documents, as `GapRow` counts it. */
export const gapTotals = question<
  void,
  { theme: string; named: number; gap: number; untold: number }
>(
  'gapTotals',
  `WITH naming AS (
    SELECT DISTINCT t.theme, p.pledge_id, p.completeness = 'full' AS is_full,
      EXISTS (SELECT 1 FROM theme_mentions a WHERE a.pledge_id = t.pledge_id
        AND a.kind = 'activity' AND a.theme = t.theme) AS promised
    FROM theme_mentions t JOIN pledges p ON p.pledge_id = t.pledge_id
    WHERE t.kind = 'problem' AND t.problem_kind IN ('lage', 'oro')
  )
  SELECT theme::VARCHAR AS theme, count(*) FILTER (WHERE is_full)::INTEGER AS named,
    count(*) FILTER (WHERE is_full AND NOT promised)::INTEGER AS gap,
    count(*) FILTER (WHERE NOT is_full)::INTEGER AS untold
  FROM naming GROUP BY theme ORDER BY 1`,
  () => []
);
