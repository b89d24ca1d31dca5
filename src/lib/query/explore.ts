import {
  chosenFacets,
  columnOf,
  facetsOf,
  isSet,
  whereOf,
  type Facet,
  type ItemFilter
} from './explore-filter';
import { prepareExplorer, type ItemKind } from './explore-tables';
import type { DocumentRef } from './theme';
import { composedQuestion, type Statement } from './question';

const EVERYTHING: ItemFilter = { kind: 'activity', choices: {}, terms: [] };

/** How many items are left, in how many documents. */
export const exploreTotals = composedQuestion<ItemFilter, { items: number; documents: number }>(
  'exploreTotals',
  (filter) => {
    const { sql, values } = whereOf(filter);
    return {
      sql: `SELECT count(*)::INTEGER AS items, count(DISTINCT document)::INTEGER AS documents
  FROM explored_${filter.kind} ${sql}`,
      values
    };
  },
  EVERYTHING,
  prepareExplorer
);

/** How many items have a value of a facet; null: not said. */
export interface FacetRow {
  facet: Facet;
  code: string | null;
  count: number;
}

/**
 * How many items have each value of each facet, among those that all the other facets and the words
 * leave. Values that no item has are not in it. An item with several themes, years or places counts
 * whole in each.
 */
export const exploreFacets = composedQuestion<ItemFilter, FacetRow>(
  'exploreFacets',
  composeFacets,
  EVERYTHING,
  prepareExplorer
);

function composeFacets(filter: ItemFilter): Statement {
  const table = `explored_${filter.kind}`;
  const chosen = chosenFacets(filter);
  const whole = whereOf(filter);
  // Facets in which nothing is chosen see the same items, so these are found once.
  const free = facetsOf(filter.kind).filter((facet) => !chosen.includes(facet));
  const columns = [...new Set(free.map(columnOf))];
  const matched = whole.sql
    ? {
        from: 'matched',
        cte: `WITH matched AS MATERIALIZED (
    SELECT ${columns.join(', ')} FROM ${table} ${whole.sql}
  )`
      }
    : { from: table, cte: '' };
  const parts: Statement[] = columns.map((column) => ({
    sql: countsOf(
      free.filter((facet) => columnOf(facet) === column),
      matched.from
    ),
    values: []
  }));
  for (const facet of chosen) {
    const others = whereOf(filter, facet);
    parts.push({ sql: countsOf([facet], `${table} ${others.sql}`), values: others.values });
  }
  return {
    sql: `${matched.cte}
  SELECT facet, code, "count" FROM (
    ${parts.map(({ sql }) => sql).join('\n    UNION ALL ')}
  ) ORDER BY facet, code NULLS LAST`,
    values: [...whole.values, ...parts.flatMap(({ values }) => values)]
  };
}

/** Counts of facets that share a column. */
function countsOf(facets: readonly Facet[], from: string): string {
  const column = columnOf(facets[0]!);
  if (!isSet(facets[0]!)) {
    return `SELECT '${facets[0]}' AS facet, ${column}::VARCHAR AS code, count(*)::INTEGER AS "count"
    FROM ${from} GROUP BY ${column}`;
  }
  const names = facets.map((facet) => `'${facet}'`).join(', ');
  return `SELECT s.facet, s.code, sum(g.n)::INTEGER AS "count"
    FROM (SELECT ${column} AS set_id, count(*) AS n FROM ${from} GROUP BY ${column}) g
    JOIN explored_sets s ON s.set_id = g.set_id AND s.facet IN (${names})
    GROUP BY s.facet, s.code`;
}

/** What rows can be sorted by; each falls back on the documents' own order, newest first. */
export const SORTS = ['year', 'place', 'text', 'theme', 'type', 'actor', 'kind', 'trend'] as const;
export type Sort = (typeof SORTS)[number];

export interface Window {
  sort: Sort;
  /** The other way round. */
  reversed: boolean;
  /** How many rows are passed over, and how many are wanted at the most. */
  from: number;
  limit: number;
}

/** An item with its document; what its kind does not have is null. */
export interface ExploreRow extends DocumentRef {
  index: number;
  text: string;
  themes: string;
  completeness: 'full' | 'partial' | 'summary';
  actor: string | null;
  type: string | null;
  target: string | null;
  setting: string | null;
  place: string | null;
  quantity: number | null;
  comparator: string | null;
  unit: string | null;
  per: string | null;
  deadline: string | null;
  kind: string | null;
  trend: string | null;
}

const ORDERS: Record<Sort, string> = {
  year: 'position',
  place: 'place_order',
  text: 'text_order',
  theme: 'theme_order',
  type: 'type_order',
  actor: 'actor_order',
  kind: 'problem_kind_order',
  trend: 'trend_order'
};

const ITEM_COLUMNS = [
  'actor',
  'type',
  'target',
  'setting',
  'place',
  'quantity',
  'comparator',
  'unit',
  'per',
  'deadline',
  'kind',
  'trend'
] as const;
const OWN: Record<ItemKind, Partial<Record<(typeof ITEM_COLUMNS)[number], string>>> = {
  activity: {
    actor: 'i.actor::VARCHAR',
    type: 'i.type::VARCHAR',
    target: 'i.target::VARCHAR',
    setting: 'i.setting::VARCHAR',
    place: 'i.place',
    quantity: 'i.quantity_value',
    comparator: 'i.quantity_comparator::VARCHAR',
    unit: 'i.quantity_unit',
    per: 'i.quantity_per::VARCHAR',
    deadline: 'i.deadline'
  },
  problem: { kind: 'i.problem_kind::VARCHAR', trend: 'i.trend::VARCHAR' },
  focus_area: {}
};

/** The sorts that a kind of item has. */
export const sortsOf = (kind: ItemKind): Sort[] =>
  SORTS.filter((sort) => ['year', 'place', 'text', 'theme'].includes(sort) || sort in OWN[kind]);

/** A stretch of the items that are left, in an order. */
export const exploreRows = composedQuestion<{ filter: ItemFilter } & Window, ExploreRow>(
  'exploreRows',
  ({ filter, sort, reversed, from, limit }) => {
    const { sql, values } = whereOf(filter);
    const table = `explored_${filter.kind}`;
    const order = (alias: string) =>
      [`${ORDERS[sort]} ${reversed ? 'DESC' : 'ASC'} NULLS LAST`, 'position']
        .map((key) => `${alias}${key}`)
        .join(', ');
    const own = OWN[filter.kind];
    const columns = ITEM_COLUMNS.map((name) => `${own[name] ?? 'NULL'} AS ${name}`).join(', ');
    return {
      // First which rows, by numbers alone; then all that stands in these few.
      sql: `SELECT d.pledge_id AS pledge, d.title, d.municipality_codes AS municipalities, d.area,
    d.first_year AS firstYear, d.last_year AS lastYear, d.source_url AS sourceUrl,
    d.source_publisher AS publisher, d.completeness::VARCHAR AS completeness, i.item AS "index",
    i.text, i.theme_codes AS themes, ${columns}
  FROM (SELECT position FROM ${table} ${sql} ORDER BY ${order('')} LIMIT ? OFFSET ?) w
  JOIN ${table} i ON i.position = w.position
  JOIN explored_documents d ON d.document = i.document
  ORDER BY ${order('i.')}`,
      values: [...values, limit, from]
    };
  },
  { filter: EVERYTHING, sort: 'year', reversed: false, from: 0, limit: 100 },
  prepareExplorer
);
