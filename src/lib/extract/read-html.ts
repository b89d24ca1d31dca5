/** A web page → document: its main content, without menus, banners and footers. No script is run. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { blocksOf } from './blocks';
import {
  cleanText,
  documentOf,
  type Document,
  type DocumentFormat,
  type RawBlock
} from './document';

const CHROME =
  'script,style,noscript,template,iframe,object,embed,svg,canvas,form,button,input,select,dialog,nav,footer,aside,[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=dialog],[aria-hidden=true],[hidden]';
const CHROME_NAME =
  /(?:^|[-_\s])(?:cookie|consent|breadcrumb|menu|navbar|navigation|footer|share|social|related|sidebar|skip|search|feedback|toolbar|pagetop)/iu;
const MAIN = ['main', '[role=main]', 'article', '#content', '#main'];
/** A main element with less text than this is a shell that scripts would have filled. */
const MIN_MAIN = 200;

/** Reads HTML; the same in Node and in a browser's worker, where there is no DOM. */
export function readHtml(html: string, format: DocumentFormat = 'html'): Document {
  const { document } = parseHTML(
    /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`
  );
  const title = cleanText(document.querySelector('title')?.textContent ?? '') || null;
  for (const element of [...document.querySelectorAll(CHROME)]) element.remove();
  for (const element of [...document.querySelectorAll('[class],[id]')]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (
      CHROME_NAME.test(name) &&
      element.textContent!.length < 3000 &&
      !element.querySelector('main,article,h1')
    ) {
      element.remove();
    }
  }
  const blocks: RawBlock[] = [];
  collect(mainOf(document), blocks, 0);
  return documentOf(blocks, { format, title });
}

function mainOf(document: globalThis.Document): Element {
  for (const selector of MAIN) {
    const element = document.querySelector(selector);
    if (element && cleanText(element.textContent ?? '').length >= MIN_MAIN) return element;
  }
  const header = document.querySelector('header');
  const read =
    cleanText(document.body?.textContent ?? '').length > 1500
      ? new Readability(document.cloneNode(true) as globalThis.Document, {
          charThreshold: 200
        }).parse()
      : null;
  if (read?.content && cleanText(read.textContent ?? '').length >= MIN_MAIN) {
    const { document: inner } = parseHTML(
      `<html><body><h1>${escape(read.title ?? '')}</h1>${read.content}</body></html>`
    );
    return inner.body;
  }
  if (header && !header.querySelector('h1')) header.remove();
  return document.body;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

const BLOCKS =
  /^(?:p|div|section|article|main|body|td|th|tr|table|tbody|dl|dd|blockquote|figure|header|center|details)$/iu;

/** Walks the elements; what stands inline between two blocks becomes a paragraph of its own. */
function collect(element: Element, blocks: RawBlock[], depth: number): void {
  let inline = '';
  const flush = () => {
    const lines = inline.split('\n').map((text) => ({ text }));
    // Bullets and headings that were made with line breaks are found as in plain text.
    if (lines.length > 1)
      blocks.push(...blocksOf(lines.flatMap((line) => [line, { text: '' }])).map(asLoose));
    else if (cleanText(inline)) blocks.push({ kind: 'paragraph', text: inline });
    inline = '';
  };
  for (const node of [...element.childNodes]) {
    if (node.nodeType === 3) inline += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    const tag = child.tagName.toLowerCase();
    const heading = /^h([1-6])$/.exec(tag);
    if (tag === 'br') inline += '\n';
    else if (heading || tag === 'summary' || tag === 'dt' || tag === 'caption') {
      flush();
      blocks.push({
        kind: 'heading',
        text: child.textContent ?? '',
        level: Number(heading?.[1] ?? 4)
      });
    } else if (tag === 'li') {
      flush();
      collectItem(child, blocks, Math.max(1, depth));
    } else if (tag === 'ul' || tag === 'ol') {
      flush();
      collect(child, blocks, depth + 1);
    } else if (isBoldParagraph(child, tag)) {
      flush();
      blocks.push({ kind: 'heading', text: child.textContent ?? '', level: 5 });
    } else if (BLOCKS.test(tag)) {
      flush();
      collect(child, blocks, depth);
    } else if (child.querySelector('p,ul,ol,h1,h2,h3,h4,h5,h6,div,br')) {
      flush();
      collect(child, blocks, depth);
    } else inline += child.textContent ?? '';
  }
  flush();
}

/** A short line between breaks is no heading unless it is marked as one or ends with a colon. */
function asLoose(block: RawBlock): RawBlock {
  const plain =
    block.kind === 'heading' && !/:$/.test(block.text) && (block.marker ?? null) === null;
  return plain && block.text.split(/\s+/).length > 8 ? { ...block, kind: 'paragraph' } : block;
}

function isBoldParagraph(element: Element, tag: string): boolean {
  if (tag !== 'p') return false;
  const text = cleanText(element.textContent ?? '');
  const bold = element.querySelector('strong,b');
  return Boolean(bold) && text.length <= 110 && cleanText(bold!.textContent ?? '') === text;
}

function collectItem(item: Element, blocks: RawBlock[], depth: number): void {
  let text = '';
  const nested: Element[] = [];
  for (const node of [...item.childNodes]) {
    const tag = node.nodeType === 1 ? (node as Element).tagName.toLowerCase() : '';
    if (tag === 'ul' || tag === 'ol') nested.push(node as Element);
    else text += ` ${(node as Element).textContent ?? ''}`;
  }
  if (cleanText(text)) blocks.push({ kind: 'item', text, level: depth, marker: '•' });
  for (const list of nested) collect(list, blocks, depth + 1);
}
