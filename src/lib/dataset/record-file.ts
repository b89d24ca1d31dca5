/** One pledge file: YAML text → pledge, or faults with their lines. Pure. */
import { LineCounter, parse, parseDocument, YAMLParseError } from 'yaml';
import { parsePledge, type Pledge, type PledgeFault } from '../pledge/schema';
import { fieldOf, type Fault } from './fault';
import { nearest } from './nearest';

/** The largest record of the dataset has some 20 kB; nothing reviewed by people is larger than this. */
export const MAX_BYTES = 256 * 1024;

/** A path in a record: keys and indices. */
export type Path = readonly (string | number)[];

/**
 * Reads the text of a pledge file.
 * @param file its name, for messages
 */
export function readRecord(
  text: string,
  file: string
): { pledge: Pledge; faults?: undefined } | { pledge?: undefined; faults: Fault[] } {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) {
    const what = `the file has ${bytes} bytes, more than the ${MAX_BYTES} allowed`;
    return { faults: [{ file, line: 1, field: '', what, remedy: 'Keep one pledge to a file' }] };
  }
  let record: unknown;
  try {
    // Aliases have no use in a record, and can be nested to fill the memory.
    record = parse(text, { maxAliasCount: 0, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    return { faults: [syntaxFault(error, text, file)] };
  }
  const result = parsePledge(record);
  if (result.pledge) return result;
  const lineOf = lineFinder(text);
  return {
    faults: result.faults.map((fault) => ({
      file,
      line: lineOf(fault.path),
      field: fieldOf(fault.path),
      what: fault.message,
      remedy: remedyOf(fault)
    }))
  };
}

/** Finds the line (from 1) that a field stands on, or of the nearest thing that holds it. */
export function lineFinder(text: string): (path: Path) => number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return (path) => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: number[] } | undefined;
      const start = node?.range?.[0];
      if (start !== undefined) return lines.linePos(start).line;
    }
    return lines.linePos(document.contents?.range?.[0] ?? 0).line || 1;
  };
}

function syntaxFault(error: unknown, text: string, file: string): Fault {
  const fault = { file, field: '', remedy: 'Mend the YAML: indentation, colons and quotes' };
  if (!(error instanceof YAMLParseError)) {
    const what = `the file can't be read as YAML: ${String((error as Error).message)}`;
    return { ...fault, line: 1, what, remedy: 'Write plain values, without anchors and aliases' };
  }
  const line = text.slice(0, error.pos[0]).split('\n').length;
  return { ...fault, line, what: `the file is not valid YAML: ${error.message.split('\n')[0]}` };
}

function remedyOf({ path, message, found, codes }: PledgeFault): string {
  if (codes && typeof found === 'string') {
    const near = nearest(found, codes);
    return near ? `Did you mean “${near}”` : `Write one of ${codes.join(', ')}`;
  }
  if (codes) return `Write one of ${codes.join(', ')}`;
  if (message.includes('should be string') && typeof found === 'number') {
    return `Put it in quotes, with all its digits: '${String(found)}'`;
  }
  if (message.includes('knows no such field')) {
    return `Take ${String(path.at(-1))} out, or write the field's right name`;
  }
  if (message.includes('missing')) return 'Add it; write null where the document does not say';
  return 'See data/README.md for what the field holds';
}
