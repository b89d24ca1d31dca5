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
import { EngineError, type Engine, type Param, type Row } from './engine';
import { fetchFile, fetchRelease } from './fetch';
import { loadStatements } from './load';
import { parquetFiles, type Release } from './release';

/**
 * DuckDB in a worker over the release at `base` (an address that ends in `/`), with the release it
 * read. Throws an `EngineError` when a file is missing, damaged or of another schema version, or
 * when DuckDB does not start.
 */
export async function openBrowser(base: string): Promise<{ engine: Engine; release: Release }> {
  const [release, database] = await Promise.all([fetchRelease(base), startDatabase()]);
  try {
    const connection = await database.connect();
    await Promise.all(
      parquetFiles(release).map(async (file) => {
        const bytes = await fetchFile(base, file);
        await database.registerFileBuffer(file.name, bytes);
      })
    );
    for (const file of parquetFiles(release)) {
      for (const statement of loadStatements(file, file.name)) await connection.query(statement);
      await database.dropFile(file.name);
    }
    return { engine: browserEngine(database, connection), release };
  } catch (error) {
    await database.terminate();
    throw error;
  }
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
    async query(sql: string, params: Param[] = []) {
      try {
        const table = await (await prepare(sql)).query(...params);
        return table.toArray().map((row: { toJSON(): Row }) => row.toJSON());
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

async function startDatabase(): Promise<AsyncDuckDB> {
  try {
    // The threaded bundle of this version is broken; see docs/decisions/engine.md.
    const bundle = await selectBundle({
      mvp: { mainModule: absolute(mvpWasm), mainWorker: absolute(mvpWorker) },
      eh: { mainModule: absolute(ehWasm), mainWorker: absolute(ehWorker) }
    });
    const worker = new Worker(bundle.mainWorker!);
    const database = new AsyncDuckDB(new VoidLogger(), worker);
    const failed = new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) =>
        reject(new Error(event.message || 'worker failed'))
      );
    });
    await Promise.race([database.instantiate(bundle.mainModule), failed]);
    await database.open({});
    return database;
  } catch (cause) {
    throw new EngineError('start-failed', 'DuckDB', (cause as Error).message, { cause });
  }
}

const absolute = (url: string) => new URL(url, location.href).href;
