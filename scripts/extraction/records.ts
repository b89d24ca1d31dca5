/** Coded records, and which of them belongs to a document by its name. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Draft } from '../../src/lib/extract/draft';
import { weightsOf } from '../../src/lib/extract/match';
import { firstYear } from '../../src/lib/pledge/period';
import { parsePledge, type Pledge } from '../../src/lib/pledge/schema';

/** All records of a folder: YAML files, or JSON Lines. */
export function readRecords(folder: string): Pledge[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${folder}: no such folder of records.`);
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name);
      if (/\.ya?ml$/.test(name)) return [parse(readFileSync(file, 'utf8')) as unknown];
      if (!name.endsWith('.jsonl')) return [];
      return readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
    })
    .flatMap((record) => parsePledge(record).pledge ?? []);
}

/** How much a word tells: by how rare it is in what coders wrote. */
export function wordWeights(records: readonly Pledge[]): (stem: string) => number {
  return weightsOf(
    records.flatMap((one) => [...one.activities, ...one.problems].map((item) => item.summary))
  );
}

/**
 * The record that a document's name points to: its id ("ljungby-2024.txt"), an id that the name
 * begins with ("aneby-2025-2026"), or the municipality's record of the year that was read.
 */
export function goldFor(
  name: string,
  drafts: readonly Draft[],
  records: readonly Pledge[]
): Pledge | null {
  const stem = name.replace(/\.[a-z]+$/i, '');
  const exact = records.find((record) => record.id === stem);
  if (exact) return exact;
  const begins = records.filter((record) => stem.startsWith(`${record.id}-`));
  if (begins.length === 1) return begins[0]!;
  const years = new Set(drafts.map((draft) => draft.validFrom.value?.slice(0, 4)));
  const same = records.filter(
    (record) => record.id.startsWith(`${stem}-`) && years.has(String(firstYear(record)))
  );
  return same[0] ?? null;
}
