import { expect, it } from 'vitest';
import { conflicts } from './conflicts';
import type { Network, Point } from './network';
import { ringArea } from './ring';
import { settle } from './settling';

/** Islands: each ring one municipality. */
function islands(...rings: Point[][]): Network {
  const geometries = rings.map((_, i) => ({
    type: 'MultiPolygon' as const,
    properties: { id: `000${i + 1}` },
    arcs: [[[i]]]
  }));
  return {
    type: 'Topology',
    objects: { municipality: { type: 'GeometryCollection', geometries } },
    arcs: rings
  };
}

const box = (x: number, y: number, side: number): Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y]
];

it('leaves what is well as it is', () => {
  const network = islands(box(0, 0, 10), box(20, 0, 10));
  const wanted = new Map([
    ['0001', 100],
    ['0002', 102]
  ]);
  expect(settle(network, wanted, 0.1)).toEqual(network);
});

it('moves islands apart that overlap by a step', () => {
  const network = islands(box(0, 0, 10), [
    [9, 3],
    [20, 0],
    [20, 10],
    [9, 3]
  ]);
  const wanted = new Map([
    ['0001', 100],
    ['0002', 55]
  ]);
  expect(conflicts(network.arcs)).not.toEqual([]);
  expect(conflicts(settle(network, wanted, 0.2).arcs)).toEqual([]);
});

it('gives an island back the area that it lost', () => {
  const settled = settle(islands(box(0, 0, 3)), new Map([['0001', 12]]), 0.05);
  expect(Math.abs(ringArea(settled.arcs[0]!) / 12 - 1)).toBeLessThanOrEqual(0.05);
  expect(conflicts(settled.arcs)).toEqual([]);
});

it('does not change its source', () => {
  const network = islands(box(0, 0, 3));
  settle(network, new Map([['0001', 20]]), 0.05);
  expect(network.arcs).toEqual([box(0, 0, 3)]);
});
