import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishArchive, recordRelease } from './archive';

let scratch: string;
let built: string;
let archive: string;

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'archive-'));
  built = join(scratch, 'built');
  archive = join(scratch, 'releases');
  await mkdir(built);
  await writeFile(join(built, 'pledges.parquet'), 'rows');
  await writeFile(join(built, 'pledges.csv'), 'rows');
  const files = ['parquet', 'csv'].map((format) => ({ name: `pledges.${format}`, format }));
  await writeFile(join(built, 'release.json'), JSON.stringify({ version: '2026.1', files }));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

const ledger = { version: '2026.1', date: '2026-11-22', documents: { 'ljungby-2024': 'abc' } };

describe('a release that is recorded', () => {
  it('keeps its ledger, and its tables with a manifest of them alone', async () => {
    await recordRelease(ledger, built, archive);
    expect(JSON.parse(await readFile(join(archive, '2026.1.json'), 'utf8'))).toEqual(ledger);
    const release = JSON.parse(await readFile(join(archive, '2026.1', 'release.json'), 'utf8'));
    expect(release.files).toEqual([{ name: 'pledges.parquet', format: 'parquet' }]);
    expect((await readdir(join(archive, '2026.1'))).sort()).toEqual([
      'pledges.parquet',
      'release.json'
    ]);
  });

  it('stays what it was: other documents need another version', async () => {
    await recordRelease(ledger, built, archive);
    await writeFile(join(built, 'pledges.parquet'), 'other rows');
    const other = { ...ledger, documents: { 'ljungby-2024': 'def' } };
    await expect(recordRelease(other, built, archive)).rejects.toThrow(/already recorded/);
    // Nor does a second recording of the same documents touch the tables that were published.
    await recordRelease(ledger, built, archive);
    expect(await readFile(join(archive, '2026.1', 'pledges.parquet'), 'utf8')).toBe('rows');
  });

  it('is published under its own version', async () => {
    await recordRelease(ledger, built, archive);
    const to = join(scratch, 'site');
    expect(await publishArchive(archive, to)).toEqual(['2026.1']);
    expect(await readFile(join(to, '2026.1', 'pledges.parquet'), 'utf8')).toBe('rows');
  });
});

it('no release recorded: nothing is published, and nothing fails', async () => {
  expect(await publishArchive(join(scratch, 'none'), join(scratch, 'site'))).toEqual([]);
});
