/** Plain text → document. Pure. */
import { blocksOf, type Line } from './blocks';
import { documentOf, type Document } from './document';

/** Reads text; a form feed begins a new page. */
export function readText(text: string): Document {
  let page = 1;
  const lines: Line[] = text.split(/\r\n?|\n/).map((line) => {
    if (line.includes('\f')) page++;
    return { text: line.replace(/\f/g, ''), page };
  });
  return documentOf(blocksOf(lines), { format: 'text', title: null, pages: page });
}
