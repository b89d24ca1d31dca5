/** The tables in an in-memory DuckDB, filled row by row and written to files. */
import {
  BOOLEAN,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBType
} from '@duckdb/node-api';
import type { FileFormat } from './formats';
import type { ColumnType, RowOf, Table, Value } from './table';
import { ALL_TABLES, createTableSql, TABLES, type TableName } from './tables';

const TYPES: Record<ColumnType, DuckDBType> = {
  VARCHAR,
  INTEGER,
  DOUBLE,
  BOOLEAN
};

/** The most rows that a data chunk holds. */
const BATCH = 2048;

const COPY_OPTIONS: Record<FileFormat, string> = {
  parquet: 'FORMAT parquet, COMPRESSION zstd',
  csv: 'FORMAT csv, HEADER'
};

/** All tables, being filled. Rows are held back until a batch is full; `flush` before reading. */
export class Store {
  private readonly batches = new Map<string, Batch>();

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection
  ) {}

  /** Opens a store with all tables, empty. One thread: the files must not depend on their number. */
  static async open(): Promise<Store> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    const store = new Store(instance, connection);
    for (const table of ALL_TABLES) {
      await connection.run(createTableSql(table));
      store.batches.set(table.name, new Batch(table, await connection.createAppender(table.name)));
    }
    return store;
  }

  add<Name extends TableName>(name: Name, rows: readonly RowOf<(typeof TABLES)[Name]>[]): void {
    const batch = this.batches.get(name)!;
    for (const row of rows) batch.add(row);
  }

  /** Makes all rows added so far visible to statements. */
  flush(): void {
    for (const batch of this.batches.values()) batch.flush();
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async rows(sql: string): Promise<Record<string, Value>[]> {
    const reader = await this.connection.runAndReadAll(sql);
    return reader.getRowObjects() as Record<string, Value>[];
  }

  /** Writes a table, in its order, to a file. */
  async write(table: Table, format: FileFormat, file: string): Promise<void> {
    const columns = table.columns.map((column) => column.name).join(', ');
    const order = (table.order ?? table.primaryKey).join(', ');
    await this.run(
      `COPY (SELECT ${columns} FROM ${table.name} ORDER BY ${order}) ` +
        `TO '${file.replaceAll("'", "''")}' (${COPY_OPTIONS[format]})`
    );
  }

  close(): void {
    for (const batch of this.batches.values()) batch.close();
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

/** Rows of one table on their way into DuckDB, column by column. */
class Batch {
  private readonly columns: Value[][];
  private readonly types: DuckDBType[];
  private count = 0;

  constructor(
    private readonly table: Table,
    private readonly appender: DuckDBAppender
  ) {
    this.columns = table.columns.map(() => []);
    this.types = table.columns.map((column) => TYPES[column.type]);
  }

  add(row: Readonly<Record<string, Value>>): void {
    this.table.columns.forEach((column, i) => this.columns[i]!.push(row[column.name] ?? null));
    if (++this.count === BATCH) this.append();
  }

  flush(): void {
    if (this.count > 0) this.append();
    this.appender.flushSync();
  }

  close(): void {
    this.appender.closeSync();
  }

  private append(): void {
    const chunk = DuckDBDataChunk.create(this.types, this.count);
    chunk.setColumns(this.columns);
    this.appender.appendDataChunk(chunk);
    for (const column of this.columns) column.length = 0;
    this.count = 0;
  }
}
