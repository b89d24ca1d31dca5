import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataset, type BuildResult } from './build';
import { pledgeJsonSchema } from './json-schema';
import type { Release } from './release';
import { ALL_TABLES } from './tables';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
let scratch: string;
let first: string;
let second: string;
let result: BuildResult;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'build-'));
  first = join(scratch, 'first');
  second = join(scratch, 'second');
  const from = join(data, 'pledges');
  result = await buildDataset({ data, from, to: first });
  await buildDataset({ data, from, to: second });
}, 120_000);
afterAll(() => rm(scratch, { recursive: true, force: true }));

const sha256 = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

async function hashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await sha256(join(folder, name))]))
  );
}

describe('the files', () => {
  it('are the same to the byte when built again', async () => {
    expect(await hashes(second)).toEqual(await hashes(first));
  });

  it('are every table in both formats, and their descriptions', async () => {
    const names = ALL_TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`]);
    const described = ['catalogue.ttl', 'csv-metadata.json', 'datapackage.json', 'release.json'];
    expect((await readdir(first)).sort()).toEqual([...names, ...described, 'utgavor'].sort());
  });

  it('leave no scratch folder behind', async () => {
    expect((await readdir(scratch)).sort()).toEqual(['first', 'second']);
  });
});

describe('release.json', () => {
  it('says of each file what it is', async () => {
    const release: Release = JSON.parse(await readFile(join(first, 'release.json'), 'utf8'));
    expect(release).toEqual(JSON.parse(JSON.stringify(result.release)));
    for (const file of release.files) {
      const bytes = await readFile(join(first, file.name));
      expect(file.bytes).toBe(bytes.byteLength);
      expect(file.sha256).toBe(await sha256(join(first, file.name)));
    }
  });

  it('counts the documents that lie in the folder', async () => {
    const files = await readdir(join(data, 'pledges'), { recursive: true });
    const count = files.filter((name) => name.endsWith('.yaml')).length;
    expect(result.release.counts.documents).toBe(count);
  });

  it('gives the codes of coded columns', () => {
    const activities = result.release.files.find((file) => file.table === 'activities');
    const actor = activities?.columns.find((column) => column.name === 'actor');
    expect(actor?.values).toEqual(['polis', 'kommun', 'gemensamt', 'annan']);
  });
});

describe('datapackage.json', () => {
  it('describes every file with its columns and keys', async () => {
    const content = JSON.parse(await readFile(join(first, 'datapackage.json'), 'utf8'));
    const names = content.resources.map((resource: { name: string }) => resource.name);
    expect(new Set(names).size).toBe(names.length);
    for (const table of ALL_TABLES) {
      const resource = content.resources.find((r: { name: string }) => r.name === table.name);
      expect(resource.path).toBe(`${table.name}.csv`);
      expect(resource.schema.primaryKey).toEqual(table.primaryKey);
      expect(resource.schema.fields.map((f: { name: string }) => f.name)).toEqual(
        table.columns.map((column) => column.name)
      );
    }
  });
});

describe('the JSON Schema for editors', () => {
  it('is that of the one definition (if not: npm run data)', async () => {
    expect(await readFile(join(data, 'pledge.schema.json'), 'utf8')).toBe(pledgeJsonSchema());
  });
});
