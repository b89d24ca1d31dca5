import type { Param } from '../engine/engine';
import type { ItemKind } from './explore-tables';
import type { Statement } from './question';

/** What items are narrowed by. */
export const FACETS = [
  'theme',
  'type',
  'actor',
  'kind',
  'trend',
  'year',
  'region',
  'county',
  'lpo',
  'municipality',
  'target',
  'setting',
  'amount',
  'completeness',
  'basis'
] as const;
export type Facet = (typeof FACETS)[number];

/** The facets that say something of the item; all others say something of its document. */
const OF_ITEM: Record<ItemKind, readonly Facet[]> = {
  activity: ['theme', 'type', 'actor', 'target', 'setting', 'amount'],
  problem: ['theme', 'kind', 'trend'],
  focus_area: ['theme']
};

const OF_DOCUMENT = [
  'year',
  'region',
  'county',
  'lpo',
  'municipality',
  'completeness',
  'basis'
] as const satisfies readonly Facet[];

/** The facets that a kind of item has, in their order. */
export const facetsOf = (kind: ItemKind): Facet[] =>
  FACETS.filter(
    (facet) => OF_ITEM[kind].includes(facet) || (OF_DOCUMENT as readonly Facet[]).includes(facet)
  );

/** The values chosen of each facet: any of them will do; null is “not said”. */
export type Choices = Partial<Record<Facet, readonly (string | null)[]>>;

/** Items of a kind that have one of the chosen values in every facet, and all the words. */
export interface ItemFilter {
  kind: ItemKind;
  choices: Choices;
  /** As `termsOf` in `search/lexicon` gives them. */
  terms: readonly string[];
}

/** The column of `explored_…` that holds a facet; for places, years and themes the set's number. */
const COLUMNS: Partial<Record<Facet, string>> = { kind: 'problem_kind' };
const SETS: Partial<Record<Facet, string>> = {
  theme: 'themes',
  year: 'years',
  region: 'places',
  county: 'places',
  lpo: 'places',
  municipality: 'places'
};

export const columnOf = (facet: Facet): string => SETS[facet] ?? COLUMNS[facet] ?? facet;
export const isSet = (facet: Facet): boolean => facet in SETS;

/** The facets in which something is chosen. */
export const chosenFacets = ({ kind, choices }: ItemFilter): Facet[] =>
  facetsOf(kind).filter((facet) => choices[facet]?.length);

/** The condition of one facet alone. */
export function facetCondition(facet: Facet, chosen: readonly (string | null)[]): Statement {
  const codes = chosen.filter((code): code is string => code !== null);
  const marks = codes.map(() => '?').join(', ');
  const column = columnOf(facet);
  if (isSet(facet)) {
    const sql = `${column} IN (SELECT set_id FROM explored_sets WHERE facet = '${facet}' AND code IN (${marks}))`;
    return { sql, values: codes };
  }
  const parts = [
    ...(codes.length ? [`${column} IN (${marks})`] : []),
    ...(codes.length < chosen.length ? [`${column} IS NULL`] : [])
  ];
  return { sql: `(${parts.join(' OR ')})`, values: codes };
}

/** The whole condition, `WHERE` included; of one facet less where a facet is counted by itself. */
export function whereOf(filter: ItemFilter, except?: Facet): Statement {
  const parts = chosenFacets(filter)
    .filter((facet) => facet !== except)
    .map((facet) => facetCondition(facet, filter.choices[facet]!));
  const words = filter.terms.map((term): Statement => ({
    sql: 'contains(keys, ?)',
    values: [term]
  }));
  return all([...parts, ...words]);
}

/** Joins conditions; an empty text where there is none. */
export function all(conditions: readonly Statement[]): Statement {
  if (conditions.length === 0) return { sql: '', values: [] };
  return {
    sql: `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`,
    values: conditions.flatMap(({ values }): Param[] => values)
  };
}
