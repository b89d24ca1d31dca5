import type { Finding } from '../pledge/codes';
import { all, chosenFacets, facetCondition, whereOf, type ItemFilter } from './explore-filter';
import { prepareExplorer } from './explore-tables';
import { composedQuestion, type Statement } from './question';

/** A municipality on the map of what is left. */
export interface ExplorePlace {
  code: string;
  finding: Finding | null;
  /** Whether it lies in the chosen region, county and local police area. */
  inside: boolean;
  /** Known documents in the chosen years (all, if none is chosen), and those from before them. */
  known: number;
  earlier: number;
  /** Of the known ones those that completeness and certainty of years leave, and the full among them. */
  documents: number;
  full: number;
  /** Documents with an item that is left, and how many such items. */
  matching: number;
  items: number;
}

/**
 * Every municipality with its documents and the items that are left, by all facets but the choice
 * of municipality itself.
 */
export const exploreByMunicipality = composedQuestion<ItemFilter, ExplorePlace>(
  'exploreByMunicipality',
  (filter) => {
    const items = whereOf(filter, 'municipality');
    const years = filter.choices.year?.length ? facetCondition('year', filter.choices.year) : null;
    const first = Math.min(...(filter.choices.year ?? []).map(Number));
    const rest = all(
      chosenFacets(filter)
        .filter((facet) => facet === 'completeness' || facet === 'basis')
        .map((facet) => facetCondition(facet, filter.choices[facet]!))
    );
    const inside = insideOf(filter);
    return {
      sql: `WITH hits AS (
    SELECT document, count(*)::INTEGER AS items FROM explored_${filter.kind} ${items.sql}
    GROUP BY document
  ), documents AS (
    SELECT document, pledge_id, completeness, basis, last_year < ? AS earlier,
      ${years?.sql ?? 'true'} AS known FROM explored_documents
  ), eligible AS (
    SELECT document FROM documents ${rest.sql}
  ), places AS (
    SELECT m.municipality_code, count(*) FILTER (WHERE d.known)::INTEGER AS known,
      count(*) FILTER (WHERE d.earlier)::INTEGER AS earlier,
      count(*) FILTER (WHERE d.known AND e.document IS NOT NULL)::INTEGER AS documents,
      count(*) FILTER (WHERE d.known AND e.document IS NOT NULL AND d.completeness = 'full')::INTEGER
        AS "full",
      count(h.document)::INTEGER AS matching, coalesce(sum(h.items), 0)::INTEGER AS items
    FROM municipality_pledges m
    JOIN documents d ON d.pledge_id = m.pledge_id
    LEFT JOIN eligible e ON e.document = d.document
    LEFT JOIN hits h ON h.document = d.document
    GROUP BY m.municipality_code
  )
  SELECT m.municipality_code AS code, m.finding::VARCHAR AS finding, ${inside.sql} AS inside,
    coalesce(p.known, 0) AS known, coalesce(p.earlier, 0) AS earlier,
    coalesce(p.documents, 0) AS documents, coalesce(p."full", 0) AS "full",
    coalesce(p.matching, 0) AS matching, coalesce(p.items, 0) AS items
  FROM municipalities m LEFT JOIN places p ON p.municipality_code = m.municipality_code
  ORDER BY m.municipality_code`,
      values: [
        ...items.values,
        Number.isFinite(first) ? first : 0,
        ...(years?.values ?? []),
        ...rest.values,
        ...inside.values
      ]
    };
  },
  { kind: 'activity', choices: {}, terms: [] },
  prepareExplorer
);

/** Whether the municipality itself lies in every chosen area. */
function insideOf({ choices }: ItemFilter): Statement {
  const parts = (['region', 'county', 'lpo'] as const).flatMap((level): Statement[] => {
    const codes = (choices[level] ?? []).filter((code): code is string => code !== null);
    if (codes.length === 0) return [];
    return [
      {
        sql: `m.municipality_code IN (SELECT municipality_code FROM area_municipalities
      WHERE level = '${level}' AND area_code IN (${codes.map(() => '?').join(', ')}))`,
        values: codes
      }
    ];
  });
  if (parts.length === 0) return { sql: 'true', values: [] };
  return {
    sql: `(${parts.map(({ sql }) => sql).join(' AND ')})`,
    values: parts.flatMap(({ values }) => values)
  };
}
