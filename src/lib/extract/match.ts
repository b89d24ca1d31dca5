/** Pairs what was extracted with what a person coded, by the words they share. Pure. */
import { stemsOf } from './words';

export interface Pair {
  found: number;
  gold: number;
  similarity: number;
}

/** From this likeness on, two texts are taken to be about the same promise. */
export const SAME = 0.3;
/** Compounds and inflections share a key when they begin alike; longer likeness counts twice. */
const PREFIXES = [5, 10];

/**
 * How much of the shorter text's weight the other one shares, 0-1.
 * @param weight of a stem: rare words tell more
 */
export function likeness(a: string, b: string, weight: (stem: string) => number): number {
  const [first, second] = [keysOf(a), keysOf(b)];
  const shared = [...first].filter((key) => second.has(key));
  const total = (keys: Iterable<string>) => [...keys].reduce((sum, key) => sum + weight(key), 0);
  return total(shared) / Math.max(1e-9, Math.min(total(first), total(second)));
}

function keysOf(text: string): Set<string> {
  return new Set(stemsOf(text).flatMap((stem) => PREFIXES.map((n) => stem.slice(0, n).padEnd(n))));
}

/** Rare words weigh more: inverse document frequency over the texts at hand. */
export function weightsOf(texts: readonly string[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const key of keysOf(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (key) => Math.sqrt(Math.log((texts.length + 1) / (1 + (counts.get(key) ?? 0))));
}

/** One-to-one pairs, the likest first, none below `SAME`. */
export function pairsOf(
  found: readonly string[],
  gold: readonly string[],
  weight: (stem: string) => number
): Pair[] {
  const all: Pair[] = [];
  for (const [f, text] of found.entries()) {
    for (const [g, other] of gold.entries()) {
      // Promises follow the document's order in both: a slight pull to the same place settles ties.
      const apart = Math.abs(f / Math.max(1, found.length) - g / Math.max(1, gold.length));
      const similarity = likeness(text, other, weight) - 0.1 * apart;
      if (similarity >= SAME) all.push({ found: f, gold: g, similarity });
    }
  }
  all.sort((a, b) => b.similarity - a.similarity || a.found - b.found || a.gold - b.gold);
  const [usedFound, usedGold] = [new Set<number>(), new Set<number>()];
  return all.filter(({ found: f, gold: g }) => {
    if (usedFound.has(f) || usedGold.has(g)) return false;
    usedFound.add(f);
    usedGold.add(g);
    return true;
  });
}
