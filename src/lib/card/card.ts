/** The picture that stands for a page where its link is shared, as SVG. Pure. */
import { escapeXml } from '../view/xml';

export const CARD = { width: 1200, height: 630 } as const;

export interface Card {
  /** What the page is about, small above the headline. */
  kicker: string;
  /** The page's finding. */
  headline: string;
  /** What it rests on. */
  basis: string;
  /** The release, and who says so. */
  source: string;
  /** Shapes with their colours, in a view box of this size. */
  map: { width: number; height: number; shapes: { d: string; fill: string }[] };
}

const MARGIN = 72;
const TEXT_WIDTH = 690;
/** Mean width of a letter as a part of the type's size: bold, and regular. */
const BOLD = 0.53;
const REGULAR = 0.47;
/** From large to small, until the headline fits in so many lines. */
const HEADLINES = [
  { size: 64, lines: 4 },
  { size: 54, lines: 5 },
  { size: 46, lines: 6 }
];

/** The card of a page. */
export function cardSvg({ kicker, headline, basis, source, map }: Card): string {
  const { size, lines } = fitted(headline);
  const below = 150 + size * 0.9 + lines.length * size * 1.12;
  const rest = wholeSentences(basis, Math.floor(TEXT_WIDTH / (28 * REGULAR)), 3);
  const scale = (CARD.height - 60) / map.height;
  const left = CARD.width - map.width * scale - 56;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="#ffffff"/>`,
    `<g transform="translate(${left} 30) scale(${scale})" stroke="#ffffff" stroke-width="0.4">`,
    ...map.shapes.map(({ d, fill }) => `<path d="${d}" fill="${fill}"/>`),
    '</g>',
    text(kicker, 110, 30, 600, '#565a60'),
    ...lines.map((line, at) => text(line, 130 + size * (0.9 + at * 1.12), size, 700, '#191b1e')),
    ...rest.map((line, at) => text(line, below + at * 38, 28, 400, '#565a60')),
    text(source, CARD.height - 48, 24, 400, '#565a60'),
    '</svg>'
  ].join('\n');
}

const text = (line: string, y: number, size: number, weight: number, fill: string) =>
  `<text x="${MARGIN}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" ` +
  `fill="${fill}">${escapeXml(line)}</text>`;

function fitted(headline: string): { size: number; lines: string[] } {
  const sizes = HEADLINES.map(({ size, lines }) => ({
    size,
    most: lines,
    lines: wrapped(headline, Math.floor(TEXT_WIDTH / (size * BOLD)), lines)
  }));
  return sizes.find(({ lines }) => !lines.at(-1)?.endsWith('…')) ?? sizes.at(-1)!;
}

/** The first sentences of a text that fit whole; half a sentence may say the opposite. */
export function wholeSentences(text: string, letters: number, most: number): string[] {
  const sentences = text.split(/(?<=[.!?]) (?=[A-ZÅÄÖ])/);
  for (let count = sentences.length; count > 0; count--) {
    const lines = wrapped(sentences.slice(0, count).join(' '), letters, Infinity);
    if (lines.length <= most) return lines;
  }
  return [];
}

/** A text in lines of at most so many letters; what is left over ends in an ellipsis. */
export function wrapped(words: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${kept[most - 1]!.slice(0, letters - 2).replace(/[\s,;:.]+$/, '')} …`;
  return kept;
}
