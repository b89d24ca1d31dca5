import {
  dayPosition,
  lanesOf,
  nextDay,
  spanOf,
  standingOn,
  type Lasting,
  type Span,
  type Standing
} from '../pledge/span';
import { formatDate } from './format';
import { FIRST_YEAR, LAST_YEAR } from './selection';

/** What of a pledge the calendar draws. */
export type CalendarPledge = Lasting & { id: string; title: string; area: string | null };

/** A pledge as a bar; positions and widths are parts of the axis, 0-1. */
export interface Bar {
  id: string;
  left: number;
  width: number;
  /** Of the bar's width, the part that the document itself vouches for. */
  stated: number;
  lane: number;
  standing: Standing;
  span: Span;
  /** All of it in words: title, days, and what is inferred or assumed. */
  text: string;
}

/** The years of the axis: those of the site, and as many more as the pledges reach. */
export function calendarYears(pledges: readonly Lasting[]): number[] {
  const last = Math.max(LAST_YEAR, ...pledges.map(({ lastYear }) => lastYear));
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}

/** Bars for the pledges of one line, in their order, laid in lanes where they overlap. */
export function barsOf(
  pledges: readonly CalendarPledge[],
  years: readonly number[],
  today: string
): Bar[] {
  const spans = pledges.map(spanOf);
  const lanes = lanesOf(spans);
  const at = (day: string) => dayPosition(day, years[0]!, years.at(-1)!);
  return pledges.map((pledge, index) => {
    const span = spans[index]!;
    const left = at(span.start);
    const width = at(nextDay(span.end)) - left;
    const vouched = span.endAssumed ? at(`${pledge.firstYear + 1}-01-01`) - left : width;
    return {
      id: pledge.id,
      left,
      width,
      stated: width > 0 ? Math.min(1, vouched / width) : 1,
      lane: lanes[index]!,
      standing: standingOn(span, today),
      span,
      text: [
        pledge.title,
        pledge.area,
        `${formatDate(span.start)} till ${formatDate(span.end)}`,
        ...uncertainty(span)
      ]
        .filter(Boolean)
        .join(', ')
    };
  });
}

/** What of the period is not the document's own word. */
export function uncertainty({ startInferred, endAssumed }: Span): string[] {
  return [startInferred && 'årtalet är härlett', endAssumed && 'slutet är antaget'].filter(
    (note): note is string => Boolean(note)
  );
}

/** Where a pledge stands, in words: `löper ut 31 december 2026`. */
export function standingText({ standing, span }: Pick<Bar, 'standing' | 'span'>): string {
  const assumed = span.endAssumed ? ' (antaget)' : '';
  const end = formatDate(span.end);
  if (standing === 'coming') return `börjar gälla ${formatDate(span.start)}`;
  if (standing === 'lapsed') return `gick ut ${end}${assumed}`;
  return standing === 'expiring' ? `löper ut ${end}${assumed}` : `gäller till ${end}${assumed}`;
}
