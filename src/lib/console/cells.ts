/** A value as the console shows it and its file holds it. */
export type Cell = string | number | boolean | null;

/** The parts of an Arrow batch that are read here. */
export interface Batch {
  numRows: number;
  numCols: number;
  schema: { fields: { type: unknown }[] };
  getChildAt(at: number): { get(row: number): unknown } | null;
}

/** The rows of a batch by place: columns of the same name are kept apart. */
export function readBatch(batch: Batch): Cell[][] {
  const columns = batch.schema.fields.map(({ type }, at) => ({
    values: batch.getChildAt(at),
    type: String(type)
  }));
  return Array.from({ length: batch.numRows }, (_, row) =>
    columns.map(({ values, type }) => cellOf(values?.get(row), type))
  );
}

/**
 * A value of any Arrow type as something plain: whole numbers beyond what JavaScript counts exactly
 * as text, dates in ISO form, lists and structs as JSON.
 */
export function cellOf(value: unknown, type: string): Cell {
  if (value === null || value === undefined) return null;
  if (/^(Date|Timestamp)/.test(type)) return dateOf(value, type);
  if (/^Decimal/.test(type)) return decimalOf(value, type);
  if (typeof value === 'bigint') return wholeOf(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') {
    return value;
  }
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? wholeOf(part) : part
  );
}

const wholeOf = (value: bigint): number | string =>
  Number.isSafeInteger(Number(value)) ? Number(value) : String(value);

function dateOf(value: unknown, type: string): Cell {
  const date = value instanceof Date ? value : new Date(Number(value));
  if (Number.isNaN(date.getTime())) return String(value);
  return type.startsWith('Date') ? date.toISOString().slice(0, 10) : date.toISOString();
}

/** Arrow gives a decimal's digits as four 32-bit words, the lowest first, and its scale by type. */
function decimalOf(value: unknown, type: string): Cell {
  const scale = Number(/e([+-]?\d+)/.exec(type)?.[1] ?? 0);
  let digits = 0n;
  for (const word of Array.from(value as Uint32Array).reverse())
    digits = (digits << 32n) | BigInt(word);
  digits = BigInt.asIntN(128, digits);
  const exact = Number(digits);
  return Number.isSafeInteger(exact) ? exact / 10 ** scale : String(digits);
}
