import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../pledge/codes';
import { areaMunicipalityRows, areaRows } from './area-rows';
import { parseMunicipalities } from './reference';

const file = new URL('../../../data/reference/municipalities.csv', import.meta.url);
const municipalities = parseMunicipalities(readFileSync(file, 'utf8'), 'municipalities.csv');
const areas = areaRows(municipalities);
const members = areaMunicipalityRows(municipalities);
const area = (level: string, code: string) =>
  areas.find((row) => row.level === level && row.code === code);

describe('the areas of each level', () => {
  it.each(LEVELS)('%s: are a partition of the 290 municipalities', (level) => {
    const codes = members.filter((row) => row.level === level).map((row) => row.municipality_code);
    expect(codes).toHaveLength(290);
    expect(new Set(codes).size).toBe(290);
    const rows = areas.filter((row) => row.level === level);
    expect(rows.reduce((sum, row) => sum + row.municipality_count, 0)).toBe(290);
  });

  it('have addresses that no other area has', () => {
    expect(new Set(areas.map((row) => row.path)).size).toBe(areas.length);
  });

  it('are as many as there are', () => {
    const count = (level: string) => areas.filter((row) => row.level === level).length;
    expect(count('region')).toBe(7);
    expect(count('county')).toBe(21);
    expect(count('country')).toBe(1);
  });

  it('name only parents that exist', () => {
    for (const row of areas) {
      if (row.parent_lpo) expect(area('lpo', row.parent_lpo)).toBeDefined();
      if (row.parent_police_area) expect(area('police-area', row.parent_police_area)).toBeDefined();
      if (row.parent_region) expect(area('region', row.parent_region)).toBeDefined();
      if (row.parent_county) expect(area('county', row.parent_county)).toBeDefined();
    }
  });
});

describe('an area', () => {
  it('municipality', () => {
    expect(area('municipality', '0781')).toMatchObject({
      name: 'Ljungby',
      path: 'kommun/ljungby',
      parent_lpo: 'lpo-ljungby',
      parent_police_area: 'kalmar-kronoberg',
      parent_region: 'syd',
      parent_county: '07',
      split: false,
      note_sv: null
    });
  });

  it('local police area', () => {
    expect(area('lpo', 'lpo-varnamo')).toMatchObject({
      name: 'Värnamo',
      path: 'polisomrade/lpo-varnamo',
      parent_police_area: 'jonkoping',
      parent_county: '06'
    });
  });

  it('police area that lies in two counties has none as its parent', () => {
    expect(area('police-area', 'kalmar-kronoberg')).toMatchObject({
      path: 'polisomrade/kalmar-kronoberg',
      parent_region: 'syd',
      parent_county: null
    });
  });

  it.each([
    ['07', 'lan/kronoberg'],
    ['03', 'lan/uppsala'],
    ['14', 'lan/vastra-gotaland'],
    ['20', 'lan/dalarna']
  ])('county %s has the address %s', (code, path) => {
    expect(area('county', code)?.path).toBe(path);
  });
});

describe('a municipality that lies in several areas of a level', () => {
  it('stands for itself there, and says so', () => {
    expect(area('lpo', 'lpo-stockholm-delat')).toMatchObject({
      name: 'Stockholm (8 lokalpolisområden)',
      parent_police_area: 'stockholm-delat',
      municipality_count: 1,
      split: true
    });
    expect(area('police-area', 'stockholm-delat')?.name).toBe('Stockholm (3 polisområden)');
    expect(area('lpo', 'lpo-malmo-delat')?.note_sv).toBe(
      'Malmö ligger i 2 lokalpolisområden: Malmö norr och Malmö söder. ' +
        'Löftena kan inte delas upp på dem, så kommunen räknas som en helhet.'
    );
  });

  it.each(['lpo-vallingby', 'lpo-lidingo-kungsholmen', 'lpo-storgoteborg-hisingen'])(
    'is named by %s, which it belongs to in part',
    (code) => {
      expect(area('lpo', code)?.note_sv).toMatch(/^Även en del av (Stockholm|Göteborg) hör hit/);
      expect(area('lpo', code)?.split).toBe(false);
    }
  );
});
