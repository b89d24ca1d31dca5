import { describe, expect, it } from 'vitest';
import { firstYear, inForce, period, placePledges, seriesKey, type Dated } from './period';

const pledge = (id: string, rest: Partial<Dated> = {}): Dated => ({
  id,
  municipalities: ['0781'],
  area: null,
  validFrom: null,
  validTo: null,
  yearBasis: 'stated',
  openEnded: false,
  ...rest
});

describe('first year', () => {
  it.each([
    ['year', '2024', 2024],
    ['month', '2016-12', 2016],
    ['day', '2022-01-10', 2022]
  ])('is that of validFrom, given as %s', (_, validFrom, year) => {
    expect(firstYear(pledge('ljungby-2024', { validFrom }))).toBe(year);
  });

  it.each([
    ['ljungby-2024', 2024],
    ['ljungby-2024-2', 2024],
    ['habo-uppsala-2019', 2019]
  ])('is that of the id %s where validFrom is unknown', (id, year) => {
    expect(firstYear(pledge(id))).toBe(year);
  });

  it('is stated where validFrom is', () => {
    expect(period(pledge('a-2024', { validFrom: '2024' })).firstYearBasis).toBe('stated');
  });

  it('is inferred where only the id has it', () => {
    expect(period(pledge('a-2024')).firstYearBasis).toBe('inferred');
  });

  it('is inferred where the coder derived validFrom from other dates', () => {
    const coded = pledge('a-2024', { validFrom: '2024', yearBasis: 'inferred' });
    expect(period(coded).firstYearBasis).toBe('inferred');
  });
});

describe('last year', () => {
  const from = { validFrom: '2020' };

  it.each([
    ['a stated end', { validTo: '2022-06' }, undefined, 2022, 'stated'],
    ['a stated end beyond the next pledge', { validTo: '2023' }, 2022, 2023, 'stated'],
    [
      'a stated end of an open-ended pledge',
      { validTo: '2020', openEnded: true },
      undefined,
      2020,
      'stated'
    ],
    ['an unknown end', {}, undefined, 2021, 'assumed'],
    ['an open end', { openEnded: true }, undefined, 2023, 'assumed'],
    ['an unknown end, the next pledge a year later', {}, 2021, 2020, 'assumed'],
    ['an open end, the next pledge two years later', { openEnded: true }, 2022, 2021, 'assumed'],
    ['an open end, the next pledge ten years later', { openEnded: true }, 2030, 2023, 'assumed'],
    ['an unknown end, a next pledge before its own start', {}, 2019, 2020, 'assumed']
  ] as const)('with %s', (_, rest, next, lastYear, lastYearBasis) => {
    expect(period(pledge('a-2020', { ...from, ...rest }), next)).toMatchObject({
      lastYear,
      lastYearBasis
    });
  });
});

describe('in force', () => {
  it('counts whole years, both ends included', () => {
    const dated = period(pledge('a-2020', { validFrom: '2020-12-31', validTo: '2022-01-01' }));
    const years = [2019, 2020, 2021, 2022, 2023].filter((year) => inForce(dated, year));
    expect(years).toEqual([2020, 2021, 2022]);
  });
});

describe('neighbours in time', () => {
  const ends = (pledges: Dated[]) =>
    Object.fromEntries([...placePledges(pledges)].map(([id, p]) => [id, p.period.lastYear]));
  const neighbours = (pledges: Dated[]) =>
    Object.fromEntries([...placePledges(pledges)].map(([id, p]) => [id, [p.previous, p.next]]));

  it('are those of the same municipalities and area, in any order of the files', () => {
    expect(neighbours([pledge('a-2022'), pledge('a-2020'), pledge('a-2021')])).toEqual({
      'a-2020': [null, 'a-2021'],
      'a-2021': ['a-2020', 'a-2022'],
      'a-2022': ['a-2021', null]
    });
  });

  it('are not those of another area', () => {
    const pledges = [pledge('a-2020'), pledge('a-2021', { area: 'Centrum' })];
    expect(ends(pledges)).toEqual({ 'a-2020': 2021, 'a-2021': 2022 });
    expect(neighbours(pledges)['a-2020']).toEqual([null, null]);
  });

  it('are not those of a joint pledge', () => {
    const pledges = [pledge('a-2020'), pledge('b-2021', { municipalities: ['0781', '0780'] })];
    expect(neighbours(pledges)['a-2020']).toEqual([null, null]);
  });

  it('do not depend on the order of the municipalities', () => {
    expect(seriesKey(pledge('a-2020', { municipalities: ['0781', '0780'] }))).toBe(
      seriesKey(pledge('b-2020', { municipalities: ['0780', '0781'] }))
    );
  });

  it('skip pledges of the same first year, which share their neighbours', () => {
    const pledges = [
      pledge('a-2018', { validFrom: '2018' }),
      pledge('a-2019', { validFrom: '2019-01', openEnded: true }),
      pledge('a-2019-2', { validFrom: '2019-09' }),
      pledge('a-2021', { validFrom: '2021' })
    ];
    expect(neighbours(pledges)).toEqual({
      'a-2018': [null, 'a-2019'],
      'a-2019': ['a-2018', 'a-2021'],
      'a-2019-2': ['a-2018', 'a-2021'],
      'a-2021': ['a-2019-2', null]
    });
    expect(ends(pledges)).toMatchObject({ 'a-2018': 2018, 'a-2019': 2020, 'a-2019-2': 2020 });
  });
});
