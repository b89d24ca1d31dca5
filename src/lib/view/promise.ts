import type { DocumentRef, ThemeActivity } from '../query/theme';
import { compareText, formatList } from './format';

/** A document as readers name it, with the addresses that lead to it. */
export interface NamedDocument extends DocumentRef {
  /** `Ljungby`, `Stockholm, Rinkeby`, `Eda och Arvika`. */
  where: string;
}

/** A promise on a theme, readable on its own. */
export type ThemePromise = ThemeActivity & NamedDocument;

/** Gives documents the names of their places, newest first and then by name. */
export function nameDocuments<T extends DocumentRef>(
  documents: readonly T[],
  nameOf: (municipality: string) => string
): (T & NamedDocument)[] {
  return documents
    .map((document) => ({ ...document, where: placeOf(document, nameOf) }))
    .sort((a, b) => b.firstYear - a.firstYear || compareText(a.where, b.where));
}

function placeOf(
  { municipalities, area }: DocumentRef,
  nameOf: (municipality: string) => string
): string {
  const names = formatList(municipalities.split(';').map(nameOf));
  return area ? `${names}, ${area}` : names;
}

/** What is said on a theme, pledge by pledge, in the order of the rows. */
export function promisesByPledge<T extends { pledge: string }>(rows: readonly T[]): T[][] {
  const byPledge = new Map<string, T[]>();
  for (const row of rows) {
    const own = byPledge.get(row.pledge);
    if (own) own.push(row);
    else byPledge.set(row.pledge, [row]);
  }
  return [...byPledge.values()];
}

/** What a reader narrows the promises down to; empty or null: all. */
export interface PromiseFilter {
  /** Words that must all stand in the promise, its place or its document's municipality. */
  text: string;
  actor: string | null;
  type: string | null;
  /** A year in which the document is in force. */
  year: number | null;
}

export const NO_FILTER: PromiseFilter = { text: '', actor: null, type: null, year: null };

/** What `actor` holds for promises that don't say who keeps them. */
export const UNSAID = 'sags-inte';

/** The promises that a filter leaves, in their order. */
export function filterPromises<
  T extends Pick<
    ThemePromise,
    'summary' | 'where' | 'place' | 'actor' | 'type' | 'firstYear' | 'lastYear'
  >
>(promises: readonly T[], { text, actor, type, year }: PromiseFilter): T[] {
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return promises.filter((promise) => {
    if (actor !== null && (promise.actor ?? UNSAID) !== actor) return false;
    if (type !== null && promise.type !== type) return false;
    if (year !== null && (year < promise.firstYear || year > promise.lastYear)) return false;
    if (words.length === 0) return true;
    const read = `${promise.summary} ${promise.where} ${promise.place ?? ''}`.toLocaleLowerCase(
      'sv'
    );
    return words.every((word) => read.includes(word));
  });
}
