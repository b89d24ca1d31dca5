import { describe, expect, it } from 'vitest';
import { drawnGrid } from './drawn-grid.fixture';
import { isRing, networkOf } from './network';
import { smoothNetwork } from './smoothing';
import { traceGrid } from './trace';

const network = (lines: string[], size = 1) => networkOf(traceGrid(drawnGrid(lines, size)));

describe('smoothing a network', () => {
  it('keeps junctions together', () => {
    const { arcs } = smoothNetwork(network(['AAB', 'ACC'], 4));
    const ends = arcs.flatMap((arc) => [arc[0]!.join(), arc[arc.length - 1]!.join()]);
    expect(new Set(ends).size).toBe(4);
    expect(ends).toHaveLength(12);
  });

  it('keeps islands closed', () => {
    const { arcs } = smoothNetwork(network(['A.', '..'], 4));
    expect(arcs).toHaveLength(1);
    expect(isRing(arcs[0]!)).toBe(true);
  });

  it('levels the steps of a slanting border', () => {
    const steps = Array.from({ length: 24 }, (_, i) => 'A'.repeat(i + 1) + 'B'.repeat(25 - i));
    const { arcs, objects } = smoothNetwork(network(steps));
    const [a, b] = objects.municipality!.geometries.map((shape) => shape.arcs.flat(2));
    const shared = a!.find((arc) => b!.includes(~arc))!;
    const border = arcs[shared < 0 ? ~shared : shared]!.slice(8, -8);
    const strayed = border.map(([x, y]) => x + y - (border[0]![0] + border[0]![1]));
    expect(Math.max(...strayed.map(Math.abs))).toBeLessThan(100);
  });

  it('does not let a border dent the coast that it meets', () => {
    const before = network(['AB', '..'], 10);
    const { arcs } = smoothNetwork(before);
    const junction = (arc: number[][]) => arc.some(([x, y]) => x === 505_500 && y === 6_505_500);
    expect(arcs.filter(junction).length).toBe(3);
  });
});
