/** A run of letters as it stands on one line of the page, in px of the viewport. */
export interface TextLine {
  text: string;
  left: number;
  right: number;
  bottom: number;
  baseline: number;
  width: number;
}

let measure: OffscreenCanvasRenderingContext2D | undefined;

/** A text as the lines that the browser broke it into. In the browser only. */
export function textLines(node: Text, style: CSSStyleDeclaration): TextLine[] {
  const lines: { words: string[]; first: DOMRect; last: DOMRect }[] = [];
  const range = document.createRange();
  // Word by word: a line breaks nowhere else but in a word too long for it, which then stays whole.
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const line = lines.at(-1);
    const follows =
      line && Math.abs(line.first.top - box.top) < box.height / 2 && box.left >= line.last.right;
    if (follows) {
      line.words.push(word);
      line.last = box;
    } else {
      lines.push({ words: [word], first: box, last: box });
    }
  }
  return lines.map(({ words, first, last }) => ({
    text: cased(words.join(' '), style),
    left: first.left,
    right: last.right,
    bottom: first.bottom,
    baseline: first.top + first.height * ascent(style),
    width: last.right - first.left
  }));
}

const cased = (text: string, { textTransform }: CSSStyleDeclaration) =>
  textTransform === 'uppercase' ? text.toLocaleUpperCase('sv') : text;

/** The part of a line's box that lies above its baseline. */
function ascent({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  measure ??= new OffscreenCanvas(1, 1).getContext('2d')!;
  measure.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = measure.measureText('Å');
  return above / (above + below);
}
