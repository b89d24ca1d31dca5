/**
 * What shuts the console's database in, after its tables have been loaded: no file, no address, no
 * extension, and no way to take these settings back.
 */
export const LOCK_STATEMENTS = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  `SET memory_limit = '1GB'`,
  `SET temp_directory = ''`,
  'SET enable_external_access = false',
  'SET lock_configuration = true'
] as const;

/** Statements that try to get out, or to open the lock; each must be refused. */
export const ESCAPES = [
  `SELECT * FROM read_csv_auto('https://example.com/a.csv')`,
  `SELECT * FROM read_parquet('https://example.com/a.parquet')`,
  `SELECT * FROM 'https://example.com/a.csv'`,
  `SELECT * FROM 'https://example.com/a.parquet'`,
  `SELECT * FROM parquet_metadata('https://example.com/a.parquet')`,
  `SELECT * FROM read_parquet('pledges.parquet')`,
  `SELECT * FROM glob('*')`,
  `COPY pledges TO 'https://example.com/out.csv'`,
  `COPY pledges TO 'out.csv'`,
  `COPY (SELECT * FROM pledges) TO 'out.parquet' (FORMAT PARQUET)`,
  `COPY pledges FROM 'https://example.com/in.csv'`,
  `EXPORT DATABASE 'out'`,
  `IMPORT DATABASE 'in'`,
  `ATTACH 'https://example.com/other.duckdb'`,
  `ATTACH 'other.duckdb'`,
  'INSTALL httpfs',
  `INSTALL httpfs FROM 'https://example.com'`,
  'LOAD httpfs',
  `LOAD 'https://example.com/extension.wasm'`,
  'SET enable_external_access = true',
  'SET lock_configuration = false',
  `SET memory_limit = '4GB'`,
  `SET custom_extension_repository = 'https://example.com'`,
  'RESET enable_external_access'
] as const;
