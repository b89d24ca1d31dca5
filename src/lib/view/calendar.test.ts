import { describe, expect, it } from 'vitest';
import { barsOf, calendarYears, standingText, type CalendarPledge } from './calendar';
import { FIRST_YEAR, LAST_YEAR } from './selection';

const pledge = (parts: Partial<CalendarPledge>): CalendarPledge => ({
  id: 'vaggeryd-2021',
  title: 'Medborgarlöfte',
  area: null,
  validFrom: '2021',
  validTo: '2021',
  firstYear: 2021,
  lastYear: 2021,
  firstYearBasis: 'stated',
  lastYearBasis: 'stated',
  ...parts
});
const TODAY = '2026-11-22';

describe('the axis', () => {
  it('runs over the years of the site', () => {
    expect(calendarYears([])[0]).toBe(FIRST_YEAR);
    expect(calendarYears([]).at(-1)).toBe(LAST_YEAR);
  });
  it('reaches as far as the pledges do', () =>
    expect(calendarYears([pledge({ lastYear: LAST_YEAR + 2 })]).at(-1)).toBe(LAST_YEAR + 2));
});

describe('a bar', () => {
  const years = [2020, 2021, 2022, 2023];

  it('covers the pledge’s days', () => {
    const [bar] = barsOf(
      [pledge({ validFrom: '2021-07-02', validTo: '2021-12-31' })],
      years,
      TODAY
    );
    expect(bar!.left).toBeCloseTo(1.5 / 4, 2);
    expect(bar!.width).toBeCloseTo(0.5 / 4, 2);
    expect(bar!.stated).toBe(1);
  });

  it('tells the assumed part from the stated one, and says what is inferred', () => {
    const [bar] = barsOf(
      [
        pledge({
          validFrom: null,
          validTo: null,
          lastYear: 2022,
          firstYearBasis: 'inferred',
          lastYearBasis: 'assumed'
        })
      ],
      years,
      TODAY
    );
    expect(bar!.stated).toBeCloseTo(0.5, 2);
    expect(bar!.text).toBe(
      'Medborgarlöfte, 1 januari 2021 till 31 december 2022, årtalet är härlett, slutet är antaget'
    );
  });

  it('yields to another of the same days', () =>
    expect(barsOf([pledge({}), pledge({ id: 'b' })], years, TODAY).map(({ lane }) => lane)).toEqual(
      [0, 1]
    ));
});

describe('where a pledge stands, in words', () => {
  const text = (parts: Partial<CalendarPledge>) =>
    standingText(barsOf([pledge(parts)], calendarYears([]), TODAY)[0]!);

  it.each([
    [{}, 'gick ut 31 december 2021'],
    [{ validTo: '2026', lastYear: 2026 }, 'löper ut 31 december 2026'],
    [{ validTo: '2027-06', lastYear: 2027 }, 'gäller till 30 juni 2027'],
    [
      { validFrom: '2027', firstYear: 2027, lastYear: 2027, validTo: '2027' },
      'börjar gälla 1 januari 2027'
    ],
    [
      { validTo: null, lastYear: 2022, lastYearBasis: 'assumed' as const },
      'gick ut 31 december 2022 (antaget)'
    ]
  ])('%j', (parts, words) => expect(text(parts)).toBe(words));
});
