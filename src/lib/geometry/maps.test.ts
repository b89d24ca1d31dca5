import { readFileSync } from 'node:fs';
import { feature, neighbors } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { areaMunicipalityRows } from '../dataset/area-rows';
import { parseMunicipalities } from '../dataset/reference';
import { drawnGrid } from './drawn-grid.fixture';
import { gridAreas, readGrid, type Grid } from './grid';
import { buildMaps, type BorderSource, type Maps } from './maps';
import { areaPaths, frameOf } from './paths';
import { tidyGrid } from './tidy';
import { traceGrid } from './trace';

const sourceOf = (grid: Grid): BorderSource => ({
  municipalities: traceGrid(tidyGrid(grid).grid),
  areas: gridAreas(grid),
  stepped: true
});

describe('the maps of a small country', () => {
  const source = sourceOf(drawnGrid(['AAABBB..', 'AAABBB.C', 'AA.BBBBC'], 12));
  const codes = ['0001', '0002', '0003'];
  const country = codes.map((municipality) => ({ level: 'country', code: 'se', municipality }));

  it('hold every level at both scales', () => {
    const maps = buildMaps(source, codes, country);
    for (const map of Object.values(maps)) {
      expect(Object.keys(map.objects)).toEqual(['municipality', 'country']);
      expect(map.objects.municipality!.geometries).toHaveLength(3);
    }
  });

  it('are the same to the byte each time', () => {
    const [first, second] = [0, 1].map(() => JSON.stringify(buildMaps(source, codes, country)));
    expect(first).toBe(second);
  });

  it('can be drawn from borders that are no grid', () => {
    const { areas } = buildMaps({ ...source, stepped: false }, codes, country);
    expect(areas.objects.municipality!.geometries).toHaveLength(3);
  });

  it('are refused where the source lacks a municipality or has one too many', () => {
    expect(() => buildMaps(source, [...codes, '0004'], country)).toThrow(
      /hold 3 municipalities, the reference table 4\. Missing: 0004/
    );
    expect(() => buildMaps(source, ['0001', '0002'], country)).toThrow(/Unknown: 0003/);
  });

  it('are refused where the borders do not hold', () => {
    const shifted = structuredClone(source);
    const [polygon] = shifted.municipalities.features[1]!.geometry.coordinates;
    for (const point of polygon![0]!) point[0]! -= 3000;
    expect(() => buildMaps({ ...shifted, stepped: false }, codes, country)).toThrow(
      /The map "areas" does not hold .*neighbours must share their points/s
    );
  });
});

describe('the map of Sweden', () => {
  let maps: Maps;
  beforeAll(() => {
    const read = (name: string) => readFileSync(`data/reference/${name}`, 'utf8');
    const municipalities = parseMunicipalities(read('municipalities.csv'), 'municipalities.csv');
    const { grid } = readGrid(read('municipality-grid.csv'), 'municipality-grid.csv');
    const memberships = areaMunicipalityRows(municipalities).map((row) => ({
      level: row.level,
      code: row.area_code,
      municipality: row.municipality_code
    }));
    maps = buildMaps(
      sourceOf(grid),
      municipalities.map(({ code }) => code),
      memberships
    );
  }, 60_000);

  it('holds 290 municipalities and every larger area, none empty', () => {
    for (const map of [maps.areas, maps.overview]) {
      const counts = Object.entries(map.objects).map(([level, { geometries }]) => {
        expect(geometries.every(({ arcs }) => arcs.length > 0)).toBe(true);
        return [level, geometries.length];
      });
      expect(Object.fromEntries(counts)).toMatchObject({
        municipality: 290,
        region: 7,
        county: 21,
        country: 1
      });
    }
  });

  it('knows the neighbours of Sundbyberg: Solna and Stockholm', () => {
    const { geometries } = maps.areas.objects.municipality!;
    const codes = geometries.map(({ properties }) => properties.id);
    const next = neighbors(geometries)[codes.indexOf('0183')]!.map((i) => codes[i]);
    expect(next.sort()).toEqual(['0180', '0184']);
  });

  it('leaves the largest lakes out, Vänern to Siljan', () => {
    const { country } = maps.areas.objects;
    const shape = feature(maps.areas as unknown as Topology, country as never) as unknown as {
      features: { geometry: { coordinates: unknown[][] } }[];
    };
    const lakes = shape.features[0]!.geometry.coordinates.reduce((sum, p) => sum + p.length - 1, 0);
    expect(lakes).toBe(6);
  });

  it('draws the first view within its budget: 45 kB, 1000 units high', () => {
    const paths = areaPaths(maps.overview, 'municipality');
    expect(paths).toHaveLength(290);
    expect(paths.every(({ d }) => d.length > 8)).toBe(true);
    expect(paths.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThan(45_000);
    expect(frameOf(maps.overview).height).toBeLessThanOrEqual(1000);
  });
});
