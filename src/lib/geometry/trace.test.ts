import { describe, expect, it } from 'vitest';
import { drawnGrid } from './drawn-grid.fixture';
import { networkOf } from './network';
import { polygonArea, ringArea } from './ring';
import { traceGrid } from './trace';

const traced = (...lines: string[]) => traceGrid(drawnGrid(lines)).features;

describe('tracing a grid', () => {
  it('puts a cell where its row and column say, running to the left', () => {
    const [a] = traced('A');
    // Row 13001, column 1001: the first cell inside of the margin.
    expect(a!.properties.id).toBe('0001');
    expect(a!.geometry.coordinates).toHaveLength(1);
    expect(ringArea(a!.geometry.coordinates[0]![0]!)).toBe(250_000);
    expect(a!.geometry.coordinates[0]![0]).toContainEqual([500_500, 6_500_500]);
    expect(a!.geometry.coordinates[0]![0]).toContainEqual([501_000, 6_501_000]);
  });

  it('gives neighbours the same points, in arcs that both use', () => {
    const { arcs, objects } = networkOf(traceGrid(drawnGrid(['AAB', 'ACC'])));
    const uses = objects.municipality!.geometries.flatMap((shape) => shape.arcs.flat(2));
    expect(arcs).toHaveLength(6);
    expect(uses.filter((arc) => arc < 0).every((arc) => uses.includes(~arc))).toBe(true);
    expect(uses).toHaveLength(9);
  });

  it('cuts a lake out, and an enclosed municipality', () => {
    const [a, b] = traced('AAAAA', 'A.AAA', 'AAABA', 'AAAAA');
    expect(a!.geometry.coordinates).toHaveLength(1);
    expect(a!.geometry.coordinates[0]!.map((ring) => ringArea(ring) / 250_000)).toEqual([
      20, -1, -1
    ]);
    expect(polygonArea(b!.geometry.coordinates[0]!)).toBe(250_000);
  });

  it('gives each island its own lakes', () => {
    const [a] = traced('AAA.AAAA', 'A.A.A..A', 'AAA.AAAA');
    const areas = a!.geometry.coordinates.map((polygon) => polygonArea(polygon) / 250_000);
    expect(areas.sort()).toEqual([10, 8]);
  });
});
