import { describe, expect, it } from 'vitest';
import { DEFAULT_CHANGES, readChangeSelection, writeChangeSelection } from './change-selection';
import { DEFAULT_GAPS, readGapSelection, writeGapSelection } from './gap-selection';

const knows = ({ level, code }: { level: string; code: string }) =>
  level === 'region' && code === 'syd';
const gaps = (query: string) => readGapSelection(new URLSearchParams(query), knows);
const changes = (query: string) => readChangeSelection(new URLSearchParams(query), knows);

describe('an address of gaps', () => {
  it('asks for everything where it says nothing', () => {
    expect(gaps('')).toEqual({ selection: DEFAULT_GAPS, fallbacks: [] });
    expect(gaps('tema=alla&utm_source=brev')).toEqual({ selection: DEFAULT_GAPS, fallbacks: [] });
  });

  it('is read as it was written', () => {
    const selection = {
      theme: 'bedrageri',
      fromYear: 2016,
      year: 2022,
      area: { level: 'region', code: 'syd' },
      level: 'lpo'
    } as const;
    const written = writeGapSelection(selection);
    expect(written).toBe(
      '?tema=bedrageri&fran=2016&ar=2022&omrade=region.syd&niva=lokalpolisomrade'
    );
    expect(gaps(written)).toEqual({ selection, fallbacks: [] });
    expect(gaps(writeGapSelection(DEFAULT_GAPS)).selection).toEqual(DEFAULT_GAPS);
  });

  it.each([
    ['ar=2020', [2020, 2020]],
    ['fran=2018', [2018, 2026]],
    ['fran=2018&ar=2020', [2018, 2020]]
  ])('takes the years of %s', (query, years) => {
    const { selection } = gaps(query);
    expect([selection.fromYear, selection.year]).toEqual(years);
  });

  it.each([
    ['tema=ufo', 'tema'],
    ['ar=1999', 'ar'],
    ['fran=2024&ar=2020', 'fran'],
    ['niva=galax', 'niva'],
    ['omrade=region.atlantis', 'omrade'],
    ['omrade=syd', 'omrade'],
    ['farg=bla', 'farg']
  ])('falls back from %s, and says so', (query, parameter) => {
    const { fallbacks } = gaps(query);
    expect(fallbacks.map((fallback) => fallback.parameter)).toEqual([parameter]);
  });
});

describe('an address of changes', () => {
  it('is read as it was written', () => {
    const selection = { ...DEFAULT_CHANGES, theme: 'trafik', outcome: 'unclear' } as const;
    expect(writeChangeSelection(selection)).toBe('?tema=trafik&fran=2015&ar=2026&utfall=oklart');
    expect(changes(writeChangeSelection(selection))).toEqual({ selection, fallbacks: [] });
    expect(writeChangeSelection(DEFAULT_CHANGES)).toBe('?tema=alla&fran=2015&ar=2026');
  });

  it('falls back from an outcome that is none, and says so', () => {
    expect(changes('utfall=kanske')).toEqual({
      selection: DEFAULT_CHANGES,
      fallbacks: [{ parameter: 'utfall', value: 'kanske' }]
    });
  });
});
