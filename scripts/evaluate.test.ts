import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { recordOf, type Draft } from '../src/lib/extract/draft';
import { draftsOf } from '../src/lib/extract/extract';
import { readDocument } from '../src/lib/extract/read';
import type { Pledge } from '../src/lib/pledge/schema';
import { command, documentPath } from './extraction/command.fixture';
import { readKnowledge } from './extraction/knowledge-files';

const folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
const knowledge = readKnowledge();

/** What a person would have coded if they agreed with the draft in all. */
async function goldFor(name: string): Promise<Pledge> {
  const document = await readDocument(readFileSync(documentPath(name)));
  const draft: Draft = draftsOf(document, knowledge, name)[0]!;
  const gold = recordOf(draft, { url: null, format: 'text' });
  // Summaries are cut; the words of the text itself pair with certainty.
  gold.activities.forEach((one, at) => {
    one.summary = draft.activities[at]!.evidence.quote.slice(0, 110);
  });
  return gold;
}

/** A folder with documents named after their records, and the records beside them. */
async function folderOf(
  name: string,
  documents: string[],
  change: (gold: Pledge) => void = () => {}
): Promise<string> {
  const at = path.join(folder, name);
  mkdirSync(at);
  for (const document of documents) {
    const gold = await goldFor(document);
    change(gold);
    copyFileSync(documentPath(document), path.join(at, gold.id + path.extname(document)));
    writeFileSync(path.join(at, `${gold.id}.yaml`), stringify(gold));
  }
  return at;
}

let agreed: string;
beforeAll(async () => {
  agreed = await folderOf('agreed', ['prose.txt', 'bullets.docx', 'chapters.pdf', 'joint.html']);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('where record and draft agree, every measure is full', async () => {
  const said = await command('evaluate', agreed);
  expect(said.out).toContain('4 documents.');
  expect(said.out).toMatch(/activities +1\.00 {2}1\.00 {2}1\.00 \[1\.00-1\.00\]/);
  expect(said.out).toMatch(/Cohen's kappa +1\.00/);
  expect(said.out).toMatch(/municipality +1\.00 {2}4 of 4/);
  expect(said.out).toMatch(/first year +1\.00 {2}4 of 4/);
  expect(said.code).toBe(0);
});

test('what a person coded otherwise lowers the measures and is listed', async () => {
  const changed = await folderOf('changed', ['prose.txt'], (gold) => {
    gold.activities[0]!.actor = 'annan';
    gold.activities[1]!.summary = 'Gratis glass delas ut på torget';
    gold.municipalities = ['0180'];
  });
  const said = await command('evaluate', changed);
  expect(said.out).toMatch(/activities +0\.67 {2}0\.67 {2}0\.67/);
  expect(said.out).toMatch(/actor +0\.50 .* 1 of 2/);
  expect(said.out).toMatch(/municipality +0\.00 {2}0 of 1/);
  expect(said.out).toContain('missad: Gratis glass delas ut på torget');
  expect(said.out).toContain('för mycket: Kommunen kommer att sätta upp farthinder vid skolan.');
  expect(said.out).toContain('actor: polis, not annan');
});

test('a broken file and one without a record are named and left out', async () => {
  const mixed = await folderOf('mixed', ['prose.txt']);
  writeFileSync(path.join(mixed, 'broken.docx'), 'PK\u0003\u0004 and nothing more');
  copyFileSync(documentPath('not-a-pledge.html'), path.join(mixed, 'nowhere.html'));
  const said = await command('evaluate', mixed);
  expect(said.out).toMatch(/broken\.docx: left out, .{10,}/);
  expect(said.out).toContain('nowhere.html: left out, no record goes with it');
  expect(said.out).toContain('1 documents.');
  expect(said.code).toBe(0);
});

test.each([
  [[], 'Give the folder of the documents to measure on.'],
  [['no-such-folder'], 'no-such-folder'],
  [['tests/documents', '--crossed', '1'], '--crossed 1: give a whole number from 2.'],
  [['tests/documents', '--misses', 'all'], '--misses all: give a whole number from 0.']
])('%j is refused with a reason', async (args, reason) => {
  const said = await command('evaluate', ...args);
  expect(said.err).toContain(reason);
  expect(said.code).toBe(1);
});
