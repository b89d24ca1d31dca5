/** What is wrong with the data, where, and what would be right. */

/** A fault stops the build; a warning is only told. */
export interface Fault {
  file: string;
  /** Line in the file, counted from 1. */
  line: number;
  /** The field, as `activities[2].focusArea`; empty for the file as a whole. */
  field: string;
  /** What is wrong. */
  what: string;
  /** What would be right, or what to do. */
  remedy: string;
}

/** `file:line: field: what. remedy` */
export function faultLine(fault: Fault): string {
  const field = fault.field === '' ? '' : `${fault.field}: `;
  return `${fault.file}:${fault.line}: ${field}${fault.what}. ${fault.remedy}.`;
}

/** A path in a record as readers write it: `activities[2].focusArea`. */
export function fieldOf(path: readonly (string | number)[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`))
    .join('');
}

/** All faults found; the build ends with them and writes nothing. */
export class DataFaults extends Error {
  override readonly name = 'DataFaults';

  constructor(
    readonly faults: readonly Fault[],
    readonly warnings: readonly Fault[]
  ) {
    super(`${faults.length} fault(s) in the data`);
  }
}
