/** Strings, quoted names and comments, in which a semicolon ends nothing; or a semicolon. */
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$\$[\s\S]*?\$\$|--[^\n]*|\/\*[\s\S]*?\*\/|;/g;
const COMMENT = /^(--|\/\*)/;

/** The statements of a text, without their semicolons; none that is empty or comment alone. */
export function splitStatements(text: string): string[] {
  const statements: string[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match[0] !== ';') continue;
    statements.push(text.slice(from, match.index));
    from = match.index + 1;
  }
  statements.push(text.slice(from));
  return statements.map((each) => each.trim()).filter((each) => uncommented(each) !== '');
}

/**
 * A statement that gives no more than `limit` rows. The engine would else make all of them before
 * it gives the first. What gives no rows, or few, is left as it is.
 */
export function bounded(statement: string, limit: number): string {
  if (!/^(select|with|from|values|table|\()/i.test(uncommented(statement))) return statement;
  return `SELECT * FROM (\n${statement}\n) AS svar LIMIT ${limit}`;
}

/** DuckDB's words about a bounded statement, with the line numbers of the reader's own. */
export const asWritten = (message: string): string =>
  message.replace(/LINE (\d+):/g, (_, line: string) => `LINE ${Math.max(1, Number(line) - 1)}:`);

const uncommented = (statement: string): string =>
  statement.replace(TOKEN, (token) => (COMMENT.test(token) ? '' : token)).trim();
