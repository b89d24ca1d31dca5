import { describe, expect, it } from 'vitest';
import { currentPledges, withTheme } from './content';

const years = (firstYear: number, lastYear: number) => ({ firstYear, lastYear });

describe('the pledges that speak for a municipality today', () => {
  it('are all in force in the year', () =>
    expect(currentPledges([years(2022, 2026), years(2025, 2027), years(2020, 2021)], 2026)).toEqual(
      [years(2022, 2026), years(2025, 2027)]
    ));

  it('are those of the latest year with any, where none is', () =>
    expect(currentPledges([years(2019, 2021), years(2021, 2021), years(2018, 2019)], 2026)).toEqual(
      [years(2019, 2021), years(2021, 2021)]
    ));

  it('never begin later', () =>
    expect(currentPledges([years(2027, 2028), years(2020, 2021)], 2026)).toEqual([
      years(2020, 2021)
    ]));

  it('may be none', () => expect(currentPledges([], 2026)).toEqual([]));
});

it('finds items by any of their themes', () =>
  expect(
    withTheme([{ themes: 'trafik;narkotika' }, { themes: 'stold' }], 'narkotika')
  ).toHaveLength(1));
