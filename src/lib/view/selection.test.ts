import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../pledge/codes';
import {
  DEFAULT_SELECTION,
  FIRST_YEAR,
  LAST_YEAR,
  LEVELS,
  MAX_COMPARED,
  MEASURES,
  readSelection,
  writeSelection,
  type Selection
} from './selection';

const read = (query: string) => readSelection(new URLSearchParams(query));

describe('reading an address', () => {
  test.each([
    ['', {}, []],
    ['tema=inbrott', { theme: 'inbrott' }, []],
    ['ar=2015', { year: 2015, fromYear: 2015 }, []],
    ['ar=2026', { year: 2026, fromYear: 2026 }, []],
    ['niva=polisomrade', { level: 'police-area' }, []],
    ['niva=lokalpolisomrade', { level: 'lpo' }, []],
    ['matt=glapp', { measure: 'gap' }, []],
    [
      'tema=bedrageri&ar=2020&niva=lan&matt=aktivitet',
      { theme: 'bedrageri', year: 2020, fromYear: 2020, level: 'county', measure: 'activity' },
      []
    ],
    ['fran=2019', { fromYear: 2019 }, []],
    ['jamfor=inbrott.narkotika', { compared: ['inbrott', 'narkotika'] }, []],
    ['omrade=lan.06', { area: { level: 'county', code: '06' } }, []],
    ['omrade=lokalpolisomrade.lpo-ljungby', { area: { level: 'lpo', code: 'lpo-ljungby' } }, []],
    // What does not exist falls back, alone, and is named.
    ['tema=haxor', {}, ['tema']],
    ['tema=', {}, ['tema']],
    ['tema=Trafik', {}, ['tema']],
    ['ar=2014', {}, ['ar']],
    ['ar=2027', {}, ['ar']],
    ['ar=2020.5', {}, ['ar']],
    ['ar=02020', {}, ['ar']],
    ['ar=%20', {}, ['ar']],
    ['niva=county', {}, ['niva']],
    ['niva=toString', {}, ['niva']],
    ['niva=__proto__', {}, ['niva']],
    ['matt=constructor', {}, ['matt']],
    ['fran=2024', {}, ['fran']],
    ['fran=2014', {}, ['fran']],
    ['jamfor=trafik', {}, ['jamfor']],
    ['jamfor=inbrott.inbrott', {}, ['jamfor']],
    ['jamfor=inbrott.haxor', {}, ['jamfor']],
    ['jamfor=inbrott.narkotika.stold.alkohol', {}, ['jamfor']],
    ['omrade=06', {}, ['omrade']],
    ['omrade=planet.06', {}, ['omrade']],
    ['omrade=lan.<b>', {}, ['omrade']],
    ['farg=rod', {}, ['farg']],
    ['tema=inbrott&ar=0&farg=rod', { theme: 'inbrott' }, ['ar', 'farg']],
    // What others hang on to links is nobody's fault.
    ['utm_source=brev&fbclid=1&gclid=2', {}, []],
    // The first of two counts.
    ['tema=inbrott&tema=trafik', { theme: 'inbrott' }, []]
  ])('%s', (query, differs, fallen) => {
    const { selection, fallbacks } = read(query);
    expect(selection).toEqual({ ...DEFAULT_SELECTION, ...differs });
    expect(fallbacks.map(({ parameter }) => parameter)).toEqual(fallen);
  });

  test('a fallback tells what was asked for', () => {
    expect(read('ar=1999').fallbacks).toEqual([{ parameter: 'ar', value: '1999' }]);
  });

  test('whatever the address says, the selection can be shown', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('tema', 'ar', 'niva', 'matt', 'fran', 'jamfor', 'omrade'),
      fc.constantFrom('inbrott', '2020', 'kommun', 'glapp', 'stold.hot-hat', 'lan.06')
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part)), (pairs) => {
        const { selection } = readSelection(new URLSearchParams(pairs));
        expect(THEMES).toContain(selection.theme);
        expect(LEVELS).toContain(selection.level);
        expect(MEASURES).toContain(selection.measure);
        expect(Number.isInteger(selection.year)).toBe(true);
        expect(selection.year).toBeGreaterThanOrEqual(FIRST_YEAR);
        expect(selection.year).toBeLessThanOrEqual(LAST_YEAR);
        expect(selection.fromYear).toBeGreaterThanOrEqual(FIRST_YEAR);
        expect(selection.compared.length).toBeLessThanOrEqual(MAX_COMPARED);
        expect(selection.compared).not.toContain(selection.theme);
      })
    );
  });
});

describe('writing an address', () => {
  test('names theme, year, level and measure in Swedish, the default too', () => {
    expect(writeSelection(DEFAULT_SELECTION)).toBe(
      '?tema=trafik&ar=2023&niva=kommun&matt=prioritet'
    );
  });

  test('names the rest only where it is chosen', () => {
    expect(
      writeSelection({
        theme: 'inbrott',
        year: 2019,
        fromYear: 2017,
        level: 'county',
        measure: 'gap',
        compared: ['stold', 'hot-hat'],
        area: { level: 'county', code: '06' }
      })
    ).toBe(
      '?tema=inbrott&ar=2019&niva=lan&matt=glapp&fran=2017&jamfor=stold.hot-hat&omrade=lan.06'
    );
  });

  test('every selection comes back as it was written, without a fallback', () => {
    const year = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
    const selections = fc
      .record({
        themes: fc.shuffledSubarray([...THEMES], { minLength: 1, maxLength: 1 + MAX_COMPARED }),
        years: fc.tuple(year, year),
        level: fc.constantFrom(...LEVELS),
        measure: fc.constantFrom(...MEASURES),
        area: fc.option(
          fc.record({
            level: fc.constantFrom(...LEVELS),
            code: fc.stringMatching(/^[a-z0-9-]{2,60}$/)
          })
        )
      })
      .map(({ themes: [theme, ...compared], years, ...rest }): Selection => ({
        theme: theme!,
        compared,
        fromYear: Math.min(...years),
        year: Math.max(...years),
        ...rest
      }));
    fc.assert(
      fc.property(selections, (selection) => {
        expect(read(writeSelection(selection))).toEqual({ selection, fallbacks: [] });
      })
    );
  });
});
