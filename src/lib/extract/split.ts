/** A page may hold the pledges of several years: splits its blocks by the headings that say so. Pure. */
import type { Block } from './document';

export interface YearPart {
  /** Years in the heading, or null where the page holds one pledge. */
  years: string | null;
  blocks: Block[];
}

/** "Medborgarlöfte 2019", "Gemensamma medborgarlöften för 2021–2022", "Medborgarlöften i X kommun 2018". */
const YEAR_HEADING =
  /^(?:lokal\w*\s+|gemensam\w*\s+|nytt\s+|nya\s+)?(?:medborgar)?löfte\p{L}*\s*(?:(?:för|från|under|i|[-–])\s*)?(?:\p{Lu}[\p{L}-]*(?:\s+(?:kommun|stad))?\s+)?(?:\p{L}+\s*[-–]\s*)?(?:(?:januari|december|år(?:et|en)?|perioden)\s*)?(20\d\d(?:\s*(?:[-–—−/]|och)\s*(?:\p{L}+\s+)?(?:20)?\d\d)?)(?:\s*:|\s+med möjlighet.*)?$/iu;

/** One part a year heading; what stands before the first heading belongs to all parts. */
export function yearPartsOf(blocks: readonly Block[]): YearPart[] {
  const headings = blocks.flatMap((block, index) => {
    const match = block.kind === 'item' ? null : YEAR_HEADING.exec(block.text.trim());
    return match && index > 0 ? [{ index, years: match[1]!.replace(/\s|\p{L}/gu, '') }] : [];
  });
  const distinct = headings.filter(
    (heading, at) => headings.findIndex((other) => other.years === heading.years) === at
  );
  if (distinct.length < 2) return [{ years: null, blocks: [...blocks] }];
  const preamble = blocks.slice(0, distinct[0]!.index);
  return distinct.map(({ index, years }, at) => ({
    years,
    blocks: [...preamble, ...blocks.slice(index, distinct[at + 1]?.index)]
  }));
}
