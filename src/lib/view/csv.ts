/** A column of a table: the field it shows and its heading. */
export interface CsvColumn {
  key: string;
  label: string;
}

/** A table on its way to a file. */
export interface CsvTable {
  columns: readonly CsvColumn[];
  rows: readonly object[];
}

/**
 * Rows as CSV the way Swedish spreadsheets open it: semicolons, decimal commas, CRLF, a byte order
 * mark. What is not known is an empty cell, never a zero.
 */
export function toCsv(columns: readonly CsvColumn[], rows: readonly object[]): string {
  const lines = [
    columns.map(({ label }) => cell(label)),
    ...rows.map((row) => columns.map(({ key }) => cell((row as Record<string, unknown>)[key])))
  ];
  return `\uFEFF${lines.map((line) => line.join(';')).join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = String(value);
  // A spreadsheet would run such a text as a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands the reader a CSV as a file. Nothing leaves the machine. */
export function downloadCsv(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.endsWith('.csv') ? name : `${name}.csv`;
  link.click();
  // Not at once: some browsers start to read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
