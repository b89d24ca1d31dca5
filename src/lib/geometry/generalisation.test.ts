import { describe, expect, it } from 'vitest';
import { conflicts } from './conflicts';
import { drawnGrid } from './drawn-grid.fixture';
import { generalise, prune } from './generalisation';
import { gridAreas, type Grid } from './grid';
import { networkOf, type Network } from './network';
import { smoothNetwork } from './smoothing';
import { traceGrid } from './trace';

const generalised = (grid: Grid, step: number, tolerance = 180) =>
  generalise(
    smoothNetwork(networkOf(traceGrid(grid))),
    { step, tolerance, areaTolerance: 0.1 },
    gridAreas(grid)
  );

describe('generalising', () => {
  it('counts in steps and keeps few points', () => {
    const { arcs } = generalised(drawnGrid(['AB', 'AB'], 20), 25);
    const points = arcs.flat();
    expect(points.flat().every(Number.isInteger)).toBe(true);
    expect(points.length).toBeLessThan(40);
  });

  it('keeps a strait open that is narrower than a step', () => {
    const { arcs } = generalised(drawnGrid(['AAAAAAAA.BBBBBBBB'], 2), 1550, 800);
    expect(conflicts(arcs)).toEqual([]);
  });
});

describe('pruning', () => {
  const network: Network = {
    type: 'Topology',
    objects: {
      municipality: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'MultiPolygon', properties: { id: '0001' }, arcs: [[[2, 1]], [[0]], [[3]]] }
        ]
      }
    },
    arcs: [
      [
        [9, 9],
        [8, 8],
        [9, 9]
      ],
      [[0, 0]],
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 0]
      ],
      [[5, 5]]
    ]
  };

  it('drops rings without area and arcs of one point, and numbers the rest anew', () => {
    const { objects, arcs } = prune(network);
    expect(objects.municipality!.geometries[0]!.arcs).toEqual([[[0]]]);
    expect(arcs).toEqual([network.arcs[2]]);
  });
});
