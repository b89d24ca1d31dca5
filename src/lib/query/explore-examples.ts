import type { Engine } from '../engine/engine';
import { termsOf } from '../search/lexicon';
import { exploreFacets, sortsOf, type Window } from './explore';
import { facetsOf, type Choices, type ItemFilter } from './explore-filter';
import { ITEM_KINDS } from './explore-tables';

/** Searches that readers make: stems, parts of compounds, beginnings, å, ä and ö, nothing. */
export const SEARCHES = [
  'inbrott',
  'skola',
  'rån',
  'polisen nattvandrar',
  'trygghetsvan',
  'äldre bedrägeri',
  'vägar',
  'xyzzy'
];

const COMBINED = 30;

/**
 * Selections of every kind: everything, one value of each facet, searches, and seeded random
 * combinations of facets, several values and words.
 */
export async function exampleFilters(engine: Engine): Promise<ItemFilter[]> {
  const random = seeded(20151027);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
  const filters: ItemFilter[] = [];
  for (const kind of ITEM_KINDS) {
    const everything: ItemFilter = { kind, choices: {}, terms: [] };
    const rows = await exploreFacets.ask(engine, everything);
    const facets = facetsOf(kind);
    const codes = (facet: string) =>
      rows.filter((row) => row.facet === facet).map(({ code }) => code);
    filters.push(everything);
    for (const facet of facets) {
      filters.push({ ...everything, choices: { [facet]: [pick(codes(facet))] } });
    }
    for (const search of SEARCHES) filters.push({ ...everything, terms: termsOf(search) });
    for (let count = 0; count < COMBINED; count++) {
      const choices: Choices = {};
      for (let facet = 0; facet < 1 + random() * 3; facet++) {
        const name = pick(facets);
        choices[name] = [...new Set([pick(codes(name)), pick(codes(name))])];
      }
      filters.push({ kind, choices, terms: random() < 0.3 ? termsOf(pick(SEARCHES)) : [] });
    }
  }
  return filters;
}

/** A stretch of each selection, in every order in turn; some begin beyond the end. */
export function exampleWindows(
  filters: readonly ItemFilter[]
): ({ filter: ItemFilter } & Window)[] {
  return filters.map((filter, at) => {
    const sorts = sortsOf(filter.kind);
    return {
      filter,
      sort: sorts[at % sorts.length]!,
      reversed: at % 3 === 0,
      from: at % 5 === 0 ? 40 : 0,
      limit: 60
    };
  });
}

/** The same numbers each time (mulberry32), from 0 up to 1. */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
