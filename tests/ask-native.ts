import type { Param } from '../src/lib/engine/engine';
import { openNative } from '../src/lib/engine/native';
import { prepareExplorer } from '../src/lib/query/explore-tables';
import { plainText } from './plain-text';

let opened: ReturnType<typeof open> | undefined;

async function open() {
  const { engine } = await openNative('static/data');
  await prepareExplorer(engine);
  return engine;
}

/** For tests in the browser: the native engine's rows of each of many statements. */
export async function askNative(
  _context: unknown,
  statements: [sql: string, values: Param[]][]
): Promise<string[]> {
  const engine = await (opened ??= open());
  const texts: string[] = [];
  for (const [sql, values] of statements) texts.push(plainText(await engine.query(sql, values)));
  return texts;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    askNative(statements: [sql: string, values: Param[]][]): Promise<string[]>;
  }
}
