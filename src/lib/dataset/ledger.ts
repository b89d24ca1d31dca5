/** The ledger of a release: which documents it held, and in which wording. Pure. */
import { createHash } from 'node:crypto';
import type { Pledge } from '../pledge/schema';

/** What `data/releases/<version>.json` holds. */
export interface Ledger {
  version: string;
  date: string;
  /** Short hash of each record, by id. */
  documents: Record<string, string>;
}

/** What changed since a release, as ids in order. */
export interface Changes {
  since: string;
  added: string[];
  changed: string[];
  removed: string[];
}

/** A short hash of the record's content; the order of its fields and the file's layout don't count. */
export function recordHash(pledge: Pledge): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(pledge)))
    .digest('hex')
    .slice(0, 12);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** The ledger of a release, its documents sorted by id. */
export function ledgerOf(
  release: { version: string; date: string },
  hashes: ReadonlyMap<string, string>
): Ledger {
  const documents = Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { version: release.version, date: release.date, documents };
}

/** What is new, other or gone against a ledger. */
export function changesSince(ledger: Ledger, hashes: ReadonlyMap<string, string>): Changes {
  const before = new Map(Object.entries(ledger.documents));
  const ids = [...hashes.keys()].sort();
  return {
    since: ledger.version,
    added: ids.filter((id) => !before.has(id)),
    changed: ids.filter((id) => before.has(id) && before.get(id) !== hashes.get(id)),
    removed: [...before.keys()].filter((id) => !hashes.has(id)).sort()
  };
}

/** Releases, the newest first, each with what it changed; null for the first of all. */
export function history(ledgers: readonly Ledger[]): { ledger: Ledger; changes: Changes | null }[] {
  const oldestFirst = [...ledgers].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return oldestFirst
    .map((ledger, at) => {
      const before = oldestFirst[at - 1];
      const hashes = new Map(Object.entries(ledger.documents));
      return { ledger, changes: before ? changesSince(before, hashes) : null };
    })
    .reverse();
}

/** The ledger of the latest release: by date, then by version. */
export function latest(ledgers: readonly Ledger[]): Ledger | undefined {
  return history(ledgers)[0]?.ledger;
}

/** Sorts by day, then by version with its numbers as numbers. */
const keyOf = ({ date, version }: Ledger) =>
  `${date} ${version.replace(/\d+/g, (digits) => digits.padStart(6, '0'))}`;
