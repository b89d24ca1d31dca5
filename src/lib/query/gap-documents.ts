import { question, type AreaRef, type Span } from './question';
import { DOCUMENT, type DocumentRef } from './theme';

/** A `full` pledge with a gap between what it says and what it promises on a theme. */
export interface GapDocumentRow extends DocumentRef {
  theme: string;
}

/** A pledge that names a theme as a problem and promises no activity on it. */
export interface NotMetRow extends GapDocumentRow {
  /** Whether a focus area has the theme, though no activity does. */
  focus: boolean;
}

const mentions = (alias: string, kind: string) =>
  `EXISTS (SELECT 1 FROM theme_mentions ${alias} WHERE ${alias}.pledge_id = p.pledge_id
      AND ${alias}.theme = t.theme AND ${alias}.kind = '${kind}')`;

/** The documents of an area, with each of their themes. */
const DOCUMENTS = `FROM area_municipalities m
  JOIN municipality_pledges d ON d.municipality_code = m.municipality_code
  JOIN pledges p ON p.pledge_id = d.pledge_id
  JOIN theme_mentions t ON t.pledge_id = p.pledge_id`;

/** Those of them that are `full` and in force over a span (level, code, to, from). */
const FULL = `WHERE m.level = ? AND m.area_code = ? AND p.first_year <= ? AND p.last_year >= ?
    AND p.completeness = 'full'`;

const IS_GAP = `t.kind = 'problem' AND t.problem_kind IN ('lage', 'oro')
    AND NOT ${mentions('a', 'activity')}`;

const bind = ({ level, code, year, fromYear = year }: AreaRef & Span) => [
  level,
  code,
  year,
  fromYear
];

/** The gaps of an area's pledges in force in a year or span: one row a theme and document. */
export const gapDocumentsOfArea = question<AreaRef & Span, NotMetRow>(
  'gapDocumentsOfArea',
  `SELECT DISTINCT t.theme::VARCHAR AS theme, ${DOCUMENT}, ${mentions('f', 'focus_area')} AS focus
  ${DOCUMENTS} ${FULL} AND ${IS_GAP}
  ORDER BY 1, 2`,
  bind
);

/** A problem that nothing is promised about. */
export interface GapProblemRow {
  theme: string;
  pledge: string;
  index: number;
  kind: 'lage' | 'oro';
  summary: string;
}

/** What those documents say, in our words: one row a theme and problem. */
export const gapProblemsOfArea = question<AreaRef & Span, GapProblemRow>(
  'gapProblemsOfArea',
  `SELECT DISTINCT t.theme::VARCHAR AS theme, p.pledge_id AS pledge, o.problem_index AS "index",
    o.kind::VARCHAR AS kind, o.summary
  ${DOCUMENTS}
  JOIN problems o ON o.pledge_id = t.pledge_id AND o.problem_index = t.item_index
  ${FULL} AND ${IS_GAP}
  ORDER BY 1, 2, 3`,
  bind
);

/** A pledge that promises activities on a theme that is nowhere in its situation picture. */
export interface NotNamedRow extends GapDocumentRow {
  /** How many of its activities have the theme. */
  activities: number;
}

/** The reverse gaps of pledges that have a situation picture: one row a theme and document. */
export const unnamedDocumentsOfArea = question<AreaRef & Span, NotNamedRow>(
  'unnamedDocumentsOfArea',
  `SELECT t.theme::VARCHAR AS theme, ${DOCUMENT}, count(DISTINCT t.item_index)::INTEGER AS activities
  ${DOCUMENTS} ${FULL} AND t.kind = 'activity' AND t.theme <> 'samverkan' AND p.problem_count > 0
    AND NOT ${mentions('o', 'problem')}
  GROUP BY t.theme, p.pledge_id, p.title, p.municipality_codes, p.area, p.first_year, p.last_year,
    p.source_url, p.source_publisher
  ORDER BY 1, 2`,
  bind
);
