import {
  AsyncDuckDB,
  VoidLogger,
  selectBundle,
  type AsyncDuckDBConnection
} from '@duckdb/duckdb-wasm';
import ehWasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpWasm from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import workerUrl from './console-worker.js?url&no-inline';
import { EngineError, type Engine } from '../engine/engine';
import { fetchTables, queryOnce } from '../engine/browser';
import { loadStatements } from '../engine/load';
import type { ReleaseFile } from '../engine/release';
import { prepareExplorer } from '../query/explore-tables';
import { LOCK_STATEMENTS } from './lock';
import { readBatch, type Batch, type Cell } from './cells';
import { asWritten, bounded, splitStatements } from './statements';

/** Rows that are fetched at the most; more than that nobody reads, and a browser can't hold all. */
export const MAX_ROWS = 10_000;

/** What a statement gave. */
export interface ConsoleResult {
  columns: { name: string; type: string; numeric: boolean }[];
  rows: Cell[][];
  /** Whether there were more rows than `MAX_ROWS`. */
  cut: boolean;
  /** In ms, until the last row was there. */
  took: number;
}

/** Thrown by a run that its reader stopped. */
export class Stopped extends Error {}

/**
 * A DuckDB of its own for statements that a reader writes: over copies of the tables, without
 * network and files, in a worker that can be ended at any time without harm to the site's own.
 */
export class ConsoleEngine {
  #files: Promise<[ReleaseFile, Uint8Array][]> | undefined;
  #opened: Promise<{ worker: Worker; connection: AsyncDuckDBConnection }> | undefined;
  #worker: Worker | undefined;
  #stop: ((reason: Stopped) => void) | undefined;

  /** @param base the folder of the release, ending in `/` */
  constructor(readonly base: string) {}

  /** Starts the worker with its tables, unless it has been started. Throws an `EngineError`. */
  async start(): Promise<void> {
    await this.#open();
  }

  /** One statement, or several: the rows are those of the last. Throws what DuckDB says. */
  async run(sql: string): Promise<ConsoleResult> {
    const stopped = new Promise<never>((_, reject) => {
      this.#stop = reject;
    });
    try {
      return await Promise.race([this.#run(sql), stopped]);
    } finally {
      this.#stop = undefined;
    }
  }

  async #run(sql: string): Promise<ConsoleResult> {
    const { connection } = await this.#open();
    const from = performance.now();
    let result: ConsoleResult = { columns: [], rows: [], cut: false, took: 0 };
    for (const statement of splitStatements(sql)) {
      const text = bounded(statement, MAX_ROWS + 1);
      const table: Answer = await connection.query(text).catch((error: Error) => {
        throw text === statement ? error : new Error(asWritten(error.message), { cause: error });
      });
      const rows = table.batches.flatMap(readBatch);
      const columns = table.schema.fields.map(columnOf);
      result = { columns, rows: rows.slice(0, MAX_ROWS), cut: rows.length > MAX_ROWS, took: 0 };
    }
    return { ...result, took: performance.now() - from };
  }

  /** Ends whatever runs, at once; the next statement gets a fresh database. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#opened = undefined;
    this.#stop?.(new Stopped('stopped'));
  }

  #open() {
    this.#opened ??= this.#openOnce().catch((error: unknown) => {
      this.stop();
      throw error;
    });
    return this.#opened;
  }

  async #openOnce() {
    this.#files ??= fetchTables(this.base).then(({ files }) => files);
    const files = await this.#files.catch((error: unknown) => {
      this.#files = undefined;
      throw error;
    });
    const { worker, database } = await this.#startDatabase();
    const connection = await database.connect();
    for (const [file, bytes] of files) {
      // The worker takes what it is given for its own: these bytes are needed again.
      await database.registerFileBuffer(file.name, bytes.slice());
      for (const statement of loadStatements(file, file.name)) await connection.query(statement);
      await database.dropFile(file.name);
    }
    await prepareExplorer(plainEngine(connection));
    for (const statement of LOCK_STATEMENTS) await connection.query(statement);
    return { worker, connection };
  }

  async #startDatabase() {
    try {
      const bundle = await selectBundle({
        mvp: { mainModule: absolute(mvpWasm), mainWorker: absolute(mvpWorker) },
        eh: { mainModule: absolute(ehWasm), mainWorker: absolute(ehWorker) }
      });
      const name = JSON.stringify({ worker: bundle.mainWorker, module: bundle.mainModule });
      const worker = new Worker(absolute(workerUrl), { name });
      this.#worker = worker;
      const database = new AsyncDuckDB(new VoidLogger(), worker);
      const failed = new Promise<never>((_, reject) => {
        worker.addEventListener('error', (event) =>
          reject(new Error(event.message || 'worker failed'))
        );
      });
      await Promise.race([database.instantiate(bundle.mainModule), failed]);
      await database.open({});
      return { worker, database };
    } catch (cause) {
      throw new EngineError('start-failed', 'DuckDB', (cause as Error).message, { cause });
    }
  }
}

/** What is read of an Arrow table. */
interface Answer {
  batches: Batch[];
  schema: { fields: { name: string; type: unknown }[] };
}

const columnOf = ({ name, type }: Answer['schema']['fields'][number]) => ({
  name,
  type: String(type),
  numeric: /^(U?int|float|decimal)/i.test(String(type))
});

/** The connection as the questions' room knows engines. */
const plainEngine = (connection: AsyncDuckDBConnection): Engine => ({
  query: (sql, params = []) => queryOnce(connection, sql, params),
  close: () => connection.close()
});

const absolute = (url: string) => new URL(url, location.href).href;
