import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EngineError } from './engine';
import { parquetFiles, readRelease, SCHEMA_VERSION } from './release';

const built = readFileSync('static/data/release.json', 'utf8');
const changed = (change: object) => JSON.stringify({ ...JSON.parse(built), ...change });

test('the release that was built is read as it stands', () => {
  expect(readRelease(built)).toEqual(JSON.parse(built));
  expect(readRelease(built).counts).toMatchObject({ documents: 779, activities: 3494 });
});

test('each table has one Parquet file', () => {
  const files = parquetFiles(readRelease(built));
  expect(files.length).toBeGreaterThan(0);
  expect(files.map(({ name }) => name)).toEqual(files.map(({ table }) => `${table}.parquet`));
});

describe('what is refused', () => {
  test.each([
    ['no text', '', 'release-unreadable', /not JSON/],
    ['a page instead', '<!doctype html>', 'release-unreadable', /not JSON/],
    ['cut short', built.slice(0, 500), 'release-unreadable', /not JSON/],
    ['null', 'null', 'release-unreadable', /lacks/],
    ['a list', '[]', 'release-unreadable', /lacks/],
    ['no files', changed({ files: undefined }), 'release-unreadable', /lacks/],
    ['no version', changed({ version: undefined }), 'release-unreadable', /lacks/],
    ['a schema version in words', changed({ schemaVersion: '1' }), 'release-unreadable', /lacks/],
    ['from the future', changed({ schemaVersion: 99 }), 'schema-unknown', /99.*reads 1$/],
    ['from the past', changed({ schemaVersion: SCHEMA_VERSION - 1 }), 'schema-unknown', /version 0/]
  ])('%s', (_, text, fault, message) => {
    expect.assertions(3);
    try {
      readRelease(text);
    } catch (error) {
      expect(error).toBeInstanceOf(EngineError);
      expect((error as EngineError).fault).toBe(fault);
      expect((error as EngineError).message).toMatch(message);
    }
  });
});
