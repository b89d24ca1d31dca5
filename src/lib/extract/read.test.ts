import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { decodeText, formatOf } from './bytes';
import { readDocument } from './read';
import { LIMITS } from './read-fault';

const file = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../tests/documents/${name}`, import.meta.url)));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the format is told by the first bytes', () => {
  it.each([
    ['pdf', file('chapters.pdf')],
    ['docx', file('bullets.docx')],
    ['html', file('news.html')],
    ['text', file('prose.txt')],
    ['html', bytes('<p>Polisen lovar</p>')],
    ['text', bytes('Hastighet < 30 km/h')]
  ])('%s', (format, content) => expect(formatOf(content)).toBe(format));
});

describe('text is decoded whatever its encoding', () => {
  it.each([
    ['UTF-8', bytes('Åtgärd')],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('Åtgärd')])],
    ['Latin-1', new Uint8Array([0xc5, 0x74, 0x67, 0xe4, 0x72, 0x64])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0xc5, 0, 0x74, 0, 0x67, 0, 0xe4, 0, 0x72, 0, 0x64, 0])]
  ])('%s', (_, content) => expect(decodeText(content)).toBe('Åtgärd'));

  it('Windows-1252 dashes', () =>
    expect(decodeText(new Uint8Array([0x61, 0x96, 0x62]))).toBe('a–b'));
});

async function pdfOf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page++) pdf.addPage([200, 200]).drawText(`Sida ${page}`);
  return pdf.save();
}

/** The head of a protected PDF: its keys fit no password. */
function encryptedPdf(): Uint8Array {
  const key = '0'.repeat(64);
  const body = [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj',
    `4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>endobj`,
    `trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<${key}><${key}>]/Size 5>>`,
    '%%EOF'
  ];
  return bytes(body.join('\n'));
}

/** Few bytes that unpack to more than the limit. */
function bomb(): Uint8Array {
  const zeros = new Uint8Array(LIMITS.unpackedBytes + 1024);
  return zipSync({ 'word/document.xml': [zeros, { level: 9 }] });
}

describe('what can not be read says why', () => {
  const chapters = file('chapters.pdf');
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['no bytes', 'empty', () => new Uint8Array()],
    ['white space', 'empty', () => bytes(' \n \n')],
    ['a picture', 'unknown-format', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['an old Word file', 'old-word', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['a scanned PDF', 'scanned', () => file('scanned.pdf')],
    ['a protected PDF', 'encrypted', encryptedPdf],
    ['a PDF cut off', 'damaged', () => chapters.slice(0, 300)],
    ['a PDF of 500 pages', 'too-many-pages', () => pdfOf(500)],
    ['a DOCX cut off', 'damaged', () => file('bullets.docx').slice(0, 900)],
    ['another archive', 'unknown-format', () => zipSync({ 'a.txt': bytes('hej') })],
    ['a zip bomb', 'unpacks-too-large', bomb],
    ['a book', 'too-long', () => bytes('polisen ska '.repeat(40_000))],
    ['a huge file', 'too-large', () => new Uint8Array(LIMITS.bytes + 1)]
  ])('%s: %s', async (_, code, content) => {
    await expect(readDocument(await content())).rejects.toMatchObject({ code });
  });
});

it('columns are read one after the other, and broken words mended', async () => {
  const { text } = await readDocument(file('two-columns.pdf'));
  expect(text).toContain('Polisen och kommunen ska genomföra två trygghetsvandringar.');
  expect(text.indexOf('Uppföljning')).toBeLessThan(text.indexOf('Aktiviteter'));
});

it('headers, footers and page numbers are left out', async () => {
  const { text } = await readDocument(file('chapters.pdf'));
  expect(text).not.toMatch(/Sida|medborgarlöfte$/m);
});
