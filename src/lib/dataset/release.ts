/** `release.json`: what a published release of the dataset consists of. Pure. */
import { FORMATS_OF_FILES, type FileFormat } from './formats';
import type { ColumnType, Table } from './table';
import { SCHEMA_VERSION } from './tables';

/** Who may do what with which part of the data. */
export interface Licence {
  name: string;
  path: string;
  covers: string;
}

/** What `data/release.yaml` says. */
export interface ReleaseHead {
  version: string;
  /** YYYY-MM-DD */
  date: string;
  title: string;
  titleEnglish: string;
  description: string;
  descriptionEnglish: string;
  publisher: string;
  /** Who answers for a published copy; unknown until somebody hosts it. */
  contact?: { name: string; email: string };
  licence: Licence[];
}

export interface ReleaseColumn {
  name: string;
  type: ColumnType;
  /** The codes of a coded column; not for columns that join several. */
  values?: readonly string[];
}

export interface ReleaseFile {
  table: string;
  format: FileFormat;
  /** File name, beside `release.json`. */
  name: string;
  bytes: number;
  sha256: string;
  rows: number;
  columns: ReleaseColumn[];
}

/** How much the release holds. */
export interface Counts {
  documents: number;
  activities: number;
  problems: number;
  focusAreas: number;
  /** Municipalities with at least one pledge. */
  municipalities: number;
}

export interface Release extends ReleaseHead {
  schemaVersion: number;
  counts: Counts;
  /** First and last year in which a pledge is in force. */
  firstYear: number;
  lastYear: number;
  files: ReleaseFile[];
}

/** The manifest; its order of keys and files is fixed, so that equal data give equal bytes. */
export function releaseOf(
  head: ReleaseHead,
  content: Pick<Release, 'counts' | 'firstYear' | 'lastYear' | 'files'>
): Release {
  const { version, date, ...words } = head;
  return {
    version,
    date,
    schemaVersion: SCHEMA_VERSION,
    ...words,
    counts: content.counts,
    firstYear: content.firstYear,
    lastYear: content.lastYear,
    files: content.files
  };
}

/** The columns of a table as the manifest names them. */
export function releaseColumns(table: Table): ReleaseColumn[] {
  return table.columns.map(({ name, type, values, list }) => ({
    name,
    type,
    ...(values && !list ? { values } : {})
  }));
}

export function fileName(table: Table, format: FileFormat): string {
  return `${table.name}.${FORMATS_OF_FILES[format].extension}`;
}
