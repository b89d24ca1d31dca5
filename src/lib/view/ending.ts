import { addMonths, spanOf } from '../pledge/span';
import type { CalendarRow } from '../query/calendar';
import { compareText } from './format';
import { splitCodes } from './phrase';

/** How far ahead an end is told, in months, the nearest first. */
export const HORIZONS = [3, 6, 12] as const;
export type Horizon = (typeof HORIZONS)[number];

/** A pledge in force that runs out within a year. */
export interface Ending {
  id: string;
  title: string;
  /** Codes joined by `;`. */
  municipalities: string;
  area: string | null;
  /** Its last day, YYYY-MM-DD. */
  end: string;
  /** The end is ours, not the document's. */
  endAssumed: boolean;
  /** The nearest horizon that it runs out within. */
  within: Horizon;
  /** A known pledge of the same municipalities and part that holds longer, by id. */
  followedBy: string | null;
}

/** What of the pledges in force on a day runs out within a year, the nearest end first. */
export function endingPledges(documents: readonly CalendarRow[], day: string): Ending[] {
  const bounds = HORIZONS.map((months) => ({ months, until: addMonths(day, months) }));
  return documents
    .flatMap((document) => {
      const { start, end, endAssumed } = spanOf(document);
      const within = bounds.find(({ until }) => end <= until)?.months;
      if (day < start || end < day || within === undefined) return [];
      const { id, title, municipalities, area } = document;
      const followedBy = followerOf(document, end, documents);
      return [{ id, title, municipalities, area, end, endAssumed, within, followedBy }];
    })
    .sort((a, b) => compareText(a.end, b.end) || compareText(a.id, b.id));
}

/** Those that run out within so many months; the nearer ones are among them. */
export const countWithin = (ending: readonly Ending[], months: Horizon): number =>
  ending.filter(({ within }) => within <= months).length;

function followerOf(
  { id, municipalities, area }: CalendarRow,
  end: string,
  documents: readonly CalendarRow[]
): string | null {
  const places = (codes: string) => splitCodes(codes).sort().join(';');
  const later = documents.find(
    (other) =>
      other.id !== id &&
      other.area === area &&
      places(other.municipalities) === places(municipalities) &&
      spanOf(other).end > end
  );
  return later?.id ?? null;
}
