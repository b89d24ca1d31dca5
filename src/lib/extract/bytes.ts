/** What kind of file some bytes are, and their text whatever its encoding. Pure. */
import type { DocumentFormat } from './document';
import { ReadFault } from './read-fault';

/**
 * Tells the format by the first bytes, not by the file's name.
 * @throws ReadFault for what is not read at all
 */
export function formatOf(bytes: Uint8Array): DocumentFormat {
  if (bytes.length === 0) throw new ReadFault('empty');
  const head = latin1(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new ReadFault('old-word');
  if (isBinary(bytes)) throw new ReadFault('unknown-format');
  const start = decodeText(bytes.subarray(0, 4096)).trimStart().slice(0, 2000);
  return /<(?:!doctype html|html|head|body|article|main|div|p|h[1-6]|ul)[\s>]/iu.test(start)
    ? 'html'
    : 'text';
}

/** NUL bytes where no UTF-16 mark stands: an image, a program, an archive. */
function isBinary(bytes: Uint8Array): boolean {
  const mark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !mark && bytes.subarray(0, 4096).includes(0);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/**
 * Text from bytes: by a byte order mark, else a charset that an HTML file states, else UTF-8, else
 * Windows-1252 (which holds Latin-1).
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf8 = tryUtf8(bytes);
  if (utf8 !== null) return utf8;
  const stated = /charset\s*=\s*["']?([\w-]+)/iu.exec(latin1(bytes.subarray(0, 1024)))?.[1];
  const encoding = known(stated) ?? 'windows-1252';
  return encoding === 'windows-1252' ? decode1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** Letters of 0x80-0x9f, where Windows-1252 differs from Latin-1; Node's decoder passes over them. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decode1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80]!);
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(trimmed(bytes));
  } catch {
    return null;
  }
}

/** Without the bytes of a letter that the end of the sample cut in two. */
function trimmed(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      if (length > back) end = bytes.length - back;
      break;
    }
    if (byte < 0x80) break;
  }
  return bytes.subarray(0, end);
}

function known(label: string | undefined): string | null {
  if (!label || /^utf-?8$/iu.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
