/**
 * What an area's current pledges promise, counted once more from the reviewed records: how the
 * activities divide on types, actors and themes, and the amounts that can be brought to a year.
 */
import type { MixRow } from './activity-mix';
import type { AmountRow } from './amount';
import { documents, type InTime, type RecountedArea } from './records.fixture';

/** How many of each period a year has. */
const TIMES: Record<string, number> = {
  vecka: 52,
  manad: 12,
  kvartal: 4,
  tertial: 3,
  termin: 2,
  halvar: 2,
  ar: 1
};

/**
 * The documents that speak for an area in a year: of each municipality those in force in that year,
 * else in the latest year before it in which any was. Each once.
 */
export function currentDocuments(area: RecountedArea, year: number): InTime[] {
  return [...new Set(area.municipalities.flatMap((code) => currentOf(code, year)))];
}

const known = new Map<string, InTime[]>();

function currentOf(code: string, year: number): InTime[] {
  const key = `${code} ${year}`;
  const current = known.get(key) ?? (year < 2000 ? [] : findCurrent(code, year));
  known.set(key, current);
  return current;
}

function findCurrent(code: string, year: number): InTime[] {
  const inForce = documents.filter(
    ({ municipalities, first, last }) =>
      municipalities.includes(code) && first <= year && year <= last
  );
  return inForce.length > 0 ? inForce : currentOf(code, year - 1);
}

/** Activities by type and actor. */
export function countMix(current: readonly InTime[]): MixRow[] {
  const rows: MixRow[] = [];
  for (const { type, actor } of current.flatMap(({ activities }) => activities)) {
    const same = rows.find((row) => row.type === type && row.actor === (actor ?? null));
    if (same) same.activities += 1;
    else rows.push({ type, actor: actor ?? null, activities: 1 });
  }
  return rows;
}

/** What of an amount is counted; the rest of a row stands in the document. */
export type CountedAmount = Pick<
  AmountRow,
  'pledge' | 'index' | 'summary' | 'type' | 'unit' | 'quantity' | 'perYear'
>;

/** Amounts that are promised a calendar period, or for a period whose end is stated. */
export function countAmounts(current: readonly InTime[]): CountedAmount[] {
  return current.flatMap((document) =>
    document.activities.flatMap(({ summary, type, quantity }, index) => {
      if (!quantity) return [];
      const { value, unit, per } = quantity;
      const years = document.last - document.first + 1;
      const perYear =
        per !== 'period' ? value * TIMES[per]! : document.validTo ? value / years : null;
      return perYear === null
        ? []
        : [{ pledge: document.id, index, summary, type, unit, quantity: value, perYear }];
    })
  );
}

/** Activities by theme: one with k themes gives each 1/k. */
export function countThemes(current: readonly InTime[]): Map<string, number> {
  const sixths = new Map<string, number>();
  for (const { themes } of current.flatMap(({ activities }) => activities)) {
    for (const theme of themes) sixths.set(theme, (sixths.get(theme) ?? 0) + 6 / themes.length);
  }
  return new Map([...sixths].map(([theme, sum]) => [theme, sum / 6]));
}
