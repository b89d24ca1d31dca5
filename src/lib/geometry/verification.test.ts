import { describe, expect, it } from 'vitest';
import { drawnGrid } from './drawn-grid.fixture';
import { encodeNetwork, type AreaTopology } from './encoding';
import { gridAreas } from './grid';
import { withLevels } from './levels';
import { networkOf, type Point } from './network';
import { traceGrid } from './trace';
import { deviations, problemsOf } from './verification';

const grid = drawnGrid(['AAABBB', 'AAABBB', 'CCC.DD'], 4);
const areas = gridAreas(grid);
const network = networkOf(traceGrid(grid));
const arcs = network.arcs.map((arc) => arc.map(([x, y]): Point => [x / 500, y / 500]));
const memberships = ['0001', '0002', '0003', '0004'].map((municipality) => ({
  level: 'country',
  code: 'se',
  municipality
}));
const whole = encodeNetwork(withLevels({ ...network, arcs }, memberships), 500);
const allowance = { large: 0.05, small: 0.15 };

/** The map, spoilt by what is done to it. */
function problems(spoil: (map: AreaTopology) => void): string[] {
  const map = structuredClone(whole);
  spoil(map);
  return problemsOf(map, areas, allowance);
}

describe('verifying a map', () => {
  it('finds nothing wrong with a whole one', () => {
    expect(problems(() => {})).toEqual([]);
  });

  it('finds a municipality that is lost', () => {
    const found = problems((map) => map.objects.municipality!.geometries.splice(2, 1));
    expect(found).toContain('municipalities lost: 0003');
    expect(found.join()).toMatch(/country: its areas sum up to/);
  });

  it('finds borders that cross', () => {
    const found = problems((map) => {
      const long = map.arcs.find((arc) => arc.length > 6)!;
      long[3]![0] += 7;
      long[4]![0] -= 7;
    });
    expect(found.join()).toMatch(/arcs \d+ and \d+ meet at \d+, \d+ where they must not/);
  });

  it('finds a border that has become the side of two areas', () => {
    const found = problems((map) => {
      const shapes = map.objects.municipality!.geometries;
      shapes[0]!.arcs = shapes[1]!.arcs;
    });
    expect(found.join()).toMatch(/municipality 0002: arc -?\d+ is the side of two areas/);
  });

  it('finds a ring that is not closed', () => {
    const found = problems((map) => map.objects.municipality!.geometries[0]!.arcs[0]![0]!.pop());
    expect(found.join()).toMatch(/municipality 0001: a ring is not closed/);
  });

  it('finds an area that is off', () => {
    const found = problemsOf(
      whole,
      new Map([...areas, ['0004', 1.6 * areas.get('0004')!]]),
      allowance
    );
    expect(found).toEqual(['municipality 0004: its area is off by -37.5 %, 15 % are allowed']);
  });

  it('finds a gap between neighbours', () => {
    const gappy = networkOf(traceGrid(drawnGrid(['AAAA', 'A.BB', 'AABB'])));
    const map = encodeNetwork(
      withLevels(
        { ...gappy, arcs: gappy.arcs.map((arc) => arc.map(([x, y]): Point => [x / 500, y / 500])) },
        memberships.slice(0, 2)
      ),
      500
    );
    const found = problemsOf(map, gridAreas(drawnGrid(['AAAA', 'A.BB', 'AABB'])), allowance);
    expect(found.join()).toMatch(/^a gap between neighbours/);
  });

  it('finds a label outside of its area', () => {
    const found = problems((map) => {
      map.objects.municipality!.geometries[1]!.properties.label = [0, 0];
    });
    expect(found).toEqual(['municipality 0002: its label lies outside of it']);
  });
});

it('orders deviations by size', () => {
  const off = deviations(whole, new Map([...areas, ['0002', 2 * areas.get('0002')!]]));
  expect(off[0]).toEqual({ code: '0002', wanted: 48e6, deviation: -0.5 });
});
