/** Promised quantities, brought to a year so that they can be set side by side. Pure. */
import type { Per } from './codes';
import type { Period } from './period';

/** How many of each calendar period a year has (school terms: two). */
const PER_YEAR: Record<Exclude<Per, 'period'>, number> = {
  vecka: 52,
  manad: 12,
  kvartal: 4,
  tertial: 3,
  termin: 2,
  halvar: 2,
  ar: 1
};

/** Whether the quantity is promised for a calendar period, not for the pledge's period as a whole. */
export function isCalendarPeriod(per: Per): per is Exclude<Per, 'period'> {
  return per !== 'period';
}

/**
 * The promised quantity per year, in its own unit.
 * A quantity for the whole period is spread over its years, but only where the end is stated.
 * @returns null where it can't be told
 */
export function amountPerYear(
  quantity: { value: number; per: Per },
  period: Pick<Period, 'firstYear' | 'lastYear' | 'lastYearBasis'>
): number | null {
  if (isCalendarPeriod(quantity.per)) return quantity.value * PER_YEAR[quantity.per];
  if (period.lastYearBasis !== 'stated') return null;
  return quantity.value / (period.lastYear - period.firstYear + 1);
}
