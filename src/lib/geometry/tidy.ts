import type { Grid } from './grid';

/** Pieces and holes below this many cells (1 km²) are traces of the sampling, not of the land. */
const SPECK = 4;

/** All cells that hang together with `start` by their sides and have its value. */
function piece(grid: Grid, start: number, seen: Uint8Array): number[] {
  const { cells, cols } = grid;
  const found = [start];
  seen[start] = 1;
  for (let i = 0; i < found.length; i++) {
    for (const step of [-1, 1, -cols, cols]) {
      const next = found[i]! + step;
      if (next < 0 || next >= cells.length || seen[next] || cells[next] !== cells[start]) continue;
      seen[next] = 1;
      found.push(next);
    }
  }
  return found;
}

/** The value that most of the cells around a piece have; the lowest one where several have as many. */
function surrounding(grid: Grid, cells: number[]): number {
  const votes = new Map<number, number>();
  for (const at of cells) {
    for (const step of [-1, 1, -grid.cols, grid.cols]) {
      const value = grid.cells[at + step]!;
      if (value !== grid.cells[at]) votes.set(value, (votes.get(value) ?? 0) + 1);
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function absorbSpecks(grid: Grid): number {
  const seen = new Uint8Array(grid.cells.length);
  const pieces: number[][] = [];
  for (let at = 0; at < grid.cells.length; at++) {
    if (!seen[at]) pieces.push(piece(grid, at, seen));
  }
  const largest = new Map<number, number>();
  for (const cells of pieces) {
    const value = grid.cells[cells[0]!]!;
    largest.set(value, Math.max(largest.get(value) ?? 0, cells.length));
  }
  let changed = 0;
  for (const cells of pieces) {
    const value = grid.cells[cells[0]!]!;
    if (cells.length >= SPECK || largest.get(value)! < SPECK) continue;
    const heir = surrounding(grid, cells);
    for (const at of cells) grid.cells[at] = heir;
    changed += cells.length;
  }
  return changed;
}

/**
 * Where a value meets itself across a corner only, its outline would touch itself there. One of
 * the two other cells joins it: the one with the lower value, so that sea yields to land.
 */
function joinCorners(grid: Grid): number {
  const { cells, cols, rows } = grid;
  let changed = 0;
  for (let row = 0; row + 1 < rows; row++) {
    for (let col = 0; col + 1 < cols; col++) {
      const [sw, se] = [row * cols + col, row * cols + col + 1];
      const [nw, ne] = [sw + cols, se + cols];
      const loose = [
        [sw, ne, se, nw],
        [se, nw, sw, ne]
      ].filter(([a, b, c, d]) => {
        const value = cells[a!];
        return value === cells[b!] && value !== cells[c!] && value !== cells[d!];
      });
      if (loose.length === 0) continue;
      loose.sort((a, b) => cells[b[0]!]! - cells[a[0]!]!);
      const [kept, , p, q] = loose[0] as [number, number, number, number];
      cells[cells[p]! <= cells[q]! ? p : q] = cells[kept]!;
      changed++;
    }
  }
  return changed;
}

/**
 * A copy of the grid without specks and without cells of one municipality that hang together by a
 * corner only, and how many cells were changed for it.
 */
export function tidyGrid(source: Grid): { grid: Grid; changed: number } {
  const grid = { ...source, cells: source.cells.slice() };
  let changed = 0;
  for (let round = 0; round < 20; round++) {
    const now = absorbSpecks(grid) + joinCorners(grid);
    if (now === 0) return { grid, changed };
    changed += now;
  }
  throw new Error(
    'The grid does not settle: its cells hang together by corners in too many places.'
  );
}
