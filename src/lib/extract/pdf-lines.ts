/** Pieces of text with positions on a page → lines in reading order. Pure. */
import type { Line } from './blocks';

/** A piece of text as a PDF draws it; y grows upwards, all in points. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Page {
  number: number;
  width: number;
  height: number;
  pieces: Piece[];
}

interface Row {
  y: number;
  x: number;
  right: number;
  height: number;
  text: string;
}

/** All pages' lines: columns one after the other, headers, footers and page numbers left out. */
export function linesOfPages(pages: readonly Page[]): Line[] {
  const rowsByPage = pages.map((page) => ({ page, rows: orderedRows(page) }));
  const margins = repeatedMargins(rowsByPage);
  const body = median(rowsByPage.flatMap(({ rows }) => rows.map((row) => row.height)));
  return rowsByPage.flatMap(({ page, rows }) => {
    const kept = rows.filter((row) => !isMargin(row, page, margins));
    const step = lowerQuartile(
      kept
        .slice(1)
        .map((row, index) => kept[index]!.y - row.y)
        .filter((gap) => gap > 0)
    );
    return kept.map((row, index): Line => {
      const above = kept[index - 1];
      const distance = above ? above.y - row.y : 0;
      return {
        text: row.text,
        page: page.number,
        heading: row.height > body * 1.15 && row.text.length < 110,
        gap: Boolean(above) && (distance > step * 1.45 || distance < 0)
      };
    });
  });
}

/** Rows of a page; where a gutter runs down the page, first the left column, then the right one. */
function orderedRows(page: Page): Row[] {
  const gutter = gutterOf(page);
  if (gutter === null) return rowsOf(page.pieces);
  const crosses = (piece: Piece) => piece.x < gutter - 2 && piece.x + piece.width > gutter + 2;
  const across = rowsOf(page.pieces.filter(crosses));
  const beside = page.pieces.filter((piece) => !crosses(piece));
  // Lines across the whole page (a title, a closing line) part the columns into bands.
  const edges = [Infinity, ...across.map((row) => row.y), -Infinity];
  return edges.slice(0, -1).flatMap((top, index) => {
    const bottom = edges[index + 1]!;
    const band = beside.filter((piece) => piece.y < top && piece.y > bottom);
    const left = rowsOf(band.filter((piece) => piece.x < gutter));
    const right = rowsOf(band.filter((piece) => piece.x >= gutter));
    const title = across.filter((row) => row.y === bottom);
    return [...left, ...right, ...title];
  });
}

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: { y: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) <= Math.max(2, piece.height * 0.4)) row.pieces.push(piece);
    else rows.push({ y: piece.y, pieces: [piece] });
  }
  return rows
    .map(({ y, pieces: row }) => {
      const sorted = row.sort((a, b) => a.x - b.x);
      return {
        y,
        x: sorted[0]!.x,
        right: Math.max(...sorted.map((piece) => piece.x + piece.width)),
        height: median(sorted.filter((piece) => piece.text.trim()).map((piece) => piece.height)),
        text: textOf(sorted)
      };
    })
    .filter((row) => row.text.trim());
}

function textOf(pieces: readonly Piece[]): string {
  let text = '';
  let right: number | null = null;
  for (const piece of pieces) {
    const gap = right === null ? 0 : piece.x - right;
    const space = gap > piece.height * 0.15 && !/\s$/.test(text) && !/^\s/.test(piece.text);
    text += (space ? ' ' : '') + piece.text;
    right = piece.x + piece.width;
  }
  return text;
}

/** Where the white stripe between two columns runs, or null. */
function gutterOf(page: Page): number | null {
  const pieces = page.pieces.filter((piece) => piece.text.trim());
  if (pieces.length < 16) return null;
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0);
  for (let share = 0.4; share <= 0.6; share += 0.01) {
    const x = page.width * share;
    const crossing = pieces.filter((piece) => piece.x < x - 4 && piece.x + piece.width > x + 4);
    const left = pieces.filter((piece) => piece.x + piece.width <= x + 4);
    const right = pieces.filter((piece) => piece.x >= x - 4);
    const sum = (some: readonly Piece[]) => some.reduce((all, piece) => all + piece.width, 0);
    // Right of a gutter every line begins at the same place.
    const starts = median(right.map((piece) => piece.x));
    const aligned = right.filter((piece) => Math.abs(piece.x - starts) < 25).length;
    if (
      sum(crossing) < total * 0.2 &&
      sum(left) > total * 0.25 &&
      sum(right) > total * 0.25 &&
      aligned > right.length * 0.5
    ) {
      return x;
    }
  }
  return null;
}

const MARGIN = 0.09;
const PAGE_NUMBER = /^(?:sid(?:a|an)?\.?\s*)?\d{1,3}\s*(?:(?:\(|av|\/|of)\s*\d{1,3}\)?)?$/iu;

function inMargin(row: Row, page: Page): boolean {
  return row.y > page.height * (1 - MARGIN) || row.y < page.height * MARGIN;
}

/** Lines at the top or bottom that come back on at least half of three or more pages. */
function repeatedMargins(pages: readonly { page: Page; rows: Row[] }[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { page, rows } of pages) {
    const keys = new Set(rows.filter((row) => inMargin(row, page)).map((row) => keyOf(row.text)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const needed = Math.max(2, Math.ceil(pages.length / 2));
  return new Set([...counts].filter(([, count]) => count >= needed).map(([key]) => key));
}

function keyOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

function isMargin(row: Row, page: Page, margins: ReadonlySet<string>): boolean {
  return inMargin(row, page) && (margins.has(keyOf(row.text)) || PAGE_NUMBER.test(row.text.trim()));
}

/** The distance that a quarter of the lines stay within: that of lines in one paragraph. */
function lowerQuartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? 0;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
