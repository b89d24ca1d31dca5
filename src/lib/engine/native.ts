import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { EngineError, type Engine, type Row } from './engine';
import { loadStatements } from './load';
import { parquetFiles, readRelease, type Release } from './release';

/**
 * Native DuckDB over the release in `folder` (build and tests), with the release it read.
 * Throws an `EngineError` when a file is missing, cut or of another schema version.
 */
export async function openNative(folder: string): Promise<{ engine: Engine; release: Release }> {
  const release = readRelease(await readText(folder));
  // One thread: our questions are so small that sharing them out costs more than it gains.
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const file of parquetFiles(release)) {
    const path = join(folder, file.name);
    const size = await stat(path).then(
      (found) => found.size,
      () => undefined
    );
    if (size === undefined) {
      throw new EngineError('file-missing', file.name, `${path} is missing. Run npm run data.`);
    }
    if (size !== file.bytes) {
      throw new EngineError(
        'file-damaged',
        file.name,
        `${path} has ${size} bytes, release.json says ${file.bytes}. Run npm run data.`
      );
    }
    for (const statement of loadStatements(file, path)) await connection.run(statement);
  }
  const engine: Engine = {
    async query(sql, params = []) {
      try {
        const result = await connection.runAndReadAll(sql, params as DuckDBValue[]);
        return result.getRowObjectsJS() as Row[];
      } catch (cause) {
        throw new EngineError('query-failed', sql, (cause as Error).message, { cause });
      }
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
  return { engine, release };
}

async function readText(folder: string): Promise<string> {
  const path = join(folder, 'release.json');
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new EngineError(
      'release-missing',
      'release.json',
      `${path} is missing. Run npm run data.`,
      {
        cause
      }
    );
  }
}
