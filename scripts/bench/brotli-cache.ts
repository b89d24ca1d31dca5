import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Bytes that take this long to compress are worth a word to whoever waits. */
const LARGE = 4_000_000;

/**
 * Compresses as a host does that compresses once: brotli at its best, which takes minutes for the
 * engine's 18 MB. Kept in `folder` by content, so that each file is compressed once ever.
 */
export function brotliCache(folder: string, say: (text: string) => void) {
  const known = new Map<string, Promise<Buffer>>();
  return function brotli(content: Buffer, name: string): Promise<Buffer> {
    const hash = createHash('sha256').update(content).digest('hex');
    let bytes = known.get(hash);
    if (!bytes) {
      bytes = compressed(content, join(folder, `${hash}.br`), () => {
        if (content.length > LARGE) say(`compressing ${name}, once; this takes minutes`);
      });
      known.set(hash, bytes);
    }
    return bytes;
  };
}

async function compressed(content: Buffer, file: string, before: () => void): Promise<Buffer> {
  const kept = await readFile(file).catch(() => null);
  if (kept) return kept;
  before();
  const bytes = await compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length
    }
  });
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(`${file}.${process.pid}`, bytes);
  await rename(`${file}.${process.pid}`, file);
  return bytes;
}
