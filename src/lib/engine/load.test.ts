import { expect, test } from 'vitest';
import { loadStatements } from './load';
import type { ReleaseFile } from './release';

const file = (columns: ReleaseFile['columns']): ReleaseFile => ({
  table: 'pledges',
  name: 'pledges.parquet',
  bytes: 1,
  sha256: '',
  rows: 1,
  columns
});

test('plain columns are taken as they are', () => {
  expect(loadStatements(file([{ name: 'id', type: 'string' }]), 'pledges.parquet')).toEqual([
    "CREATE TABLE pledges AS SELECT id FROM read_parquet('pledges.parquet')"
  ]);
});

test('coded columns become enums of their own, in the order of the codes', () => {
  expect(
    loadStatements(
      file([
        { name: 'id', type: 'string' },
        { name: 'state', type: 'string', values: ['full', 'partial'] }
      ]),
      'pledges.parquet'
    )
  ).toEqual([
    "CREATE TYPE pledges_state_code AS ENUM ('full', 'partial')",
    "CREATE TABLE pledges AS SELECT id, state::pledges_state_code AS state FROM read_parquet('pledges.parquet')"
  ]);
});

test('an apostrophe in a code or a path ends nothing', () => {
  const [type, table] = loadStatements(
    file([{ name: 'code', type: 'string', values: ["it's"] }]),
    "o'hara/pledges.parquet"
  );
  expect(type).toContain("ENUM ('it''s')");
  expect(table).toContain("read_parquet('o''hara/pledges.parquet')");
});
