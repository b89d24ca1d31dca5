import { describe, expect, it } from 'vitest';
import { THEMES } from '../pledge/codes';
import {
  countThemes,
  inForceByYear,
  matrixLines,
  readMatrix,
  usedDigits,
  writeMatrix
} from './matrix-view';
import { FIRST_YEAR, LAST_YEAR } from './selection';

/** All themes in one state, but the first in another. */
const digits = (first: number, rest: number) => `${first}${String(rest).repeat(THEMES.length - 1)}`;
const member = (name: string, ...states: string[]) => ({ code: name, name, slug: name, states });
const NONE = digits(6, 6);
const FIRST = { year: FIRST_YEAR, sort: null };

describe('the matrix’ address', () => {
  it('says year and order', () =>
    expect(writeMatrix({ year: 2021, sort: 'trafik' })).toBe('?ar=2021&ordna=trafik'));
  it('is read back', () =>
    expect(readMatrix(new URLSearchParams('ar=2021&ordna=trafik'), FIRST)).toEqual({
      year: 2021,
      sort: 'trafik'
    }));
  it.each(['ar=1999', 'ar=x', 'ordna=okand', ''])('falls back on %j', (query) =>
    expect(readMatrix(new URLSearchParams(query), FIRST)).toEqual(FIRST)
  );
});

describe('the lines', () => {
  const members = [
    member('Åmål', digits(4, 3)),
    member('Ale', NONE),
    member('Borås', digits(0, 3))
  ];

  it('stand by name, å last', () =>
    expect(matrixLines(members, FIRST).map(({ name }) => name)).toEqual(['Ale', 'Borås', 'Åmål']));

  it('stand from promised to not known where a theme orders them', () =>
    expect(matrixLines(members, { ...FIRST, sort: THEMES[0] }).map(({ name }) => name)).toEqual([
      'Borås',
      'Åmål',
      'Ale'
    ]));

  it('count for certain and at most, of those with a pledge in force', () =>
    expect(countThemes(matrixLines(members, FIRST))[0]).toEqual({
      theme: THEMES[0],
      atLeast: 1,
      atMost: 2,
      n: 2
    }));

  it('use only the states that occur', () =>
    expect(usedDigits(matrixLines(members, FIRST))).toEqual([0, 3, 4, 6]));
});

it('counts the municipalities with a pledge in force year by year', () => {
  const years = LAST_YEAR - FIRST_YEAR + 1;
  const states = [digits(0, 3), ...Array<string>(years - 1).fill(NONE)];
  const counts = inForceByYear([member('Ale', ...states)]);
  expect(counts).toHaveLength(years);
  expect(counts[0]).toEqual({ year: FIRST_YEAR, count: 1 });
  expect(counts[1]!.count).toBe(0);
});
