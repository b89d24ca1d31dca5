/** The published files as readers get them that share no code with the build. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { describe, expect, it, test } from 'vitest';

interface CsvwColumn {
  name: string;
  datatype: string | { base: string; format: string };
  separator?: string;
  null?: string;
  required?: boolean;
}
interface CsvwTable {
  url: string;
  tableSchema: {
    columns: CsvwColumn[];
    primaryKey: string[];
    foreignKeys: {
      columnReference: string[];
      reference: { resource: string; columnReference: string[] };
    }[];
  };
}

const csvw = JSON.parse(readFileSync('static/data/csv-metadata.json', 'utf8')) as {
  '@context': unknown[];
  tables: CsvwTable[];
};
const cells = (file: string) =>
  parse(readFileSync(`static/data/${file}`), { columns: true }) as Record<string, string>[];
const known = new Map<string, Record<string, string>[]>();
const rowsOf = (file: string) => {
  if (!known.has(file)) known.set(file, cells(file));
  return known.get(file)!;
};

const FORMS: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  double: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/
};

/** What a cell may not be, by its column's description; null where it is right. */
function faultOf(cell: string, { datatype, separator, required }: CsvwColumn): string | null {
  if (cell === '') return required ? 'empty' : null;
  const { base, format } =
    typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype;
  const values = separator ? cell.split(separator) : [cell];
  const form = format ? new RegExp(format) : FORMS[base]!;
  return values.every((value) => form.test(value)) ? null : cell;
}

const keyOf = (row: Record<string, string>, columns: string[]) =>
  JSON.stringify(columns.map((column) => row[column]));

describe('CSV by csv-metadata.json (CSV on the Web)', () => {
  it('is of the vocabulary that such metadata use', () => {
    expect(csvw['@context'][0]).toBe('http://www.w3.org/ns/csvw');
  });

  describe.each(csvw.tables)('$url', ({ url, tableSchema }) => {
    const { columns, primaryKey, foreignKeys } = tableSchema;

    it('has these columns, in this order', () => {
      const [head] = parse(readFileSync(`static/data/${url}`), { to: 1 }) as string[][];
      expect(head).toEqual(columns.map(({ name }) => name));
    });

    it('holds only values of the stated types and codes', () => {
      const faults = rowsOf(url).flatMap((row) =>
        columns.flatMap((column) => {
          const fault = faultOf(row[column.name]!, column);
          return fault ? [`${column.name}: ${fault}`] : [];
        })
      );
      expect(faults).toEqual([]);
    });

    it('has no two rows of one key, and no row that refers to none', () => {
      const keys = rowsOf(url).map((row) => keyOf(row, primaryKey));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { columnReference, reference } of foreignKeys) {
        const there = new Set(
          rowsOf(reference.resource).map((row) => keyOf(row, reference.columnReference))
        );
        const lost = rowsOf(url).filter(
          (row) =>
            columnReference.every((column) => row[column] !== '') &&
            !there.has(keyOf(row, columnReference))
        );
        expect(lost).toEqual([]);
      }
    });
  });
});

/** As the CSV writes it. */
const asText = (value: unknown) => (value === null || value === undefined ? '' : String(value));

test.each(csvw.tables)('$url and its Parquet file hold the same rows', async ({ url }) => {
  const bytes = readFileSync(`static/data/${url.replace('.csv', '.parquet')}`);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const rows = await parquetReadObjects({ file, compressors });
  const asRead = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)]))
  );
  const numbers = (row: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        /^-?\d+\.\d+$/.test(cell) ? asText(Number(cell)) : cell
      ])
    );
  expect(asRead).toEqual(rowsOf(url).map(numbers));
});
