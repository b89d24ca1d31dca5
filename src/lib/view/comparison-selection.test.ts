import { describe, expect, it } from 'vitest';
import {
  EXAMPLE,
  fallbackText,
  MAX_AREAS,
  moveArea,
  readComparison,
  toggleArea,
  writeComparison,
  type ComparisonSelection,
  type PickedArea
} from './comparison-selection';

const municipality = (code: string): PickedArea => ({ level: 'municipality', code });
const [a, b, c] = ['0781', '0765', '0580'].map(municipality) as [
  PickedArea,
  PickedArea,
  PickedArea
];
const county: PickedArea = { level: 'county', code: '07' };
const read = (query: string, exists?: (area: PickedArea) => boolean) =>
  readComparison(new URLSearchParams(query), exists);
const codes = (query: string) => read(query).selection.areas.map(({ code }) => code);

describe('the address', () => {
  it('is readable, with nothing escaped', () =>
    expect(
      writeComparison({ areas: [a, b, county], country: false, theme: 'trafik', year: 2023 })
    ).toBe('?o=kommun.0781~kommun.0765~lan.07&tema=trafik&ar=2023'));

  it.each<[string, ComparisonSelection]>([
    ['two municipalities', { areas: [a, b], country: false, theme: 'trafik', year: 2023 }],
    ['the country beside', { areas: [b, a], country: true, theme: 'annat', year: 2015 }],
    [
      'every level',
      {
        areas: [
          a,
          { level: 'lpo', code: 'lpo-ljungby' },
          { level: 'police-area', code: 'kronoberg-kalmar' },
          { level: 'region', code: 'syd' },
          county
        ],
        country: false,
        theme: 'vald-nara-relation',
        year: 2026
      }
    ]
  ])('gives back what was written: %s', (_, selection) => {
    const query = writeComparison(selection);
    expect(read(query)).toEqual({ selection, example: false, fallbacks: [] });
    expect(new URL(`https://example.org/jamfor/${query}`).search).toBe(query);
  });

  it('is understood when a mail program has escaped it', () =>
    expect(codes('?o=kommun.0781%7Ekommun.0765')).toEqual(['0781', '0765']));

  it('keeps the order of the areas', () =>
    expect(codes('?o=lan.07~kommun.0781')).toEqual(['07', '0781']));

  it('without areas shows the example', () =>
    expect(read('')).toEqual({ selection: EXAMPLE, example: true, fallbacks: [] }));

  it('takes one area alone', () => expect(codes('?o=kommun.0781')).toEqual(['0781']));

  it('lets what other sites hang on pass', () =>
    expect(read('?o=kommun.0781&utm_source=brev&fbclid=x').fallbacks).toEqual([]));
});

describe('what the address can’t have is left out and told', () => {
  it.each([
    ['no such form', 'o=kommun', [], 'unknown-area'],
    ['a level that is none', 'o=by.0781~kommun.0765', ['0765'], 'unknown-area'],
    ['the country, which is no column', 'o=land.se~kommun.0765', ['0765'], 'unknown-area'],
    ['markup', 'o=<script>~kommun.0765', ['0765'], 'unknown-area'],
    ['the same twice', 'o=kommun.0781~kommun.0765~kommun.0781', ['0781', '0765'], 'repeated-area'],
    [
      'a seventh',
      'o=lan.01~lan.03~lan.04~lan.05~lan.06~lan.07~lan.08',
      ['01', '03', '04', '05', '06', '07'],
      'too-many-areas'
    ],
    ['a theme that is none', 'o=kommun.0781&tema=x', ['0781'], 'unknown-value'],
    ['a year before the first', 'o=kommun.0781&ar=1999', ['0781'], 'unknown-value'],
    ['another word for yes', 'o=kommun.0781&riket=1', ['0781'], 'unknown-value'],
    ['a parameter that is none', 'o=kommun.0781&niva=lan', ['0781'], 'unknown-value']
  ])('%s', (_, query, kept, reason) => {
    const { selection, fallbacks } = read(query);
    expect(fallbacks.map((fallback) => fallback.reason)).toEqual([reason]);
    expect(fallbackText(fallbacks[0]!)).toContain(fallbacks[0]!.value);
    const areas = kept.length ? kept : EXAMPLE.areas.map(({ code }) => code);
    expect(selection.areas.map(({ code }) => code)).toEqual(areas);
  });

  it('an area that does not exist', () => {
    const { selection, fallbacks } = read(
      '?o=kommun.9999~kommun.0781',
      ({ code }) => code !== '9999'
    );
    expect(selection.areas).toEqual([a]);
    expect(fallbacks).toEqual([{ reason: 'unknown-area', parameter: 'o', value: 'kommun.9999' }]);
  });

  it('only areas that do not exist: the example, and said so', () => {
    const { example, fallbacks } = read('?o=kommun.9999', () => false);
    expect([example, fallbacks.length]).toEqual([true, 1]);
  });
});

describe('the order', () => {
  it.each<[string, PickedArea, -1 | 1, PickedArea[]]>([
    ['the first to the right', a, 1, [b, a, c]],
    ['the last to the left', c, -1, [a, c, b]],
    ['the first to the left: stays', a, -1, [a, b, c]],
    ['the last to the right: stays', c, 1, [a, b, c]],
    ['one that is not there: nothing', county, 1, [a, b, c]]
  ])('moves %s', (_, area, step, expected) =>
    expect(moveArea([a, b, c], area, step)).toEqual(expected)
  );
});

describe('adding and removing', () => {
  it('adds last', () => expect(toggleArea([a], b)).toEqual([a, b]));
  it('removes what is there', () => expect(toggleArea([a, b], a)).toEqual([b]));
  it('tells areas of the same code at different levels apart', () =>
    expect(toggleArea([county], { level: 'region', code: '07' })).toHaveLength(2));
  it('adds no seventh', () => {
    const six = Array.from({ length: MAX_AREAS }, (_, at) => municipality(`000${at}`));
    expect(toggleArea(six, a)).toBe(six);
  });
});
