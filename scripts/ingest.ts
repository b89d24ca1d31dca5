/**
 * npm run ingest -- FILE|FOLDER|URL…: drafts of records from pledge documents, for a person to correct.
 *
 *   --to DIR       where the drafts go (drafts): NAME.yaml beside NAME.review.md
 *   --force        write over drafts that are there; without it they are skipped, so that a run that
 *                  was broken off goes on where it stopped
 *   --check        write nothing; compare with the records in data/pledges and show the differences
 *   --threads N    how many to read at a time (the cores of the machine)
 */
import { access, mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { differences } from '../src/lib/extract/difference';
import { idOf, recordOf, type Draft } from '../src/lib/extract/draft';
import { draftFor } from '../src/lib/extract/evaluate';
import { recordYaml } from '../src/lib/extract/record-yaml';
import { reviewText, unsureCount } from '../src/lib/extract/review';
import { goldFor, readRecords } from './extraction/records';
import { readAll } from './extraction/pool';
import { sourcesOf, type Source } from './extraction/sources';
import type { Answer } from './extraction/worker';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string', default: 'drafts' },
    force: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    threads: { type: 'string', default: String(availableParallelism()) }
  }
});

const counts = { documents: 0, drafts: 0, unsure: 0, kept: 0, failed: 0 };
const records = values.check ? readRecords(path.join(root, 'data/pledges')) : [];

async function main(): Promise<void> {
  const threads = Number(values.threads);
  if (!positionals.length) throw new Error('Give at least one file, folder or web address.');
  if (!Number.isInteger(threads) || threads < 1) {
    throw new Error(`--threads ${values.threads}: give a whole number from 1.`);
  }
  await readAll(unwritten(sourcesOf(positionals)), threads, root, take);
  progress();
  if (process.stderr.isTTY) process.stderr.write('\n');
  console.log(summary());
  if (counts.failed) process.exitCode = 1;
}

/** Leaves out what has a draft already. */
async function* unwritten(sources: AsyncIterable<Source>): AsyncGenerator<Source> {
  for await (const source of sources) {
    if (!values.force && !values.check && (await exists(fileOf(source, '.review.md')))) {
      counts.kept++;
      progress();
    } else yield source;
  }
}

async function take(source: Source, answer: Answer): Promise<void> {
  counts.documents++;
  if (answer.error !== undefined) {
    counts.failed++;
    say(`${source.address}: ${answer.error}`);
  } else if (values.check) check(source, answer.drafts);
  else await write(source, answer.drafts, answer.format);
  progress();
}

function check(source: Source, drafts: Draft[]): void {
  const gold = goldFor(path.basename(source.stem), drafts, records);
  if (!gold) {
    counts.failed++;
    say(
      `${source.address}: no record in data/pledges goes with it; name the file after the record's id`
    );
    return;
  }
  counts.drafts++;
  const lines = differences(draftFor(drafts, gold), gold);
  say(
    [
      `${source.address} ↔ ${gold.id}: ${lines.length} differences`,
      ...lines.map((one) => `  ${one}`)
    ].join('\n')
  );
}

async function write(source: Source, drafts: Draft[], format: string): Promise<void> {
  await mkdir(path.dirname(fileOf(source, '')), { recursive: true });
  const url = /^https?:/i.test(source.address) ? source.address : null;
  const pledgeFormat = format === 'pdf' || format === 'html' ? format : 'text';
  for (const [index, draft] of drafts.entries()) {
    const part = index === 0 ? '' : `-${index + 1}`;
    const pledge = recordOf(draft, { url, format: pledgeFormat });
    await writeFile(fileOf(source, `${part}.yaml`), recordYaml(pledge));
    counts.drafts++;
    counts.unsure += unsureCount(draft);
  }
  const reviews = drafts.map((draft) => reviewText(draft, source.address));
  // Written last: a draft without a review was broken off and is made again.
  await writeFile(fileOf(source, '.review.md'), reviews.join('\n---\n\n'));
  if (!process.stderr.isTTY) say(`${source.address}: ${drafts.map(idOf).join(', ')}`);
}

function fileOf(source: Source, ending: string): string {
  return path.join(values.to, source.stem + ending);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false
  );
}

function say(text: string): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  console.log(text);
}

/** On a terminal only: a log keeps the lines, not the way to them. */
function progress(): void {
  if (!process.stderr.isTTY) return;
  const { documents, failed, kept } = counts;
  process.stderr.write(`\rRead ${documents}, failed ${failed}, kept ${kept}\u001b[K`);
}

function summary(): string {
  const { documents, drafts, unsure, kept, failed } = counts;
  if (values.check)
    return `Compared ${drafts} of ${documents} documents; ${failed} could not be compared.`;
  const skipped = kept ? ` ${kept} had drafts already (--force writes over them).` : '';
  return (
    `Read ${documents} documents: ${drafts} drafts in ${values.to}, ${unsure} values to look at, ` +
    `${failed} documents could not be read.${skipped}`
  );
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
