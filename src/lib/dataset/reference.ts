/** The reference tables as they lie in `data/reference/`: municipalities and the search log. Pure. */
import { parse } from 'csv-parse/sync';
import { EVIDENCE, FINDINGS, type Finding } from '../pledge/codes';

/** A municipality with the police organisation that it belongs to. */
export interface Municipality {
  code: string;
  name: string;
  slug: string;
  countyCode: string;
  countyName: string;
  policeRegion: string;
  /** Several where the municipality lies in several. */
  policeAreas: string[];
  /** Null where it lies in several; they stand in `lpos` then. */
  localPoliceArea: string | null;
  lpos: string[];
  formerLpos: string[];
  lpoEvidence: (typeof EVIDENCE)[number];
  lpoSource: string | null;
  lpoAsOf: number | null;
  latitude: number;
  longitude: number;
}

/** What the search for a municipality's pledges gave, and when. */
export interface Search {
  finding: Finding;
  searched: string;
}

/** @throws where a column is missing, a code is unknown or a municipality occurs twice */
export function parseMunicipalities(csv: string, file: string): Municipality[] {
  const read = reader(csv, file);
  const municipalities = read.rows.map((row) => ({
    code: read.must(row, 'municipality_code', /^\d{4}$/),
    name: read.must(row, 'name'),
    slug: read.must(row, 'slug', /^[a-z0-9-]+$/),
    countyCode: read.must(row, 'county_code', /^\d{2}$/),
    countyName: read.must(row, 'county_name'),
    policeRegion: read.must(row, 'police_region'),
    policeAreas: list(read.must(row, 'police_area')),
    localPoliceArea: read.may(row, 'local_police_area'),
    lpos: list(read.may(row, 'lpos')),
    formerLpos: list(read.may(row, 'former_lpo')),
    lpoEvidence: read.code(row, 'lpo_evidence', EVIDENCE),
    lpoSource: read.may(row, 'lpo_source'),
    lpoAsOf: numberOrNull(read.may(row, 'lpo_as_of', /^\d{4}$/)),
    latitude: Number(read.must(row, 'lat', /^-?\d+(\.\d+)?$/)),
    longitude: Number(read.must(row, 'lon', /^-?\d+(\.\d+)?$/))
  }));
  once(
    municipalities.map((m) => m.code),
    file
  );
  return municipalities;
}

/** The search log by municipality code. */
export function parseSearchLog(csv: string, file: string): Map<string, Search> {
  const read = reader(csv, file);
  const entries = read.rows.map((row): [string, Search] => [
    read.must(row, 'municipality_code', /^\d{4}$/),
    {
      finding: read.code(row, 'finding', FINDINGS),
      searched: read.must(row, 'searched', /^\d{4}-\d{2}-\d{2}$/)
    }
  ]);
  once(
    entries.map(([code]) => code),
    file
  );
  return new Map(entries);
}

type Row = Record<string, string> & { line: string };

function reader(csv: string, file: string) {
  const parsed = parse<{ record: Record<string, string>; info: { lines: number } }>(csv, {
    columns: true,
    info: true,
    bom: true,
    trim: true,
    skip_empty_lines: true
  });
  const rows = parsed.map(({ record, info }) => ({ ...record, line: String(info.lines) }) as Row);
  const fail = (row: Row, column: string, what: string): never => {
    throw new Error(`${file}:${row.line}: ${column}: ${what}`);
  };
  const may = (row: Row, column: string, form?: RegExp): string | null => {
    const value = row[column];
    if (value === undefined) return fail(row, column, 'the column is missing');
    if (value === '') return null;
    if (form && !form.test(value))
      return fail(row, column, `“${value}” is not of the form ${form}`);
    return value;
  };
  const must = (row: Row, column: string, form?: RegExp): string =>
    may(row, column, form) ?? fail(row, column, 'the value is missing');
  const code = <C extends string>(row: Row, column: string, codes: readonly C[]): C => {
    const value = must(row, column) as C;
    if (codes.includes(value)) return value;
    return fail(row, column, `“${value}” is none of ${codes.join(', ')}`);
  };
  return { rows, may, must, code };
}

function list(value: string | null): string[] {
  return value === null ? [] : value.split(';').map((part) => part.trim());
}

function numberOrNull(value: string | null): number | null {
  return value === null ? null : Number(value);
}

function once(codes: string[], file: string): void {
  const seen = new Set<string>();
  for (const code of codes) {
    if (seen.has(code)) throw new Error(`${file}: municipality ${code} stands there twice`);
    seen.add(code);
  }
}
