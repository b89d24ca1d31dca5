/** `datapackage.json` (Frictionless Data Package), generated from the tables. Pure. */
import { FORMATS_OF_FILES } from './formats';
import type { Release, ReleaseFile } from './release';
import type { Column, ColumnType, Table } from './table';
import { TABLES } from './tables';

const FRICTIONLESS: Record<ColumnType, string> = {
  VARCHAR: 'string',
  INTEGER: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean'
};

/** The description of all files of a release, as a value to be written as JSON. */
export function dataPackage(release: Release): object {
  return {
    profile: 'data-package',
    name: 'lofteskartan',
    title: release.title,
    version: release.version,
    created: `${release.date}T00:00:00Z`,
    licenses: release.licence.map(({ name, path, covers }) => ({ name, path, title: covers })),
    resources: release.files.map(resource)
  };
}

function resource(file: ReleaseFile): object {
  const table: Table = TABLES[file.table as keyof typeof TABLES];
  const isCsv = file.format === 'csv';
  return {
    // Names must be unique in a package, and each table is there in two formats.
    name: isCsv ? table.name : `${table.name}-${file.format}`,
    path: file.name,
    profile: isCsv ? 'tabular-data-resource' : 'data-resource',
    format: file.format,
    mediatype: FORMATS_OF_FILES[file.format].mediaType,
    ...(isCsv ? { encoding: 'utf-8' } : {}),
    description: table.description,
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    schema: {
      fields: table.columns.map(field),
      missingValues: [''],
      primaryKey: table.primaryKey,
      foreignKeys: table.foreignKeys.map((key) => ({
        fields: key.columns,
        reference: {
          resource: key.table === table.name ? '' : key.table,
          fields: key.references
        }
      }))
    }
  };
}

function field(column: Column): object {
  const coded = column.values && !column.list;
  const constraints = {
    ...(column.nullable ? {} : { required: true }),
    ...(coded ? { enum: column.values } : {})
  };
  const joined = column.list ? ' Several are joined by “;”.' : '';
  const codes = column.list && column.values ? ` Codes: ${column.values.join(', ')}.` : '';
  return {
    name: column.name,
    type: FRICTIONLESS[column.type],
    description: `${column.meaning}.${joined}${codes}`,
    ...(column.unit ? { unit: column.unit } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {})
  };
}
