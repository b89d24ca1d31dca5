/** The one schema of all tables; rows, files, `datapackage.json` and `release.json` follow it. */
import { areaTables } from './area-tables';
import { pledgeTables } from './pledge-tables';
import type { Column, Table } from './table';

/** Raised whenever a table or column changes its name, type or meaning. */
export const SCHEMA_VERSION = 1;

export const TABLES = { ...pledgeTables, ...areaTables } as const;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** All tables without their particular row types, for code that treats them alike. */
export const ALL_TABLES: readonly Table[] = Object.values(TABLES);

/** The statement that makes an empty table. */
export function createTableSql(table: Table): string {
  const columns = table.columns.map(columnSql).join(', ');
  return `CREATE TABLE ${table.name} (${columns})`;
}

function columnSql(column: Column): string {
  return `${column.name} ${column.type}${column.nullable ? '' : ' NOT NULL'}`;
}
