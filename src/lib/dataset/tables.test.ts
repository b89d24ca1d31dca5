import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataset } from './build';
import { ALL_TABLES } from './tables';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
let folder: string;
let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tables-'));
  await buildDataset({ data, from: join(data, 'pledges'), to: join(folder, 'out') });
  instance = await DuckDBInstance.create(':memory:');
  connection = await instance.connect();
  for (const { name } of ALL_TABLES) {
    const file = join(folder, 'out', `${name}.parquet`);
    await connection.run(`CREATE TABLE ${name} AS SELECT * FROM read_parquet('${file}')`);
  }
}, 120_000);
afterAll(async () => {
  connection.closeSync();
  instance.closeSync();
  await rm(folder, { recursive: true, force: true });
});

const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjects();
const count = async (sql: string) =>
  Number((await rows(`SELECT count(*) AS n FROM (${sql})`))[0]?.n);

describe.each(ALL_TABLES)('$name', (table) => {
  it('has the columns of the schema, in their types', async () => {
    const described = await rows(`DESCRIBE ${table.name}`);
    const types = described.map((row) => [row.column_name, row.column_type]);
    expect(types).toEqual(table.columns.map((column) => [column.name, column.type]));
  });

  it('has a primary key that is one', async () => {
    const key = table.primaryKey.join(', ');
    const twice = `SELECT ${key} FROM ${table.name} GROUP BY ${key} HAVING count(*) > 1`;
    expect(await rows(twice)).toEqual([]);
  });

  it('has foreign keys that lead somewhere', async () => {
    for (const { columns, table: target, references } of table.foreignKeys) {
      const on = columns.map((column, i) => `a.${column} = b.${references[i]}`).join(' AND ');
      const set = columns.map((column) => `a.${column} IS NOT NULL`).join(' AND ');
      const lost = `SELECT 1 FROM ${table.name} a WHERE ${set} AND NOT EXISTS (SELECT 1 FROM ${target} b WHERE ${on})`;
      expect(await count(lost), `${columns.join(', ')} → ${target}`).toBe(0);
    }
  });

  it('has no codes but those of the schema', async () => {
    for (const { name, values, list } of table.columns) {
      if (!values) continue;
      const value = list ? `unnest(string_split(${name}, ';'))` : name;
      const found = await rows(
        `SELECT DISTINCT v FROM (SELECT ${value} AS v FROM ${table.name}) WHERE v IS NOT NULL`
      );
      for (const { v } of found) expect(values, name).toContain(v);
    }
  });

  it('has nulls only where the schema allows them', async () => {
    for (const { name } of table.columns.filter((column) => !column.nullable)) {
      expect(await count(`SELECT 1 FROM ${table.name} WHERE ${name} IS NULL`), name).toBe(0);
    }
  });

  it('has no empty texts: unknown is null', async () => {
    for (const { name } of table.columns.filter((column) => column.type === 'VARCHAR')) {
      expect(await count(`SELECT 1 FROM ${table.name} WHERE ${name} = ''`), name).toBe(0);
    }
  });

  it('holds the same in its CSV file', async () => {
    const types = table.columns.map((column) => `'${column.name}': '${column.type}'`).join(', ');
    const csv = `read_csv('${join(folder, 'out', `${table.name}.csv`)}', header = true, columns = {${types}})`;
    expect(await count(`SELECT * FROM ${csv}`)).toBe(await count(`SELECT * FROM ${table.name}`));
    expect(await count(`SELECT * FROM ${csv} EXCEPT SELECT * FROM ${table.name}`)).toBe(0);
  });
});
