import { describe, expect, test } from 'vitest';
import type { ThemeState } from '../pledge/codes';
import { findingOf } from './finding';
import type { Overview } from './overview';
import { DEFAULT_SELECTION, type Measure, type Selection } from './selection';
import { NO_SHARE, type Share } from './share';

/** Spaces that do not break, written as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** What is said when the theme has this share; `null` = no row for it. */
function says(
  measure: Measure,
  share: Partial<Share> | null,
  change: Partial<Selection> = {},
  place: string | null = null,
  pinned: Overview['pinned'] = null
) {
  const overview: Overview = {
    selection: { ...DEFAULT_SELECTION, theme: 'bedrageri', measure, ...change },
    states: null,
    areas: [],
    themes: [
      { theme: 'trafik', ...NO_SHARE, n: 999, count: 999 },
      ...(share ? [{ theme: 'bedrageri', ...NO_SHARE, ...share }] : [])
    ],
    years: [],
    compared: [],
    country: null,
    pinned
  };
  const { headline, basis } = findingOf(overview, 'bedrägeri', place);
  return { headline: plain(headline), basis: plain(basis) };
}

describe('priority', () => {
  test('at least so many, between bounds, with an estimate of its own n', () => {
    expect(
      says('priority', {
        count: 72,
        n: 135,
        low: 72 / 135,
        high: 101 / 135,
        estimate: 0.6,
        estimateN: 80
      })
    ).toEqual({
      headline: 'Minst 72 av 135 kommuner med gällande löfte lovade 2023 något om bedrägeri',
      basis:
        'Det är minst 53 % och högst 75 % (72–101 av 135): 29 kommuners löften är bara delvis kända. ' +
        'Skattning ur de 80 kommuner vars löften är fullständigt kodade: 60 %.'
    });
  });

  test('where all is known there is no “at least”', () => {
    expect(
      says('priority', { count: 30, n: 60, low: 0.5, high: 0.5, estimate: 0.5, estimateN: 60 })
    ).toMatchObject({
      headline: '30 av 60 kommuner med gällande löfte lovade 2023 något om bedrägeri',
      basis: expect.stringMatching(/^Det är 50 %\. Skattning/) as string
    });
  });

  test('under ten there is no percentage, and “at least” stays', () => {
    expect(says('priority', { count: 3, n: 9, estimateN: 2 })).toEqual({
      headline: 'Minst 3 av 9 kommuner med gällande löfte lovade 2023 något om bedrägeri',
      basis:
        'Färre än 10 kommuner har ett känt gällande löfte, så någon andel anges inte. ' +
        'Bara 2 kommuner har enbart fullständigt kodade löften, för få för en skattning.'
    });
  });

  test('too few full ones: bounds without an estimate', () => {
    const { basis } = says('priority', { count: 5, n: 20, low: 0.25, high: 0.8, estimateN: 9 });
    expect(basis).toMatch(/^Det är minst 25 % och högst 80 % .* för få för en skattning\.$/);
  });

  test('none known is not none', () => {
    expect(
      says('priority', { count: 0, n: 40, low: 0, high: 0.5, estimate: 0, estimateN: 20 })
    ).toMatchObject({
      headline: 'Inget känt löfte om bedrägeri i 40 kommuner 2023'
    });
  });

  test.each([{ n: 0 }, null])('no pledge in force (%j) claims no more than that', (share) => {
    expect(says('priority', share)).toEqual({
      headline: 'Inget känt löfte gällde 2023',
      basis: 'Det betyder att inget har hittats, inte att inget fanns.'
    });
  });
});

describe('activity share', () => {
  test('a part of all activities', () => {
    expect(says('activity', { count: 41.5, n: 1234, estimate: 0.034 })).toEqual({
      headline: '3 % av det som lovades 2023 gällde bedrägeri',
      basis:
        'Av 1 234 kända aktiviteter i löften som gällde 2023. En aktivitet med flera teman delas lika mellan dem.'
    });
  });

  test('under ten activities they are counted', () => {
    expect(says('activity', { count: 1.5, n: 9 }).headline).toBe(
      '1,5 av 9 kända aktiviteter 2023 gällde bedrägeri'
    );
  });
});

describe('say-do gap', () => {
  test('so many name it, so many of them promise nothing', () => {
    expect(says('gap', { count: 12, n: 41, estimate: 12 / 41, untold: 30 })).toEqual({
      headline: '41 löften 2023 nämner bedrägeri som problem, 12 av dem lovar ingen aktivitet',
      basis:
        'Bara fullständigt kodade löften räknas. 30 löften till nämner det, men är ofullständigt kodade: där går det inte att säga.'
    });
  });

  test.each([
    [{ count: 0, n: 3 }, /^3 löften .*, alla lovar någon aktivitet$/],
    [{ count: 1, n: 1 }, /^Ett löfte .* lovar ingen aktivitet$/],
    [{ count: 0, n: 1 }, /^Ett löfte .* lovar någon aktivitet$/]
  ])('%j', (share, headline) => expect(says('gap', share).headline).toMatch(headline));

  test.each([
    [0, /Inget ofullständigt kodat löfte nämner det\.$/],
    [1, /Ett löfte till nämner det/],
    [2, /2 löften till nämner det/]
  ])('%d that can’t be told', (untold, basis) =>
    expect(says('gap', { count: 1, n: 2, untold }).basis).toMatch(basis)
  );

  test('named in none that is full: the others are still told of', () => {
    expect(says('gap', { n: 0, untold: 4 })).toEqual({
      headline: 'Inget fullständigt kodat löfte 2023 nämner bedrägeri som problem',
      basis: expect.stringMatching(/^4 löften till/) as string
    });
  });
});

describe('a span of years, a pinned area', () => {
  test('the span is named by both its ends', () => {
    expect(
      says('activity', { count: 1, n: 100, estimate: 0.01 }, { fromYear: 2019 }).headline
    ).toBe('1 % av det som lovades 2019–2023 gällde bedrägeri');
  });

  test('an area is named first, and one municipality is one', () => {
    const area = { level: 'lpo', code: 'lpo-ljungby' } as const;
    expect(says('priority', { count: 0, n: 1 }, { area }, 'Ljungby').headline).toBe(
      'Ljungby: inget känt löfte om bedrägeri i 1 kommun 2023'
    );
  });

  test('a municipality has states, not shares: any promise in the span counts', () => {
    const area = { level: 'municipality', code: '0604' } as const;
    const pinned = (...states: [number, ThemeState][]) =>
      states.map(([year, state]) => ({ theme: 'bedrageri', year, state }));
    const of = (change: Partial<Selection>, cells: Overview['pinned']) =>
      says('priority', null, { area, ...change }, 'Aneby', cells).headline;
    const cells = pinned([2019, 'addressed'], [2020, 'named'], [2023, 'named']);
    expect(of({}, cells)).toBe('Aneby: inget känt löfte om bedrägeri 2023');
    expect(of({ fromYear: 2020 }, cells)).toBe('Aneby: inget känt löfte om bedrägeri 2020–2023');
    expect(of({ fromYear: 2019 }, cells)).toBe('Aneby: något lovades om bedrägeri 2019–2023');
  });
});
