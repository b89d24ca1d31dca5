/** From which day to which a pledge holds, and where it stands on a given day. Pure. */
import type { LastYearBasis, YearBasis } from './codes';

/** What of a pledge decides its days; dates as precise as stated. */
export interface Lasting {
  validFrom: string | null;
  validTo: string | null;
  firstYear: number;
  lastYear: number;
  firstYearBasis: YearBasis;
  lastYearBasis: LastYearBasis;
}

/** Days as YYYY-MM-DD, both ends included. */
export interface Span {
  start: string;
  end: string;
  startInferred: boolean;
  /** The end is ours, not the document's; what comes after its first year is drawn differently. */
  endAssumed: boolean;
}

/** A month, or a year, counts from its first day to its last. */
export function spanOf(pledge: Lasting): Span {
  return {
    start: firstDay(pledge.validFrom ?? String(pledge.firstYear)),
    end: lastDay(pledge.validTo ?? String(pledge.lastYear)),
    startInferred: pledge.firstYearBasis === 'inferred',
    endAssumed: pledge.lastYearBasis === 'assumed'
  };
}

/** `expiring`: in force, but not six months on. */
export type Standing = 'coming' | 'in-force' | 'expiring' | 'lapsed';

/** How many months ahead an end is worth telling. */
export const MONTHS_AHEAD = 6;

/** Where a pledge stands on a day (YYYY-MM-DD). */
export function standingOn({ start, end }: Pick<Span, 'start' | 'end'>, day: string): Standing {
  if (day < start) return 'coming';
  if (end < day) return 'lapsed';
  return end <= addMonths(day, MONTHS_AHEAD) ? 'expiring' : 'in-force';
}

/** The same day some months on; the last day of that month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}

/** Where a day lies on an axis that runs from the start of one year to the end of another, 0-1. */
export function dayPosition(day: string, fromYear: number, toYear: number): number {
  const start = Date.UTC(fromYear, 0, 1);
  const end = Date.UTC(toYear + 1, 0, 1);
  const at = (Date.parse(`${day}T00:00:00Z`) - start) / (end - start);
  return Math.min(1, Math.max(0, at));
}

/** The day after. */
export function nextDay(day: string): string {
  return iso(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000));
}

/** The lane of each span (in their order), so that spans of one lane never overlap. */
export function lanesOf(spans: readonly Pick<Span, 'start' | 'end'>[]): number[] {
  const ends: string[] = [];
  return spans.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken < start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}

function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

function lastDay(date: string): string {
  const [year, month = '12', day] = date.split('-');
  if (day) return date;
  return iso(new Date(Date.UTC(Number(year), Number(month), 0)));
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
