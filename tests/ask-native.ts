import type { Param } from '../src/lib/engine/engine';
import { openNative } from '../src/lib/engine/native';
import { plainText } from './plain-text';

let opened: ReturnType<typeof openNative> | undefined;

/** For tests in the browser: the native engine's rows of one statement, for each of many bindings. */
export async function askNative(
  _context: unknown,
  sql: string,
  bindings: Param[][]
): Promise<string[]> {
  const { engine } = await (opened ??= openNative('static/data'));
  const texts: string[] = [];
  for (const binding of bindings) texts.push(plainText(await engine.query(sql, binding)));
  return texts;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    askNative(sql: string, bindings: Param[][]): Promise<string[]>;
  }
}
