import { compareText } from './format';

/** A promise with an amount that could be brought to a year. */
export interface Amount {
  perYear: number;
  unit: string;
}

/** The amounts in one unit. Units are never added up, nor are amounts. */
export interface AmountGroup<T extends Amount> {
  unit: string;
  /** Smallest first. */
  amounts: T[];
  min: number;
  median: number;
  max: number;
}

/** Promises that don't say what is counted: they say how many times. */
export const TIMES = 'gånger';

/** Amounts by their unit as the documents word it: the commonest unit first, then by its name. */
export function amountsByUnit<T extends { perYear: number | null; unit: string | null }>(
  promises: readonly T[]
): AmountGroup<T & Amount>[] {
  const groups = new Map<string, (T & Amount)[]>();
  for (const promise of promises) {
    if (promise.perYear === null) continue;
    const unit = promise.unit ?? TIMES;
    const group = groups.get(unit) ?? [];
    group.push({ ...promise, perYear: promise.perYear, unit });
    groups.set(unit, group);
  }
  return [...groups]
    .map(([unit, unsorted]) => {
      const amounts = unsorted.sort((a, b) => a.perYear - b.perYear);
      return {
        unit,
        amounts,
        min: amounts[0]!.perYear,
        median: medianOf(amounts.map(({ perYear }) => perYear)),
        max: amounts.at(-1)!.perYear
      };
    })
    .sort((a, b) => b.amounts.length - a.amounts.length || compareText(a.unit, b.unit));
}

/** The middle of sorted numbers; of an even number the mean of the two in the middle. */
function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  return sorted.length % 2
    ? sorted[Math.floor(middle)]!
    : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Where dots stand on a strip: `x` 0-1 along it (0 is zero, 1 the end of the scale), `level` how
 * many dots stand below it. Dots share a stack when they'd overlap on a strip `slots` dots wide.
 */
export function dotStack(
  sorted: readonly number[],
  end: number,
  slots: number
): { x: number; level: number }[] {
  const heights = new Map<number, number>();
  return sorted.map((value) => {
    const x = end === 0 ? 0 : value / end;
    const slot = Math.round(x * slots);
    const level = heights.get(slot) ?? 0;
    heights.set(slot, level + 1);
    return { x, level };
  });
}
