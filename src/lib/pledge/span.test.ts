import { describe, expect, it } from 'vitest';
import { addMonths, dayPosition, lanesOf, nextDay, spanOf, standingOn, type Lasting } from './span';

const pledge = (parts: Partial<Lasting>): Lasting => ({
  validFrom: '2024',
  validTo: '2024',
  firstYear: 2024,
  lastYear: 2024,
  firstYearBasis: 'stated',
  lastYearBasis: 'stated',
  ...parts
});

describe('the days of a pledge', () => {
  it.each([
    ['2024', '2024', '2024-01-01', '2024-12-31'],
    ['2023-07', '2024-02', '2023-07-01', '2024-02-29'],
    ['2024-04-22', '2024-12-31', '2024-04-22', '2024-12-31']
  ])('from %s to %s are %s to %s', (validFrom, validTo, start, end) => {
    expect(spanOf(pledge({ validFrom, validTo }))).toMatchObject({ start, end });
  });

  it('are whole years where nothing is stated, and say so', () => {
    const unstated = pledge({
      validFrom: null,
      validTo: null,
      lastYear: 2025,
      firstYearBasis: 'inferred',
      lastYearBasis: 'assumed'
    });
    expect(spanOf(unstated)).toEqual({
      start: '2024-01-01',
      end: '2025-12-31',
      startInferred: true,
      endAssumed: true
    });
  });
});

describe('where a pledge stands on a day', () => {
  const span = { start: '2024-01-01', end: '2026-12-31' };
  it.each([
    ['2023-12-31', 'coming'],
    ['2024-01-01', 'in-force'],
    ['2026-06-29', 'in-force'],
    ['2026-06-30', 'in-force'],
    ['2026-07-01', 'expiring'],
    ['2026-12-31', 'expiring'],
    ['2027-01-01', 'lapsed']
  ])('on %s: %s', (day, standing) => expect(standingOn(span, day)).toBe(standing));
});

describe('days', () => {
  it('months on end with the month where it is shorter', () => {
    expect(addMonths('2026-11-22', 6)).toBe('2027-05-22');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
  });

  it('next to each other cross years', () => {
    expect(nextDay('2024-12-31')).toBe('2025-01-01');
  });

  it('lie on the axis of their years, kept inside it', () => {
    expect(dayPosition('2015-01-01', 2015, 2024)).toBe(0);
    expect(dayPosition('2014-05-01', 2015, 2024)).toBe(0);
    expect(dayPosition('2025-01-01', 2015, 2024)).toBe(1);
    expect(dayPosition('2020-01-01', 2019, 2020)).toBeCloseTo(0.5, 2);
  });
});

describe('lanes', () => {
  it('are as few as overlaps allow', () => {
    const span = (start: string, end: string) => ({ start, end });
    expect(
      lanesOf([
        span('2020-01-01', '2020-12-31'),
        span('2020-06-01', '2021-12-31'),
        span('2021-01-01', '2021-12-31'),
        span('2022-01-01', '2022-12-31')
      ])
    ).toEqual([0, 1, 0, 0]);
  });
});
