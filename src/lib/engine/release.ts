import { EngineError } from './engine';

/** The schema version that this code reads. A release of another is refused, never guessed at. */
export const SCHEMA_VERSION = 1;

export interface ReleaseColumn {
  name: string;
  type: string;
  /** The codes of a coded column, in their order; becomes an ENUM in the engine. */
  values?: string[];
}

export interface ReleaseFile {
  table: string;
  name: string;
  bytes: number;
  sha256: string;
  rows: number;
  columns: ReleaseColumn[];
}

export interface Release {
  version: string;
  /** Day of the release, `YYYY-MM-DD`. */
  date: string;
  schemaVersion: number;
  counts: Record<string, number>;
  firstYear: number;
  lastYear: number;
  files: ReleaseFile[];
}

/** Reads `release.json`; throws an `EngineError` that says whether it is broken or from another time. */
export function readRelease(text: string): Release {
  let value: Partial<Release>;
  try {
    value = JSON.parse(text) as Partial<Release>;
  } catch (cause) {
    throw new EngineError('release-unreadable', 'release.json', 'release.json is not JSON', {
      cause
    });
  }
  if (typeof value?.schemaVersion !== 'number' || !Array.isArray(value.files) || !value.version) {
    throw new EngineError(
      'release-unreadable',
      'release.json',
      'release.json lacks version, schemaVersion or files'
    );
  }
  if (value.schemaVersion !== SCHEMA_VERSION) {
    throw new EngineError(
      'schema-unknown',
      String(value.schemaVersion),
      `release ${value.version} has schema version ${value.schemaVersion}; this code reads ${SCHEMA_VERSION}`
    );
  }
  return value as Release;
}

/** The Parquet files of a release, one for each table. */
export function parquetFiles(release: Release): ReleaseFile[] {
  return release.files.filter((file) => file.name.endsWith('.parquet'));
}
