import { describe, expect, it } from 'vitest';
import type { CalendarRow } from '../query/calendar';
import { countWithin, endingPledges } from './ending';

const DAY = '2026-11-22';
const pledge = (id: string, of: Partial<CalendarRow>): CalendarRow => ({
  id,
  title: id,
  municipalities: '0114',
  area: null,
  validFrom: '2025',
  validTo: null,
  firstYear: 2025,
  lastYear: 2026,
  firstYearBasis: 'stated',
  lastYearBasis: 'stated',
  completeness: 'full',
  focusAreas: 1,
  activities: 1,
  problems: 0,
  publisher: 'x',
  url: null,
  ...of
});

describe('what runs out within a year', () => {
  it.each([
    ['on the day itself', '2026-11-22', 3],
    ['three months on, to the day', '2027-02-22', 3],
    ['a day later', '2027-02-23', 6],
    ['six months on', '2027-05-22', 6],
    ['within the year', '2027-05', 12],
    ['a year on, to the day', '2027-11-22', 12]
  ])('%s', (_, validTo, within) => {
    const lastYear = Number(validTo.slice(0, 4));
    const [row] = endingPledges([pledge('a-2025', { validTo, lastYear })], DAY);
    expect(row?.within).toBe(within);
  });

  it.each([
    ['had run out the day before', { validTo: '2026-11-21' }],
    ['runs longer', { validTo: '2027-11-23', lastYear: 2027 }],
    ['has not begun', { validFrom: '2026-12-01', firstYear: 2026, validTo: '2027-01' }]
  ])('leaves out what %s', (_, of) =>
    expect(endingPledges([pledge('a-2025', of)], DAY)).toEqual([])
  );

  it('ends with the year where the document says no more, and says that it is assumed', () => {
    const [row] = endingPledges([pledge('a-2025', { lastYearBasis: 'assumed' })], DAY);
    expect([row!.end, row!.endAssumed]).toEqual(['2026-12-31', true]);
  });

  it('names a later pledge of the same places and part', () => {
    const documents = [
      pledge('a-2025', {}),
      pledge('a-2027', { validFrom: '2027', firstYear: 2027, lastYear: 2028 }),
      pledge('b-2025', { area: 'Centrum' }),
      pledge('c-2025', { municipalities: '0114;0115' })
    ];
    expect(endingPledges(documents, DAY).map((row) => [row.id, row.followedBy])).toEqual([
      ['a-2025', 'a-2027'],
      ['b-2025', null],
      ['c-2025', null]
    ]);
  });

  it('has the nearest end first, and counts the nearer among those further on', () => {
    const rows = endingPledges(
      [
        pledge('late', { validTo: '2027-10', lastYear: 2027 }),
        pledge('soon', { validTo: '2026-12' }),
        pledge('between', { validTo: '2027-04', lastYear: 2027 })
      ],
      DAY
    );
    expect(rows.map(({ id }) => id)).toEqual(['soon', 'between', 'late']);
    expect(([3, 6, 12] as const).map((months) => countWithin(rows, months))).toEqual([1, 2, 3]);
  });
});
