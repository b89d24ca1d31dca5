import { describe, expect, it } from 'vitest';
import {
  DEFAULT_COVERAGE,
  readCoverageSelection,
  writeCoverageSelection
} from './coverage-selection';

const KNOWN = ['region syd', 'lpo lpo-nybro', 'police-area halland', 'county 14'];
const read = (query: string) =>
  readCoverageSelection(new URLSearchParams(query), (level, code) =>
    KNOWN.includes(`${level} ${code}`)
  );

describe('the address of the review of coverage', () => {
  it('says nothing: the country in the standard year', () =>
    expect(read('')).toEqual({ selection: DEFAULT_COVERAGE, fallbacks: [] }));

  it.each([
    ['omrade=region.syd', { level: 'region', code: 'syd' }],
    ['omrade=polisomrade.halland', { level: 'police-area', code: 'halland' }],
    ['omrade=lan.14', { level: 'county', code: '14' }],
    ['omrade=lokalpolisomrade.lpo-nybro', { level: 'lpo', code: 'lpo-nybro' }]
  ])('names an area: %s', (query, area) => expect(read(query).selection.area).toEqual(area));

  it('is read as it was written', () => {
    const selection = {
      area: { level: 'lpo', code: 'lpo-nybro' },
      year: 2019,
      theme: 'inbrott',
      sort: 'trafik'
    } as const;
    expect(read(writeCoverageSelection(selection))).toEqual({ selection, fallbacks: [] });
  });

  it.each([
    ['a region that is none', 'omrade=region.skane', 'omrade'],
    ['a municipality, which has a page of its own', 'omrade=kommun.0114', 'omrade'],
    ['no area at all', 'omrade=syd', 'omrade'],
    ['a year outside the timeline', 'ar=1999', 'ar'],
    ['an unknown theme', 'tema=ufo', 'tema'],
    ['an unknown order', 'ordna=ufo', 'ordna'],
    ['an unknown parameter', 'ufo=1', 'ufo']
  ])('falls back and says so: %s', (_, query, parameter) => {
    const { selection, fallbacks } = read(query);
    expect(fallbacks.map((fallback) => fallback.parameter)).toEqual([parameter]);
    expect(selection).toEqual(DEFAULT_COVERAGE);
  });

  it('says nothing of what other sites hang on', () =>
    expect(read('utm_source=brev&fbclid=x').fallbacks).toEqual([]));

  it('always writes the year, and an order only where there is a matrix', () =>
    expect(writeCoverageSelection({ ...DEFAULT_COVERAGE, sort: 'trafik' })).toBe('?ar=2023'));
});
