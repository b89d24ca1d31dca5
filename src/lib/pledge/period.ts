/** When a pledge is in force: whole years, and how sure they are. Pure. */
import type { LastYearBasis, YearBasis } from './codes';

/** The years of a pledge, both ends included. */
export interface Period {
  firstYear: number;
  lastYear: number;
  firstYearBasis: YearBasis;
  /** `assumed`: the document gives no end; figures draw such years differently. */
  lastYearBasis: LastYearBasis;
}

/** What of a pledge decides its period, and which pledges succeed each other. */
export interface Dated {
  id: string;
  municipalities: readonly string[];
  area?: string | null;
  validFrom: string | null;
  validTo: string | null;
  yearBasis?: YearBasis;
  openEnded?: boolean;
}

/** How many years beyond its first a pledge is assumed to hold where its end is not stated. */
const ASSUMED_YEARS = 1;
const ASSUMED_YEARS_OPEN_ENDED = 3;

/** The year that an id carries (`ljungby-2024-2` → 2024); NaN where it carries none. */
export function yearOfId(id: string): number {
  return Number(/-(\d{4})(?:-\d+)?$/.exec(id)?.[1] ?? NaN);
}

/** First year: that of `validFrom`, else that of the id. */
export function firstYear(pledge: Pick<Dated, 'id' | 'validFrom'>): number {
  return pledge.validFrom === null ? yearOfId(pledge.id) : yearOfDate(pledge.validFrom);
}

/** The year of a date of the form YYYY, YYYY-MM or YYYY-MM-DD. */
export function yearOfDate(date: string): number {
  return Number(date.slice(0, 4));
}

/**
 * The period of a pledge.
 * @param nextFirstYear first year of the next pledge of the same municipalities and area (the
 *   nearest with a strictly later first year), if there is one: an assumed period ends before it
 */
export function period(pledge: Dated, nextFirstYear?: number): Period {
  const first = firstYear(pledge);
  const firstYearBasis =
    pledge.validFrom === null || pledge.yearBasis === 'inferred' ? 'inferred' : 'stated';
  if (pledge.validTo !== null) {
    const lastYear = yearOfDate(pledge.validTo);
    return { firstYear: first, lastYear, firstYearBasis, lastYearBasis: 'stated' };
  }
  const assumed = first + (pledge.openEnded ? ASSUMED_YEARS_OPEN_ENDED : ASSUMED_YEARS);
  const lastYear = Math.max(first, Math.min(assumed, (nextFirstYear ?? Infinity) - 1));
  return { firstYear: first, lastYear, firstYearBasis, lastYearBasis: 'assumed' };
}

/** Whether the pledge is in force at some time of the year. */
export function inForce(period: Period, year: number): boolean {
  return period.firstYear <= year && year <= period.lastYear;
}

/** A pledge's period and its neighbours in time, of the same municipalities and area. */
export interface Placed {
  period: Period;
  /** Id of the nearest pledge with an earlier first year, or null. */
  previous: string | null;
  /** Id of the nearest pledge with a later first year, or null. */
  next: string | null;
}

/** What makes pledges successors of each other: the same municipalities (as a set) and area. */
export function seriesKey(pledge: Pick<Dated, 'municipalities' | 'area'>): string {
  return `${[...pledge.municipalities].sort().join(';')}|${pledge.area ?? ''}`;
}

/** Splits pledges into series, each in the order of their start (date, then id). */
export function seriesOf<P extends Dated>(pledges: Iterable<P>): P[][] {
  const series = new Map<string, P[]>();
  for (const pledge of pledges) {
    const key = seriesKey(pledge);
    const found = series.get(key);
    if (found) found.push(pledge);
    else series.set(key, [pledge]);
  }
  for (const found of series.values()) found.sort(byStart);
  return [...series.values()];
}

/** The period and the neighbours of every pledge, by id. Linear but for sorting each series. */
export function placePledges(pledges: Iterable<Dated>): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  for (const series of seriesOf(pledges)) {
    // Pledges of the same first year are not each other's successors: they share their neighbours.
    for (let start = 0; start < series.length;) {
      const year = firstYear(series[start]!);
      let end = start;
      while (end < series.length && firstYear(series[end]!) === year) end++;
      const previous = series[start - 1]?.id ?? null;
      const next = series[end];
      for (const pledge of series.slice(start, end)) {
        const nextYear = next && firstYear(next);
        placed.set(pledge.id, {
          period: period(pledge, nextYear),
          previous,
          next: next?.id ?? null
        });
      }
      start = end;
    }
  }
  return placed;
}

function byStart(a: Dated, b: Dated): number {
  return compare(startOf(a), startOf(b)) || compare(a.id, b.id);
}

/** When the pledge starts, as precise as known; dates of this form sort as text. */
export function startOf(pledge: Pick<Dated, 'id' | 'validFrom'>): string {
  return pledge.validFrom ?? String(yearOfId(pledge.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
