/** Measures of agreement, with the uncertainty that comes from few documents. Pure. */
import { shuffled } from './learn';

export interface Counts {
  /** Found and coded; found only; coded only; neither. */
  both: number;
  found: number;
  gold: number;
  neither: number;
}

export const NO_COUNTS: Counts = { both: 0, found: 0, gold: 0, neither: 0 };

export function add(a: Counts, b: Counts): Counts {
  return {
    both: a.both + b.both,
    found: a.found + b.found,
    gold: a.gold + b.gold,
    neither: a.neither + b.neither
  };
}

export function precision(counts: Counts): number {
  return counts.both / (counts.both + counts.found);
}

export function recall(counts: Counts): number {
  return counts.both / (counts.both + counts.gold);
}

/** Harmonic mean of precision and recall; NaN where nothing was found nor coded. */
export function f1(counts: Counts): number {
  return (2 * counts.both) / (2 * counts.both + counts.found + counts.gold);
}

/** Cohen's kappa: agreement beyond what chance gives. */
export function kappa({ both, found, gold, neither }: Counts): number {
  const n = both + found + gold + neither;
  const observed = (both + neither) / n;
  const byChance =
    ((both + found) * (both + gold) + (gold + neither) * (found + neither)) / (n * n);
  return (observed - byChance) / (1 - byChance);
}

/** The middle 95 % of a measure over documents drawn with replacement, the same each time. */
export function interval<T>(
  documents: readonly T[],
  measure: (sample: readonly T[]) => number,
  draws = 1000
): [number, number] {
  if (documents.length < 2) return [NaN, NaN];
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    // Drawing with replacement: shuffled positions, each taken modulo the number of documents.
    const many = documents.flatMap((_, index) => documents.map(() => index));
    const sample = shuffled(many, draw + 1)
      .slice(0, documents.length)
      .map((index) => documents[index]!);
    const value = measure(sample);
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(values.length * 0.025)]!, values[Math.floor(values.length * 0.975)]!];
}
