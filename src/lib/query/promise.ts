import { question, type AreaRef, type Span } from './question';

/** One thing that a pledge says on a theme: a focus area, an activity or a problem. */
export interface PromiseRow {
  pledge: string;
  title: string;
  municipalities: string;
  part: string | null;
  firstYear: number;
  lastYear: number;
  completeness: 'full' | 'partial' | 'summary';
  sourceUrl: string | null;
  publisher: string;
  kind: 'focus_area' | 'activity' | 'problem';
  index: number;
  text: string;
  /** Of an activity: who, and of which type. */
  actor: string | null;
  type: string | null;
  /** Of a problem: its kind. */
  problemKind: string | null;
}

/**
 * What the pledges in force in an area say on a theme, in a year or span: pledge by pledge (newest
 * first, then by municipality), and within it focus areas, activities and problems in its own order.
 */
export const promisesBehind = question<{ theme: string } & AreaRef & Span, PromiseRow>(
  'promisesBehind',
  `WITH in_force AS (
    SELECT DISTINCT d.pledge_id FROM municipality_pledges d
    JOIN area_municipalities m ON m.municipality_code = d.municipality_code
    WHERE d.first_year <= ? AND d.last_year >= ? AND m.level = ? AND m.area_code = ?
  )
  SELECT p.pledge_id AS pledge, p.title, p.municipality_codes AS municipalities, p.area AS part,
    p.first_year AS firstYear, p.last_year AS lastYear, p.completeness::VARCHAR AS completeness,
    p.source_url AS sourceUrl, p.source_publisher AS publisher, t.kind::VARCHAR AS kind,
    t.item_index::INTEGER AS "index", coalesce(f.label, a.summary, b.summary) AS text,
    a.actor::VARCHAR AS actor, a.type::VARCHAR AS type, b.kind::VARCHAR AS problemKind
  FROM in_force i
  JOIN pledges p ON p.pledge_id = i.pledge_id
  JOIN theme_mentions t ON t.pledge_id = i.pledge_id AND t.theme = ?
  LEFT JOIN focus_areas f ON t.kind = 'focus_area' AND f.pledge_id = t.pledge_id
    AND f.focus_area_index = t.item_index
  LEFT JOIN activities a ON t.kind = 'activity' AND a.pledge_id = t.pledge_id
    AND a.activity_index = t.item_index
  LEFT JOIN problems b ON t.kind = 'problem' AND b.pledge_id = t.pledge_id
    AND b.problem_index = t.item_index
  ORDER BY p.first_year DESC, p.pledge_id,
    CASE t.kind WHEN 'focus_area' THEN 1 WHEN 'activity' THEN 2 ELSE 3 END, t.item_index`,
  ({ theme, year, fromYear = year, level, code }) => [year, fromYear, level, code, theme]
);
