/** A run of letters as it stands on one line of the page, in px of the viewport. */
export interface TextLine {
  text: string;
  /** Where its baseline begins. */
  left: number;
  baseline: number;
  /** How far it runs. */
  width: number;
  /** True for a heading that is turned to be read from below. */
  upwards: boolean;
  right: number;
  bottom: number;
}

let measure: OffscreenCanvasRenderingContext2D | undefined;

/** A text as the lines that the browser broke it into. In the browser only. */
export function textLines(node: Text, style: CSSStyleDeclaration): TextLine[] {
  const upwards = style.writingMode.startsWith('vertical');
  const lines: { words: string[]; first: DOMRect; last: DOMRect }[] = [];
  const range = document.createRange();
  // Word by word: a line breaks nowhere else but in a word too long for it, which then stays whole.
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const line = lines.at(-1);
    if (line && follows(line, box, upwards)) {
      line.words.push(word);
      line.last = box;
    } else {
      lines.push({ words: [word], first: box, last: box });
    }
  }
  const above = ascent(style);
  return lines.map(({ words, first, last }) => {
    const text = cased(words.join(' '), style);
    return upwards
      ? {
          text,
          left: first.left + first.width * above,
          baseline: first.bottom,
          width: first.bottom - last.top,
          upwards,
          right: first.right,
          bottom: first.bottom
        }
      : {
          text,
          left: first.left,
          baseline: first.top + first.height * above,
          width: last.right - first.left,
          upwards,
          right: last.right,
          bottom: first.bottom
        };
  });
}

/** Whether a word stands on the line of those before it. */
function follows(
  { first, last }: { first: DOMRect; last: DOMRect },
  box: DOMRect,
  upwards: boolean
): boolean {
  return upwards
    ? Math.abs(first.left - box.left) < box.width / 2 && box.bottom <= last.top
    : Math.abs(first.top - box.top) < box.height / 2 && box.left >= last.right;
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
