/** A Word document → document, by way of HTML. */
import { Unzip, UnzipInflate } from 'fflate';
import type { Document } from './document';
import { LIMITS, ReadFault } from './read-fault';
import { readHtml } from './read-html';

const load = () => import('mammoth');
let loading: ReturnType<typeof load> | undefined;

/** Loads the library once. */
function library(): ReturnType<typeof load> {
  return (loading ??= load());
}

/** Heading styles of Swedish Word, which the library does not know by name. */
const STYLES = [
  "p[style-name='Rubrik'] => h1:fresh",
  "p[style-name='Rubrik 1'] => h1:fresh",
  "p[style-name='Rubrik 2'] => h2:fresh",
  "p[style-name='Rubrik 3'] => h3:fresh",
  "p[style-name='Title'] => h1:fresh"
];

/**
 * Reads a DOCX.
 * @throws ReadFault where the archive is damaged, no Word document, or unpacks to too much
 */
export async function readDocx(bytes: Uint8Array): Promise<Document> {
  checkArchive(bytes);
  const mammoth = await library();
  const convert = mammoth.convertToHtml ?? mammoth.default.convertToHtml;
  const arrayBuffer = new Uint8Array(bytes).buffer;
  // Node's build takes a Buffer, the browser's an ArrayBuffer; each passes over the other.
  const input = (
    typeof Buffer === 'undefined' ? { arrayBuffer } : { arrayBuffer, buffer: Buffer.from(bytes) }
  ) as { arrayBuffer: ArrayBuffer };
  let html: string;
  try {
    const options = { styleMap: STYLES, convertImage: mammoth.images.imgElement(noImage) };
    html = (await convert(input, options)).value;
  } catch {
    throw new ReadFault('damaged');
  }
  return readHtml(`<main>${html}</main>`, 'docx');
}

/** Pictures are left out: they hold no text and much data. */
async function noImage(): Promise<{ src: string }> {
  return { src: '' };
}

/** Unpacks in small steps, keeps nothing, and stops when it grows too large: a zip bomb says little of its size. */
function checkArchive(bytes: Uint8Array): void {
  let unpacked = 0;
  let isWord = false;
  const unzip = new Unzip((file) => {
    if (file.name === 'word/document.xml') isWord = true;
    file.ondata = (error, data) => {
      // The library hands back what was thrown here before.
      if (error) throw (error as Error) instanceof ReadFault ? error : new ReadFault('damaged');
      unpacked += data.length;
      if (unpacked > LIMITS.unpackedBytes) throw new ReadFault('unpacks-too-large');
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const STEP = 64 * 1024;
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (error) {
    throw error instanceof ReadFault ? error : new ReadFault('damaged');
  }
  if (!isWord) throw new ReadFault(unpacked > 0 ? 'unknown-format' : 'damaged');
}
