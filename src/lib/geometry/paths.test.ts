import { describe, expect, it } from 'vitest';
import { drawnGrid } from './drawn-grid.fixture';
import { encodeNetwork, type AreaTopology } from './encoding';
import { withLevels } from './levels';
import { networkOf, type Point } from './network';
import { areaPaths, frameAround, frameOf } from './paths';
import { traceGrid } from './trace';

/** A grid as a map of steps as long as its cells. */
function mapOf(...lines: string[]): AreaTopology {
  const network = networkOf(traceGrid(drawnGrid(lines)));
  const arcs = network.arcs.map((arc) => arc.map(([x, y]): Point => [x / 500, y / 500]));
  return encodeNetwork(withLevels({ ...network, arcs }, []), 500);
}

/** The corners that path data visits, ring by ring. */
function corners(d: string): Point[][] {
  let pen: Point = [0, 0];
  return d
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = ring.match(/-?\d+/g)!.map(Number);
      const points: Point[] = [];
      for (let i = 0; i < numbers.length; i += 2) {
        points.push((pen = [pen[0] + numbers[i]!, pen[1] + numbers[i + 1]!]));
      }
      pen = points[0]!;
      return points;
    });
}

describe('frames', () => {
  it('make one step one unit, with room for outlines', () => {
    expect(frameOf(mapOf('AB', 'AB', 'AB'))).toEqual({
      left: 498_500,
      top: 6_504_000,
      unit: 500,
      width: 10,
      height: 11
    });
  });

  it('fit around a box at a height', () => {
    expect(frameAround([0, 0, 46_000, 92_000], 100)).toEqual({
      left: -4000,
      top: 96_000,
      unit: 1000,
      width: 54,
      height: 100
    });
  });
});

describe('paths', () => {
  it('run in relative whole units, north upwards', () => {
    const [a] = areaPaths(mapOf('A'), 'municipality');
    expect(a!.code).toBe('0001');
    expect(a!.d).toMatch(/^m[\d -]+l[\d -]+z$/);
    expect(corners(a!.d)[0]!.map(String).sort()).toEqual(['4,4', '4,5', '5,4', '5,5']);
    expect(a!.label).toEqual([4.5, 4.5]);
  });

  it('put the northern neighbour above', () => {
    const [a, b] = areaPaths(mapOf('AA', 'BB'), 'municipality');
    expect(a!.label![1]).toBeLessThan(b!.label![1]);
  });

  it('share the points of a common border', () => {
    const [a, b] = areaPaths(mapOf('AAB', 'ABB'), 'municipality');
    const of = (d: string) => new Set(corners(d).flat().map(String));
    const common = [...of(a!.d)].filter((point) => of(b!.d).has(point));
    expect(common.sort()).toEqual(['5,5', '5,6', '6,4', '6,5']);
  });

  it('hold islands and lakes, each a ring; lakes run the other way', () => {
    const [a] = areaPaths(mapOf('AAA.A', 'A.A.A', 'AAA..'), 'municipality');
    const rings = corners(a!.d);
    expect(rings).toHaveLength(3);
    const turn = (ring: Point[]) =>
      ring.reduce((sum, [x, y], i) => {
        const [x2, y2] = ring[(i + 1) % ring.length]!;
        return sum + (x * y2 - x2 * y) / 2;
      }, 0);
    expect(rings.map(turn).sort((p, q) => p - q)).toEqual([-9, -2, 1]);
  });

  it('leave out what is too small for the frame', () => {
    const map = mapOf('AAAAAA.A', 'AAAAAA..');
    const [a] = areaPaths(map, 'municipality', { ...frameOf(map), unit: 2000 });
    expect(corners(a!.d)).toHaveLength(1);
  });

  it('name the levels there are, where one is asked for that is not', () => {
    expect(() => areaPaths(mapOf('A'), 'lpo')).toThrow(/no level "lpo", only municipality/);
  });
});
