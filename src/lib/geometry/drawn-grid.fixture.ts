import type { Grid } from './grid';

/**
 * A grid as drawn: each letter a cell, north upwards, `.` for none. A is municipality 0001, B 0002
 * and so on. `size` draws each letter as a square of that many cells.
 */
export function drawnGrid(lines: string[], size = 1): Grid {
  const cols = lines[0]!.length * size + 2;
  const rows = lines.length * size + 2;
  const letters = [...new Set(lines.join('').replaceAll('.', ''))].sort();
  const grid: Grid = {
    row0: 13_000,
    col0: 1_000,
    rows,
    cols,
    codes: letters.map((letter) => String(letter.charCodeAt(0) - 64).padStart(4, '0')),
    cells: new Uint16Array(rows * cols)
  };
  for (let row = 1; row < rows - 1; row++) {
    for (let col = 1; col < cols - 1; col++) {
      const line = lines[lines.length - 1 - Math.floor((row - 1) / size)]!;
      const letter = line[Math.floor((col - 1) / size)]!;
      grid.cells[row * cols + col] = letters.indexOf(letter) + 1;
    }
  }
  return grid;
}

/** The drawing of a grid made by `drawnGrid` with size 1. */
export function drawing(grid: Grid): string[] {
  const lines: string[] = [];
  for (let row = grid.rows - 2; row > 0; row--) {
    const cells = [...grid.cells.subarray(row * grid.cols + 1, (row + 1) * grid.cols - 1)];
    lines.push(
      cells.map((v) => (v ? String.fromCharCode(64 + Number(grid.codes[v - 1])) : '.')).join('')
    );
  }
  return lines;
}
