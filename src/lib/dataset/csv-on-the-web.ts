/** `csv-metadata.json` (CSV on the Web, W3C), generated from the tables. Pure. */
import { fileName, type Release } from './release';
import type { Column, ColumnType, Table } from './table';
import { ALL_TABLES, TABLES, type TableName } from './tables';

const DATATYPES: Record<ColumnType, string> = {
  VARCHAR: 'string',
  INTEGER: 'integer',
  DOUBLE: 'double',
  BOOLEAN: 'boolean'
};

/** The description of a release's CSV files, as a value to be written as JSON. */
export function csvOnTheWeb(release: Release): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': { sv: release.title, en: release.titleEnglish },
    'dc:issued': release.date,
    'dc:license': { '@id': release.licence[0]!.path },
    'schema:version': release.version,
    dialect: { header: true, encoding: 'utf-8', delimiter: ',', quoteChar: '"' },
    tables: ALL_TABLES.map((table) => ({
      url: csvName(table),
      'dc:description': table.description,
      tableSchema: {
        columns: table.columns.map(column),
        primaryKey: table.primaryKey,
        foreignKeys: table.foreignKeys.map((key) => ({
          columnReference: key.columns,
          reference: {
            resource: csvName(TABLES[key.table as TableName]),
            columnReference: key.references
          }
        }))
      }
    }))
  };
}

const csvName = (table: Table) => fileName(table, 'csv');

function column({ name, type, meaning, nullable, unit, values, list }: Column): object {
  return {
    name,
    titles: name,
    'dc:description': unit ? `${meaning} (${unit})` : meaning,
    // A list of codes has no pattern of its own: a pattern holds for each of its values.
    datatype: values
      ? { base: DATATYPES[type], format: `^(${values.join('|')})$` }
      : DATATYPES[type],
    ...(list ? { separator: ';' } : {}),
    ...(nullable ? { null: '' } : { required: true })
  };
}
