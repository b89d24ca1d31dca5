import type { Param } from '../engine/engine';
import type { Question } from '../query/question';

/** Strings, quoted names and comments, in which a question mark is a question mark; or a `?`. */
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\?/g;

/**
 * The statement that a question puts to the engine, with its values written in: what “Visa SQL”
 * shows, and what gives the same rows when it is run by itself.
 */
export function sqlText<P, R>(question: Question<P, R>, params: P): string {
  const values = question.bind(params);
  let at = 0;
  const text = question.sqlOf(params).replace(TOKEN, (token) => {
    if (token !== '?') return token;
    if (at >= values.length) throw new Error(`${question.name} has more places than values`);
    return literal(values[at++]!);
  });
  if (at < values.length) throw new Error(`${question.name} has more values than places`);
  return dedented(text);
}

/** The address of the console with a statement in it. @param root the site's root, ending in `/` */
export const consoleAddress = (root: string, sql: string): string =>
  `${root}utforska/sql/?${new URLSearchParams({ sql })}`;

/** The address under which a question's statement can be read, run and changed. */
export const sqlLink = <P, R>(root: string, question: Question<P, R>, params: P): string =>
  consoleAddress(root, sqlText(question, params));

function literal(value: Param): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error(`${value} is no number`);
  return String(value);
}

/** Without the indentation that all lines but the first share. */
function dedented(text: string): string {
  const [first = '', ...rest] = text.trim().split('\n');
  const depths = rest.filter((line) => line.trim()).map((line) => /^ */.exec(line)![0].length);
  const depth = depths.length ? Math.min(...depths) : 0;
  return [first, ...rest.map((line) => line.slice(depth).trimEnd())].filter(Boolean).join('\n');
}
