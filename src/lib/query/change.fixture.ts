/** What became of themes from pledge to pledge, once more: from the reviewed records alone. */
import type { ChangeRow } from './change';
import { documents, has, isFull, type InTime } from './records.fixture';

/** A pledge and the one before it. */
export interface Pair {
  earlier: InTime;
  later: InTime;
}

const series = ({ municipalities, area }: InTime) =>
  JSON.stringify([[...municipalities].sort(), area ?? null]);

/** Every pledge with the nearest one of an earlier year, of the same municipalities and part. */
export function pairsOf(records: readonly InTime[] = documents): Pair[] {
  return records.flatMap((later) => {
    const start = ({ validFrom, first }: InTime) => validFrom ?? String(first);
    const before = records
      .filter((other) => series(other) === series(later) && other.first < later.first)
      .sort((a, b) =>
        start(a) === start(b) ? (a.id < b.id ? -1 : 1) : start(a) < start(b) ? -1 : 1
      )
      .at(-1);
    return before ? [{ earlier: before, later }] : [];
  });
}

/** The pairs of some municipalities whose later pledge begins in one of the years. */
export const pairsIn = (
  pairs: readonly Pair[],
  municipalities: readonly string[],
  fromYear = -Infinity,
  toYear = Infinity
): Pair[] =>
  pairs.filter(
    ({ later }) =>
      fromYear <= later.first &&
      later.first <= toYear &&
      later.municipalities.some((code) => municipalities.includes(code))
  );

/** What became of a theme; null where neither promises it. */
export function turnIn({ earlier, later }: Pair, theme: string) {
  const promises = ({ focusAreas, activities }: InTime) =>
    focusAreas.some(has(theme)) || activities.some(has(theme));
  const [was, stands] = [promises(earlier), promises(later)];
  if (!was && !stands) return null;
  if (was && stands) return { turn: 'kept', renewed: false };
  if (stands) return { turn: isFull(earlier) ? 'added' : 'maybe-added', renewed: false };
  const year = later.renewalOfYear ?? null;
  // A renewal keeps all of what it prolongs, said again or not.
  if (year !== null && earlier.first <= year && year <= earlier.last) {
    return { turn: 'kept', renewed: true };
  }
  return { turn: isFull(later) && year === null ? 'dropped' : 'maybe-dropped', renewed: false };
}

/** A theme's turns over pairs; null where none of them promises it. */
export function countTurns(pairs: readonly Pair[], theme: string): Omit<ChangeRow, 'theme'> | null {
  const turns = pairs.map((pair) => turnIn(pair, theme)).filter((turn) => turn !== null);
  if (turns.length === 0) return null;
  const count = (wanted: string) => turns.filter(({ turn }) => turn === wanted).length;
  return {
    kept: count('kept'),
    renewed: turns.filter(({ renewed }) => renewed).length,
    added: count('added'),
    maybeAdded: count('maybe-added'),
    dropped: count('dropped'),
    maybeDropped: count('maybe-dropped'),
    pairs: pairs.length
  };
}
