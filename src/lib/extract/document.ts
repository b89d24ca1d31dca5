/** A document as text in blocks, whatever file it came from. Pure. */

export type BlockKind = 'heading' | 'item' | 'paragraph';

/** One heading, list item or paragraph; `start` and `end` are places in `Document.text`. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** Counted from 1; 1 where the format has no pages. */
  page: number;
  start: number;
  end: number;
  /** Depth of the heading (1-6) or of the list item (1 = outermost). */
  level: number;
  /** The number or bullet that stood before it ("1.", "•"). */
  marker: string | null;
}

export type DocumentFormat = 'pdf' | 'html' | 'docx' | 'text';

export interface Document {
  /** All blocks, each on a line of its own. */
  text: string;
  blocks: Block[];
  pages: number;
  format: DocumentFormat;
  /** What the file itself says its title is (HTML title, PDF property). */
  title: string | null;
}

/** Where in the document a value comes from. */
export interface Evidence {
  page: number;
  start: number;
  end: number;
  quote: string;
}

export type RawBlock = Pick<Block, 'kind' | 'text'> &
  Partial<Pick<Block, 'page' | 'level' | 'marker'>>;

/** Puts blocks together to a document and gives each its place. */
export function documentOf(
  raw: readonly RawBlock[],
  rest: Pick<Document, 'format' | 'title'> & { pages?: number }
): Document {
  const blocks: Block[] = [];
  let text = '';
  for (const block of raw) {
    const clean = cleanText(block.text);
    if (!clean) continue;
    if (text) text += '\n';
    const start = text.length;
    text += clean;
    blocks.push({
      kind: block.kind,
      text: clean,
      page: block.page ?? 1,
      start,
      end: text.length,
      level: block.level ?? 1,
      marker: block.marker ?? null
    });
  }
  return { text, blocks, pages: rest.pages ?? 1, format: rest.format, title: rest.title };
}

/** One line without odd spaces, soft hyphens or control characters. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[\s\u00a0\p{Cc}]+/gu, ' ')
    .trim();
}

/** Evidence for a range of the document's text. */
export function evidenceAt(document: Document, start: number, end: number): Evidence {
  const block = document.blocks.find((one) => one.end >= start) ?? document.blocks.at(-1);
  return { page: block?.page ?? 1, start, end, quote: document.text.slice(start, end) };
}
