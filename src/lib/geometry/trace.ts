import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { CELL, type Grid } from './grid';
import { encloses, ringArea } from './ring';

/** Municipalities as areas in metres; `id` is the code. */
export type Municipalities = FeatureCollection<MultiPolygon, { id: string }>;

/** For each value the steps along its border, from corner to corner, its cells on the left. */
function borderSteps(grid: Grid): Map<number, number>[] {
  const { cells, rows, cols } = grid;
  const steps = grid.codes.map(() => new Map<number, number>());
  const add = (value: number, from: number, to: number) => {
    if (value !== 0) steps[value - 1]!.set(from, to);
  };
  for (let row = 1; row < rows; row++) {
    for (let col = 1; col < cols; col++) {
      // A corner has the number of the cell to its north-east.
      const at = row * cols + col;
      const [here, west, south] = [cells[at]!, cells[at - 1]!, cells[at - cols]!];
      if (here !== west) {
        add(here, at + cols, at);
        add(west, at, at + cols);
      }
      if (here !== south) {
        add(here, at, at + 1);
        add(south, at + 1, at);
      }
    }
  }
  return steps;
}

function rings(grid: Grid, steps: Map<number, number>): Position[][] {
  const point = (corner: number): Position => [
    (grid.col0 + (corner % grid.cols)) * CELL,
    (grid.row0 + Math.floor(corner / grid.cols)) * CELL
  ];
  const found: Position[][] = [];
  for (const start of steps.keys()) {
    const ring: Position[] = [];
    let corner: number | undefined = start;
    while (corner !== undefined && steps.has(corner)) {
      ring.push(point(corner));
      const next: number | undefined = steps.get(corner);
      steps.delete(corner);
      corner = next;
    }
    if (ring.length > 0) found.push([...ring, ring[0]!]);
  }
  return found;
}

/** Outlines (to the left, positive area) and holes (negative), each hole with its outline. */
function polygons(all: Position[][]): Position[][][] {
  const outlines = all.filter((ring) => ringArea(ring) > 0).map((ring) => [ring]);
  for (const hole of all.filter((ring) => ringArea(ring) < 0)) {
    const around = outlines
      .filter(([outline]) => encloses(outline!, hole))
      .sort((a, b) => ringArea(a[0]!) - ringArea(b[0]!))[0];
    around?.push(hole);
  }
  return outlines;
}

/**
 * The borders of a tidy grid as they run between its cells: every corner that a border passes is a
 * point (metres, SWEREF 99 TM), so that neighbours have the very same points.
 */
export function traceGrid(grid: Grid): Municipalities {
  const steps = borderSteps(grid);
  const features = grid.codes.map((code, i): Feature<MultiPolygon, { id: string }> => ({
    type: 'Feature',
    properties: { id: code },
    geometry: { type: 'MultiPolygon', coordinates: polygons(rings(grid, steps[i]!)) }
  }));
  return { type: 'FeatureCollection', features };
}
