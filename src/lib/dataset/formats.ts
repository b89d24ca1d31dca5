/** The formats that every table is published in. */
export const FORMATS_OF_FILES = {
  parquet: { extension: 'parquet', mediaType: 'application/vnd.apache.parquet' },
  csv: { extension: 'csv', mediaType: 'text/csv' }
} as const;

export type FileFormat = keyof typeof FORMATS_OF_FILES;

export const FILE_FORMATS = Object.keys(FORMATS_OF_FILES) as FileFormat[];

/** The folder of the earlier releases, beside the files of the current one. */
export const ARCHIVE_FOLDER = 'utgavor';
