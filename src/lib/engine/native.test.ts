import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openNative } from './native';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
  await cp('static/data', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

test('a sound release opens, with a table for each Parquet file', async () => {
  const { engine, release } = await openNative(folder);
  const [row] = await engine.query('SELECT count(*)::INTEGER AS n FROM pledges');
  expect(row).toEqual({ n: release.counts.documents });
  await engine.close();
});

test('values are bound in order', async () => {
  const { engine } = await openNative(folder);
  expect(await engine.query('SELECT ?::INTEGER AS a, ?::VARCHAR AS b', [1, "it's"])).toEqual([
    { a: 1, b: "it's" }
  ]);
  await engine.close();
});

test('a statement that fails carries its SQL', async () => {
  const { engine } = await openNative(folder);
  await expect(engine.query('SELECT nothing FROM nowhere')).rejects.toMatchObject({
    fault: 'query-failed',
    subject: 'SELECT nothing FROM nowhere',
    message: expect.stringContaining('nowhere') as string
  });
  await engine.close();
});

describe('a release that is not whole', () => {
  test('no release.json', async () => {
    await rm(join(folder, 'release.json'));
    await expect(openNative(folder)).rejects.toMatchObject({
      fault: 'release-missing',
      message: expect.stringMatching(/release\.json is missing\. Run npm run data\./) as string
    });
  });

  test('a table missing', async () => {
    await rm(join(folder, 'problems.parquet'));
    await expect(openNative(folder)).rejects.toMatchObject({
      fault: 'file-missing',
      subject: 'problems.parquet'
    });
  });

  test('a table cut short', async () => {
    await truncate(join(folder, 'problems.parquet'), 100);
    await expect(openNative(folder)).rejects.toMatchObject({
      fault: 'file-damaged',
      subject: 'problems.parquet',
      message: expect.stringContaining('has 100 bytes') as string
    });
  });

  test('a schema version from the future', async () => {
    const path = join(folder, 'release.json');
    const release = JSON.parse(await readFile(path, 'utf8')) as object;
    await writeFile(path, JSON.stringify({ ...release, schemaVersion: 99 }));
    await expect(openNative(folder)).rejects.toMatchObject({
      fault: 'schema-unknown',
      subject: '99'
    });
  });
});
