import {
  AsyncDuckDB,
  VoidLogger,
  selectBundle,
  type AsyncDuckDBConnection,
  type AsyncPreparedStatement
} from '@duckdb/duckdb-wasm';
import ehWasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpWasm from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import workerUrl from './duckdb-worker.js?url&no-inline';
import { EngineError, type Engine, type Param, type Row } from './engine';
import { fetchFile, fetchRelease } from './fetch';
import { loadStatements } from './load';
import { parquetFiles, type Release, type ReleaseFile } from './release';

/**
 * DuckDB in a worker over the release at `base` (an address that ends in `/`), with the release it
 * read. Throws an `EngineError` when a file is missing, damaged or of another schema version, or
 * when DuckDB does not start.
 */
export async function openBrowser(base: string): Promise<{ engine: Engine; release: Release }> {
  const starting = startDatabase();
  try {
    const [{ release, files }, database] = await Promise.all([fetchTables(base), starting]);
    const connection = await database.connect();
    for (const [file, bytes] of files) {
      await database.registerFileBuffer(file.name, bytes);
      for (const statement of loadStatements(file, file.name)) await connection.query(statement);
      await database.dropFile(file.name);
    }
    return { engine: browserEngine(database, connection), release };
  } catch (error) {
    // Whatever failed, no worker is left behind.
    void starting.then(
      (database) => database.terminate(),
      () => undefined
    );
    throw error;
  }
}

/** The release and its tables, whole and checked, before the database hears of any. */
export async function fetchTables(
  base: string
): Promise<{ release: Release; files: [ReleaseFile, Uint8Array][] }> {
  const release = await fetchRelease(base);
  const files = await Promise.all(
    parquetFiles(release).map(async (file): Promise<[ReleaseFile, Uint8Array]> => [
      file,
      await fetchFile(base, file)
    ])
  );
  return { release, files };
}

function browserEngine(database: AsyncDuckDB, connection: AsyncDuckDBConnection): Engine {
  // Preparing costs more than most of our questions; each text is prepared once.
  const prepared = new Map<string, Promise<AsyncPreparedStatement>>();
  const prepare = (sql: string) => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = connection.prepare(sql);
      prepared.set(sql, statement);
      statement.catch(() => prepared.delete(sql));
    }
    return statement;
  };
  return {
    async query(sql: string, params: Param[] = [], keep = true) {
      try {
        if (!keep) return await queryOnce(connection, sql, params);
        return rowsOf(await (await prepare(sql)).query(...params));
      } catch (cause) {
        throw new EngineError('query-failed', sql, (cause as Error).message, { cause });
      }
    },
    async close() {
      await connection.close();
      await database.terminate();
    }
  };
}

/** Rows of a statement of which nothing is kept. */
export async function queryOnce(
  connection: AsyncDuckDBConnection,
  sql: string,
  params: Param[]
): Promise<Row[]> {
  const statement = await connection.prepare(sql);
  try {
    return rowsOf(await statement.query(...params));
  } finally {
    await statement.close();
  }
}

/** Rows of a connection's answer, as the rest of the house knows them. */
const rowsOf = (table: { toArray(): { toJSON(): Row }[] }): Row[] =>
  table.toArray().map((row) => row.toJSON());

async function startDatabase(): Promise<AsyncDuckDB> {
  let worker: Worker | undefined;
  try {
    // The threaded bundle of this version is broken; see docs/decisions/engine-version.md.
    const bundle = await selectBundle({
      mvp: { mainModule: absolute(mvpWasm), mainWorker: absolute(mvpWorker) },
      eh: { mainModule: absolute(ehWasm), mainWorker: absolute(ehWorker) }
    });
    worker = new Worker(absolute(workerUrl), { name: bundle.mainWorker! });
    const database = new AsyncDuckDB(new VoidLogger(), worker);
    const failed = new Promise<never>((_, reject) => {
      worker!.addEventListener('error', (event) =>
        reject(new Error(event.message || 'worker failed'))
      );
    });
    await Promise.race([database.instantiate(bundle.mainModule), failed]);
    await database.open({});
    return database;
  } catch (cause) {
    worker?.terminate();
    throw new EngineError('start-failed', 'DuckDB', (cause as Error).message, { cause });
  }
}

const absolute = (url: string) => new URL(url, location.href).href;
