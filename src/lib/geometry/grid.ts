/** Side of a grid cell in metres (SWEREF 99 TM). */
export const CELL = 500;

/** One bit more than a grid of Sweden needs; a larger one is a slip of the pen. */
const MAX_INDEX = 20_000;

/**
 * Which municipality each cell lies in. `cells[row * cols + col]` is 0 for none (sea, the largest
 * lakes), else 1 + the index in `codes`. Row 0 is the southernmost; a margin of one empty cell
 * runs all around.
 */
export interface Grid {
  row0: number;
  col0: number;
  rows: number;
  cols: number;
  codes: string[];
  cells: Uint16Array;
}

/** A grid as read, with the number of cells that two runs claimed (the first one keeps them). */
export interface GridReading {
  grid: Grid;
  shared: number;
}

interface Run {
  row: number;
  col: number;
  length: number;
  code: string;
  line: number;
}

function parseRuns(csv: string, file: string): Run[] {
  const lines = csv.split(/\r?\n/);
  if (lines[0]?.replace(/^\uFEFF/, '').trim() !== 'row,col,length,municipality') {
    throw new Error(
      `${file}:1: expected the heading "row,col,length,municipality", found "${lines[0] ?? ''}". ` +
        'Restore the file from the repository.'
    );
  }
  const runs: Run[] = [];
  for (let i = 1; i < lines.length; i++) {
    const text = lines[i]!.trim();
    if (text === '') continue;
    const match = /^(\d{1,6}),(\d{1,6}),(\d{1,6}),(\d{4})$/.exec(text);
    const [row, col, length] = match ? match.slice(1, 4).map(Number) : [];
    if (!match || !length || row! > MAX_INDEX || col! + length > MAX_INDEX) {
      throw new Error(
        `${file}:${i + 1}: "${text}" is not a run of cells. A line says row, column, length ` +
          `(1 or more, none above ${MAX_INDEX}) and a municipality code of four digits, ` +
          'for example 15339,1445,3,2584. Mend the line or restore the file.'
      );
    }
    runs.push({ row: row!, col: col!, length, code: match[4]!, line: i + 1 });
  }
  if (runs.length === 0) {
    throw new Error(`${file}:2: the file has no rows. Restore it from the repository.`);
  }
  return runs;
}

/** Each row between the first and the last must be there: a lost one would cut the country. */
function checkRows(grid: Grid, file: string): void {
  for (let row = 1; row < grid.rows - 1; row++) {
    const line = grid.cells.subarray(row * grid.cols, (row + 1) * grid.cols);
    if (line.every((cell) => cell === 0)) {
      throw new Error(
        `${file}: row ${grid.row0 + row} is missing, though rows on both sides of it are there. ` +
          'The file is incomplete; restore it from the repository.'
      );
    }
  }
}

/**
 * The grid that a CSV of runs (row, col, length, municipality) describes. A single cell that two
 * runs claim is a centre point on a border and stays with the first; a longer overlap, a garbled
 * line and a missing row are errors that name file and line.
 */
export function readGrid(csv: string, file: string): GridReading {
  const runs = parseRuns(csv, file);
  const codes = [...new Set(runs.map((run) => run.code))].sort();
  const index = new Map(codes.map((code, i) => [code, i + 1]));
  let [top, bottom, left, right] = [-Infinity, Infinity, Infinity, -Infinity];
  for (const { row, col, length } of runs) {
    top = Math.max(top, row);
    bottom = Math.min(bottom, row);
    left = Math.min(left, col);
    right = Math.max(right, col + length - 1);
  }
  const rows = top - bottom + 3;
  const cols = right - left + 3;
  const grid: Grid = {
    row0: bottom - 1,
    col0: left - 1,
    rows,
    cols,
    codes,
    cells: new Uint16Array(rows * cols)
  };
  let shared = 0;
  for (const run of runs) {
    const start = (run.row - grid.row0) * cols + run.col - grid.col0;
    let taken = 0;
    for (let at = start; at < start + run.length; at++) {
      if (grid.cells[at] !== 0) taken++;
      else grid.cells[at] = index.get(run.code)!;
    }
    if (taken > 1 || (taken === 1 && run.length === 1)) {
      throw new Error(
        `${file}:${run.line}: the run ${run.row},${run.col},${run.length},${run.code} covers ` +
          `${taken} cell(s) that an earlier line gave away. Each cell belongs to one ` +
          'municipality; mend the line or restore the file.'
      );
    }
    shared += taken;
  }
  checkRows(grid, file);
  return { grid, shared };
}

/** Area of each municipality in the grid, in square metres, by code. */
export function gridAreas(grid: Grid): Map<string, number> {
  const counts = new Array<number>(grid.codes.length + 1).fill(0);
  for (const cell of grid.cells) counts[cell]!++;
  return new Map(grid.codes.map((code, i) => [code, counts[i + 1]! * CELL * CELL]));
}
