import { downloadBlob, fileName } from './download';

/** Exactly what a figure or table shows, as columns and rows: the source of its table and its CSV. */
export interface Sheet {
  /** What the file is called, without date or ending. */
  name: string;
  columns: string[];
  rows: (string | number | null)[][];
}

/**
 * A sheet as CSV for a Swedish reader: semicolons, decimal commas and a byte order mark, as Excel
 * expects them here. Unknown is an empty cell, never a zero. A text that a spreadsheet would take
 * for a formula is set off by an apostrophe.
 */
export function toCsv({ columns, rows }: Sheet): string {
  const lines = [columns, ...rows].map((row) => row.map(cell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The name that a sheet is saved under: what it is, and the release it is from. */
export const csvFileName = ({ name }: Sheet, release: string): string =>
  fileName(name, release, 'csv');

/** Hands a sheet to the reader as a file. In the browser only. */
export function downloadCsv(sheet: Sheet, release: string): void {
  const blob = new Blob([toCsv(sheet)], { type: 'text/csv;charset=utf-8' });
  downloadBlob(blob, csvFileName(sheet, release));
}
