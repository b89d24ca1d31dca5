/** A file's bytes → document. The same in Node and in the browser. */
import { decodeText, formatOf } from './bytes';
import type { Document } from './document';
import { LIMITS, ReadFault } from './read-fault';
import { readText } from './read-text';

/**
 * Reads a PDF, HTML, DOCX or text file, told apart by its bytes.
 * @throws ReadFault with a code that says why it can't be read
 */
export async function readDocument(bytes: Uint8Array): Promise<Document> {
  if (bytes.length > LIMITS.bytes) throw new ReadFault('too-large');
  const document = await readFormat(bytes);
  if (document.text.length > LIMITS.characters) throw new ReadFault('too-long');
  if (!/\p{L}{2}/u.test(document.text)) throw new ReadFault('empty');
  return document;
}

/** Asks for a module once: where modules are loaded by way of hooks, asking again takes its time. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
}

const pdf = once(() => import('./read-pdf'));
const docx = once(() => import('./read-docx'));
const html = once(() => import('./read-html'));

/** The libraries for each format are large: each is loaded when the first such file comes. */
async function readFormat(bytes: Uint8Array): Promise<Document> {
  switch (formatOf(bytes)) {
    case 'pdf':
      return (await pdf()).readPdf(bytes);
    case 'docx':
      return (await docx()).readDocx(bytes);
    case 'html': {
      const text = decodeText(bytes);
      if (text.length > LIMITS.characters * 10) throw new ReadFault('too-long');
      return (await html()).readHtml(text);
    }
    case 'text': {
      const text = decodeText(bytes);
      if (text.length > LIMITS.characters) throw new ReadFault('too-long');
      return readText(text);
    }
  }
}
