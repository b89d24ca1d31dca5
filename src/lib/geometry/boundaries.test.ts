import { describe, expect, it } from 'vitest';
import { readBoundaries } from './boundaries';

const square = (x: number, y: number, side: number) => [
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y]
  ]
];
const feature = (kod: unknown, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties: { kod },
  geometry: { type, coordinates }
});
const read = (...features: unknown[]) =>
  readBoundaries(JSON.stringify({ type: 'FeatureCollection', features }), 'b.geojson', 'kod');

describe('reading a boundary file', () => {
  it('takes areas in SWEREF 99 TM', () => {
    const { municipalities, areas } = read(feature('0114', square(650_000, 6_600_000, 5000)));
    expect(municipalities.features.map((f) => f.properties.id)).toEqual(['0114']);
    expect(areas.get('0114')).toBe(25e6);
  });

  it('takes areas in WGS 84', () => {
    const { municipalities } = read(feature('0114', square(15, 62, 0.1)));
    expect(municipalities.features[0]!.geometry.coordinates[0]![0]![0]).toEqual([
      500_000, 6_874_180
    ]);
  });

  it('takes codes that have become numbers', () => {
    expect([...read(feature(114, square(650_000, 6_600_000, 5000))).areas.keys()]).toEqual([
      '0114'
    ]);
  });

  it('puts the parts of a municipality together, leaves islets out, and counts their area', () => {
    const islets = [square(660_000, 6_600_000, 2000), square(670_000, 6_600_000, 900)];
    const { municipalities, areas } = read(
      feature('0114', square(650_000, 6_600_000, 5000)),
      feature('0114', islets, 'MultiPolygon')
    );
    expect(municipalities.features[0]!.geometry.coordinates).toHaveLength(2);
    expect(areas.get('0114')).toBe(25e6 + 4e6 + 0.81e6);
  });
});

describe('a boundary file that cannot be read', () => {
  it('names text that is not JSON', () => {
    expect(() => readBoundaries('<gml/>', 'b.gml', 'kod')).toThrow(/^b\.gml: not JSON/);
  });

  it('names a file that is not a collection', () => {
    expect(() => readBoundaries('{}', 'b.json', 'kod')).toThrow(/not a GeoJSON FeatureCollection/);
    expect(() => readBoundaries('null', 'b.json', 'kod')).toThrow(/not a GeoJSON Feature/);
  });

  it('names the feature and the properties that it has', () => {
    expect(() => read(feature('Ale', square(650_000, 6_600_000, 5000)))).toThrow(
      /^b\.geojson: feature 1: property "kod" is "Ale", .* it has: kod/
    );
  });

  it('names what is not an area', () => {
    expect(() => read(feature('0114', [[650_000, 6_600_000]], 'LineString'))).toThrow(/LineString/);
    expect(() => read({ type: 'Feature', properties: { kod: '0114' }, geometry: null })).toThrow(
      /feature without geometry/
    );
  });

  it.each([
    ['swapped axes', 6_600_000, 650_000],
    ['swapped degrees', 62, 15],
    ['another projection', 1_650_000, 6_600_000]
  ])('names points outside of Sweden: %s', (_, x, y) => {
    expect(() => read(feature('0114', square(x, y, 0.5)))).toThrow(/lies outside of Sweden/);
  });
});
