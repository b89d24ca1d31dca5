/** Lines of plain text → headings, list items and paragraphs. Pure. */
import type { RawBlock } from './document';

export interface Line {
  text: string;
  page?: number;
  /** Set by formats that know it (a larger or bolder type than the body's). */
  heading?: boolean;
  /** White space above that is larger than between the lines of a paragraph. */
  gap?: boolean;
}

/** Bullets seen in pledges, among them the private-use characters of symbol fonts. */
const BULLET = /^\s*([•●▪■□◦‣∙·○►➢➤✓✔*\p{Co}\u2043\uFFFD]|[-–—](?=\s)|o(?=\s{2,}))\s*/u;
const NUMBER = /^\s*((?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}\.\d{1,2}|\(?[a-h]\)))\s+(?=\S)/u;

/**
 * Groups lines to blocks: joins what belongs to one sentence (also over a blank line or a page
 * break), mends words broken at the line's end, and tells headings and list items.
 */
export function blocksOf(lines: readonly Line[]): RawBlock[] {
  const groups = groupsOf(lines);
  const joined = joinBroken(groups);
  return joined.map((group, index) => blockOf(group, joined[index + 1]));
}

interface Group {
  text: string;
  marker: string | null;
  indent: number;
  page: number;
  heading: boolean;
  /** It stood alone between blank lines. */
  alone: boolean;
  lines: number;
}

function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  const width = Math.max(40, ...lines.map((line) => line.text.trim().length));
  let open: Group | null = null;
  let blank = true;
  let lostList = false;
  for (const [index, line] of lines.entries()) {
    if (!line.text.trim()) {
      open = null;
      blank = true;
      continue;
    }
    if (line.gap) {
      open = null;
      blank = true;
    }
    lostList = staysInList(line.text, groups.at(-1), lostList);
    const { marker, rest, indent } = markerOf(line.text, lostList);
    const next = lines[index + 1];
    const endsHere = !next || !next.text.trim() || Boolean(next.gap);
    const starts =
      !open ||
      announcesAfter(open, rest) ||
      (open.marker === LOST_BULLET && !lostList) ||
      marker !== null ||
      (line.heading ?? false) !== open.heading ||
      titleLine(open, rest, width);
    if (starts) {
      open = {
        text: rest,
        marker,
        indent,
        page: line.page ?? 1,
        heading: line.heading ?? false,
        alone: blank && endsHere,
        lines: 1
      };
      groups.push(open);
    } else if (open) {
      open.text = joinLines(open.text, rest);
      open.lines++;
    }
    blank = false;
  }
  return groups;
}

/** Stands for a bullet that was lost, so that only the indentation is left of it. */
const LOST_BULLET = '·';

/** After a line that ends with a colon, indented sentences are entries; a flush one ends the list. */
function staysInList(text: string, last: Group | undefined, inList: boolean): boolean {
  if (/^\p{Ll}/u.test(text)) return inList;
  const indented = /^\s{1,4}\p{Lu}/u.test(text);
  return indented && (inList || (last !== undefined && last.indent === 0 && /:$/.test(last.text)));
}

function markerOf(
  text: string,
  inList: boolean
): { marker: string | null; rest: string; indent: number } {
  const indent = /^\s*/.exec(text)![0].length;
  if (inList && indent > 0) {
    return { marker: LOST_BULLET, rest: text.trim(), indent };
  }
  const found = isSpeech(text) ? null : (BULLET.exec(text) ?? NUMBER.exec(text));
  if (!found || found[0].length >= text.trimEnd().length) {
    return { marker: null, rest: text.trim(), indent };
  }
  return { marker: found[1]!, rest: text.slice(found[0].length).trim(), indent };
}

/** A dash before what somebody says, as news put it, is no bullet. */
function isSpeech(text: string): boolean {
  if (!/^\s*[-–—]\s/u.test(text)) return false;
  if (/,\s+(?:säger|berättar|menar|förklarar)\s/iu.test(text)) return true;
  return /^\s*[-–—]\s+(?:Vi|Jag|Det|Nu|Man|Här)\s[^.!?]+[.!?]\s+\p{Lu}/u.test(text);
}

/** "Kommunen:" after a finished entry is a heading of its own, not the entry's last words. */
function announcesAfter(open: Group, rest: string): boolean {
  return open.marker !== null && /[.!?]$/.test(open.text) && /^\p{Lu}.{2,60}:$/u.test(rest);
}

/** A short first line without a full stop, with a new sentence after it: a title, not a wrap. */
function titleLine(open: Group, next: string, width: number): boolean {
  if (open.lines > 1 || /[.,;–-]$/.test(open.text)) return false;
  return open.text.length < width * 0.6 && /^[\p{Lu}\d"”]/u.test(next);
}

/** Joins two lines, mending a word broken at the end of the first. */
export function joinLines(first: string, second: string): string {
  const broken = /[\p{L}]-$/u.test(first) && /^\p{Ll}/u.test(second);
  if (broken && !/^(?:och|eller|samt|respektive)\b/.test(second)) {
    return first.slice(0, -1) + second;
  }
  return `${first} ${second}`;
}

/** A sentence that goes on after a blank line or a page break. */
function joinBroken(groups: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    const goesOn =
      last &&
      group.marker === null &&
      !group.heading &&
      !last.heading &&
      /^\p{Ll}/u.test(group.text) &&
      !/[.!?:]$/.test(last.text) &&
      last.text.length > 25;
    if (last && goesOn) {
      last.text = joinLines(last.text, group.text);
      last.alone = false;
      last.lines++;
    } else joined.push({ ...group });
  }
  return joined;
}

function blockOf(group: Group, next: Group | undefined): RawBlock {
  const numbered = group.marker !== null && /\d/.test(group.marker);
  const common = { text: group.text, page: group.page, marker: group.marker };
  if (group.heading || (numbered && numberedHeading(group, next))) {
    return { ...common, kind: 'heading', level: numbered ? 3 : 2 };
  }
  if (group.marker !== null && leadsIntoList(group, next)) return { ...common, kind: 'paragraph' };
  if (group.marker !== null) {
    return { ...common, kind: 'item', level: 1 + Math.floor(group.indent / 4) };
  }
  return { ...common, kind: looksLikeHeading(group) ? 'heading' : 'paragraph', level: 2 };
}

/** "1. Trafik" over a text, as against one entry of a numbered list. */
function numberedHeading(group: Group, next: Group | undefined): boolean {
  if (/[.!?]$/.test(group.text) || group.text.split(/\s+/).length > 9) return false;
  if (!next) return false;
  return next.marker === null || !/\d/.test(next.marker);
}

/** "2. Polisen och kommunen ska tillsammans" over a list with other markers. */
function leadsIntoList(group: Group, next: Group | undefined): boolean {
  const numbered = /\d/.test(group.marker ?? '');
  const nextBulleted =
    next?.marker !== undefined && next.marker !== null && !/\d/.test(next.marker);
  return numbered && nextBulleted && /(?:genom|\batt|tillsammans|:)$/u.test(group.text);
}

function looksLikeHeading(group: Group): boolean {
  const { text } = group;
  if (group.lines > 2 || text.length > 110 || text.split(/\s+/).length > 14) return false;
  if (/[.!?;,]$/.test(text) || !/^[\p{Lu}\d"”(]/u.test(text)) return false;
  return !/\b(?:att|och|samt|av|med|för|i|på)$/u.test(text);
}
