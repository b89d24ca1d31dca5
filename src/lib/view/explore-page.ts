import { areas } from '../query/area';
import {
  exploreFacets,
  exploreRows,
  exploreTotals,
  type ExploreRow,
  type FacetRow
} from '../query/explore';
import type { Facet } from '../query/explore-filter';
import { exploreByMunicipality, type ExplorePlace } from '../query/explore-places';
import { ITEM_KINDS, type ItemKind } from '../query/explore-tables';
import type { Source } from './answers';
import {
  DEFAULT_EXPLORE,
  filterOf,
  type ExploreSelection,
  type KnownValues
} from './explore-selection';
import type { AreaNames } from './explore-words';
import { pack, unpack, type Packed } from './pack';

/** So many rows are fetched at a time. */
export const WINDOW = 60;

export interface Totals {
  items: number;
  documents: number;
}

/** What is there before the engine is: everything counted, the first rows, the map. */
export interface ExplorePage {
  wholes: Record<ItemKind, { totals: Totals; facets: Packed }>;
  rows: ExploreRow[];
  places: Packed;
  names: AreaNames;
}

const LEVELS = ['municipality', 'lpo', 'region', 'county'];

export async function askExplorePage(source: Source): Promise<ExplorePage> {
  const wholes = {} as ExplorePage['wholes'];
  for (const kind of ITEM_KINDS) {
    const everything = { kind, choices: {}, terms: [] };
    const [totals] = await source.ask(exploreTotals, everything);
    wholes[kind] = { totals: totals!, facets: pack(await source.ask(exploreFacets, everything)) };
  }
  const names: AreaNames = {};
  for (const { level, code, name } of await source.ask(areas, undefined)) {
    if (LEVELS.includes(level)) (names[level] ??= {})[code] = name;
  }
  const filter = filterOf(DEFAULT_EXPLORE);
  return {
    wholes,
    names,
    rows: await source.ask(exploreRows, windowOf(DEFAULT_EXPLORE, 0)),
    places: pack(await source.ask(exploreByMunicipality, filter))
  };
}

/** The stretch of rows that begins at `from`. */
export const windowOf = (selection: ExploreSelection, from: number, limit = WINDOW) => ({
  filter: filterOf(selection),
  sort: selection.sort,
  reversed: selection.reversed,
  from,
  limit
});

/** Counts by facet and value. */
export type FacetCounts = ReadonlyMap<Facet, ReadonlyMap<string | null, number>>;

export function facetCounts(rows: readonly FacetRow[]): FacetCounts {
  const counts = new Map<Facet, Map<string | null, number>>();
  for (const { facet, code, count } of rows) {
    const own = counts.get(facet) ?? new Map<string | null, number>();
    counts.set(facet, own.set(code, count));
  }
  return counts;
}

export const unpackFacets = (packed: Packed) => facetCounts(unpack(packed) as FacetRow[]);
export const unpackPlaces = (packed: Packed) => unpack(packed) as ExplorePlace[];

/** Which values there are, by the counts of everything. */
export const knownBy =
  (wholes: Record<ItemKind, { facets: FacetCounts }>): KnownValues =>
  (kind, facet) =>
    new Set(wholes[kind].facets.get(facet)?.keys() ?? []);
