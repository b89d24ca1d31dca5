import { describe, expect, it } from 'vitest';
import { drawnGrid } from './drawn-grid.fixture';
import { withLevels, type Membership } from './levels';
import { networkOf, ringPoints } from './network';
import { contains, polygonArea } from './ring';
import { traceGrid } from './trace';

const network = networkOf(traceGrid(drawnGrid(['AABB', 'AA.B', 'CCCC'], 2)));
const members = (level: string, areas: Record<string, string[]>): Membership[] =>
  Object.entries(areas).flatMap(([code, own]) =>
    own.map((municipality) => ({ level, code, municipality }))
  );

describe('levels of areas', () => {
  it('names municipalities by code, and by number for feature state', () => {
    const { objects } = withLevels(network, []);
    const shapes = objects.municipality!.geometries;
    expect(shapes.map((shape) => [shape.id, shape.properties.id])).toEqual([
      [1, '0001'],
      [2, '0002'],
      [3, '0003']
    ]);
  });

  it('puts each label inside of its area', () => {
    const { objects, arcs } = withLevels(network, []);
    for (const { arcs: polygons, properties } of objects.municipality!.geometries) {
      expect(contains(ringPoints({ ...network, arcs }, polygons[0]![0]!), properties.label!)).toBe(
        true
      );
    }
  });

  it('dissolves the borders inside of larger areas, and keeps the lake', () => {
    const mapped = withLevels(network, members('country', { se: ['0001', '0002', '0003'] }));
    const [country] = mapped.objects.country!.geometries;
    const rings = country!.arcs.map((polygon) => polygon.map((r) => ringPoints(mapped, r)));
    expect(country!.id).toBeUndefined();
    expect(country!.properties.id).toBe('se');
    expect(rings).toHaveLength(1);
    expect(rings[0]).toHaveLength(2);
    expect(polygonArea(rings[0]!)).toBe(44 * 250_000);
  });

  it('orders areas by code, digits as numbers', () => {
    const { objects } = withLevels(
      network,
      members('county', { '25': ['0001'], '01': ['0002', '0003'] })
    );
    expect(objects.county!.geometries.map((shape) => shape.id)).toEqual([1, 25]);
  });
});

describe('a table of areas that is no partition', () => {
  it('names municipalities that no area holds', () => {
    expect(() => withLevels(network, members('county', { '01': ['0001'] }))).toThrow(
      /Level county: no area counts 0002, 0003 in/
    );
  });

  it('names a municipality in two areas', () => {
    const areas = { ost: ['0001', '0002', '0003'], vast: ['0003'] };
    expect(() => withLevels(network, members('region', areas))).toThrow(
      /0003 lies in both "ost" and "vast"/
    );
  });

  it('names a municipality that the map does not have', () => {
    expect(() => withLevels(network, members('lpo', { 'lpo-ale': ['1440'] }))).toThrow(
      /"lpo-ale" counts municipality 1440 in, which the map does not have/
    );
  });
});
