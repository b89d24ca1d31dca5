/** Splits Swedish text into sentences. Pure. */

export interface Sentence {
  text: string;
  start: number;
  end: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:t\.?\s?ex|bl\.?\s?a|m\.?\s?fl|m\.?\s?m|o\.?\s?s\.?\s?v|d\.?\s?v\.?\s?s|s\.?\s?k|fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|p\.?\s?g\.?\s?a|ca|nr|kl|kap|st|resp|inkl|exkl|tf|dnr|etc|ev|bla|tex)\.$/iu;

/** The sentences of a text, with their places in it. A line break ends a sentence too. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed) {
      const from = start + raw.indexOf(trimmed);
      sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const match of text.matchAll(/[.!?]+["”)]*(?=\s+["”(]?[\p{Lu}\d])|\n/gu)) {
    const end = match.index + match[0].length;
    if (match[0] !== '\n' && ABBREVIATION.test(text.slice(start, match.index + 1))) continue;
    if (/^\.$/.test(match[0]) && /(?:^|\s)\d{1,2}\.$/.test(text.slice(start, end))) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}
