/** What `npm run ingest` was given → one source after the other, without holding them all. */
import { opendir, stat } from 'node:fs/promises';
import path from 'node:path';

export interface Source {
  /** Path or URL. */
  address: string;
  /** Name of the files written for it, without an ending. */
  stem: string;
}

const READABLE = /\.(?:pdf|html?|docx|txt|md)$/i;

/** Files, the readable files of folders (in the order of their names), and web addresses. */
export async function* sourcesOf(given: readonly string[]): AsyncGenerator<Source> {
  for (const address of given) {
    if (/^https?:\/\//i.test(address)) yield { address, stem: stemOfUrl(address) };
    else yield* filesIn(address);
  }
}

async function* filesIn(address: string, folder = ''): AsyncGenerator<Source> {
  const info = await stat(address).catch(() => null);
  if (!info) {
    throw new Error(`${address}: no such file or folder. Give a file, a folder or a web address.`);
  }
  if (info.isFile()) {
    yield { address, stem: path.join(folder, path.basename(address)) };
    return;
  }
  const names: { name: string; folder: boolean }[] = [];
  for await (const entry of await opendir(address)) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() || READABLE.test(entry.name)) {
      names.push({ name: entry.name, folder: entry.isDirectory() });
    }
  }
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, folder: isFolder } of names) {
    const inner = path.join(address, name);
    if (isFolder) yield* filesIn(inner, path.join(folder, name));
    else yield { address: inner, stem: path.join(folder, name) };
  }
}

function stemOfUrl(address: string): string {
  const url = new URL(address);
  const name = `${url.hostname}${url.pathname}`
    .replace(/[^a-z0-9.-]+/gi, '-')
    .replace(/^-|-$/g, '');
  return name.slice(0, 120);
}
