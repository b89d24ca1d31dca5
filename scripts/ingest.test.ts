import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parsePledge } from '../src/lib/pledge/schema';
import { command, documentPath, type Said } from './extraction/command.fixture';

const folder = mkdtempSync(path.join(tmpdir(), 'ingest-'));
const [given, drafts] = [path.join(folder, 'given'), path.join(folder, 'drafts')];
const draft = (name: string) => path.join(drafts, name);
const read = (name: string) => readFileSync(draft(name), 'utf8');
const names = () => readdirSync(drafts).sort();
const ingest = (...more: string[]) =>
  command('ingest', given, '--to', drafts, '--threads', '1', ...more);

beforeAll(() => {
  mkdirSync(given);
  for (const name of ['prose.txt', 'two-years.html']) {
    copyFileSync(documentPath(name), path.join(given, name));
  }
  writeFileSync(path.join(given, 'broken.pdf'), '%PDF-1.4 and nothing more');
  writeFileSync(path.join(given, 'picture.png'), 'no document');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a folder with two documents and a broken file', () => {
  let first: Said;
  beforeAll(async () => {
    first = await ingest();
  }, 120_000);

  test('each pledge becomes a valid record beside a report of what to look at', () => {
    expect(names()).toEqual([
      'prose.txt.review.md',
      'prose.txt.yaml',
      'two-years.html-2.yaml',
      'two-years.html.review.md',
      'two-years.html.yaml'
    ]);
    const records = names().filter((name) => name.endsWith('.yaml'));
    const pledges = records.map((name) => parsePledge(parse(read(name))).pledge);
    expect(pledges.map((pledge) => pledge?.id)).toEqual(['ockelbo-2023', 'hjo-2021', 'hjo-2023']);
    expect(pledges.map((pledge) => pledge?.activities.length)).toEqual([3, 1, 2]);
    expect(read('prose.txt.review.md')).toContain('hastighetskontroller');
    expect(first.out).toContain('Read 3 documents: 3 drafts');
  });

  test('the broken file is named with its fault, skipped, and shows in the exit code', () => {
    expect(first.out).toMatch(/broken\.pdf: .{10,}/);
    expect(first.out).toContain('1 documents could not be read');
    expect(first.code).toBe(1);
  });

  test('a second run leaves what a person has mended, and makes what is missing', async () => {
    writeFileSync(draft('prose.txt.yaml'), 'mended: true\n');
    rmSync(draft('two-years.html.review.md'));
    rmSync(draft('two-years.html.yaml'));
    const again = await ingest();
    expect(read('prose.txt.yaml')).toBe('mended: true\n');
    expect(parse(read('two-years.html.yaml'))).toMatchObject({ id: 'hjo-2023' });
    expect(again.out).toContain('1 had drafts already (--force writes over them)');
    expect(again.out).toContain('Read 2 documents');
  });

  test('--force writes over it', async () => {
    const forced = await ingest('--force');
    expect(parse(read('prose.txt.yaml'))).toMatchObject({ id: 'ockelbo-2023' });
    expect(forced.out).toContain('Read 3 documents');
    expect(forced.out).not.toContain('drafts already');
  });
});

describe('--check', () => {
  const checked = path.join(folder, 'checked');

  test('shows where a draft and the record of the same name differ, and writes nothing', async () => {
    const file = path.join(mkdtempSync(checked), 'ljungby-2024.txt');
    copyFileSync(documentPath('prose.txt'), file);
    const none = path.join(folder, 'none');
    const said = await command('ingest', file, '--check', '--to', none, '--threads', '1');
    expect(said.out).toMatch(/ljungby-2024\.txt ↔ ljungby-2024: \d+ differences/);
    expect(said.out).toMatch(/~ municipalities: .*0781.* → .*2101/);
    expect(said.out).toMatch(/^ {2}\+ .*farthinder vid skolan/m);
    expect(said.out).toContain('Compared 1 of 1 documents; 0 could not be compared.');
    expect(said.code).toBe(0);
    expect(readdirSync(folder)).not.toContain('none');
  });

  test('says so where no record goes with a document', async () => {
    const file = path.join(mkdtempSync(checked), 'nowhere.txt');
    copyFileSync(documentPath('not-a-pledge.html'), file);
    const said = await command('ingest', file, '--check', '--threads', '1');
    expect(said.out).toContain('no record in data/pledges goes with it');
    expect(said.code).toBe(1);
  });
});

test.each([
  [[], 'Give at least one file, folder or web address.'],
  [['tests/documents/prose.txt', '--threads', '0'], '--threads 0: give a whole number from 1.'],
  [['no-such-folder'], 'no-such-folder: no such file or folder.'],
  [['tests/documents/prose.txt', '--forse'], "Unknown option '--forse'"]
])('%j is refused with a reason', async (args, reason) => {
  const said = await command('ingest', ...args);
  expect(said.err).toContain(reason);
  expect(said.code).toBe(1);
});
