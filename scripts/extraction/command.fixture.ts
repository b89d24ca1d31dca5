/** Runs one of the project's command lines as a person would, and tells what it said. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

export interface Said {
  code: number;
  out: string;
  err: string;
}

/** @param script its name in `scripts/`, without an ending */
export function command(script: string, ...given: string[]): Promise<Said> {
  const file = path.join(root, 'scripts', `${script}.ts`);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', file, ...given],
      { cwd: root },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err })
    );
  });
}

/** A document of `tests/documents`. */
export function documentPath(name: string): string {
  return path.join(root, 'tests/documents', name);
}
