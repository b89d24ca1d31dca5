import { describe, expect, it } from 'vitest';
import { comparableAmounts, isShared, listedAmounts, mostPromised } from './area-amounts';
import type { AreaAmount } from './comparison';

let index = 0;
const amount = (type: string, unit: string | null, perYear: number, pledge = 'p'): AreaAmount => ({
  pledge,
  title: 'Medborgarlöfte',
  municipalities: '0781',
  area: null,
  firstYear: 2024,
  lastYear: 2024,
  sourceUrl: null,
  publisher: 'Polisen',
  index: index++,
  summary: 'Något',
  type,
  quantity: perYear,
  comparator: 'exakt',
  unit,
  per: 'ar',
  perYear,
  where: 'Ljungby'
});
const column = (name: string, amounts: AreaAmount[], yardstick = false) => ({
  name,
  amounts,
  yardstick
});
const ljungby = column('Ljungby', [
  amount('trafikkontroll', 'kontroller', 12),
  amount('trafikkontroll', 'kontroller', 4),
  amount('dialog', 'möten', 2)
]);
const osby = column('Osby', [
  amount('trafikkontroll', 'kontroller', 6),
  amount('tillsyn', 'kontroller', 99)
]);

describe('amounts side by side', () => {
  const groups = comparableAmounts([ljungby, osby]);
  it('are of one type and one unit: the same word for other things is kept apart', () =>
    expect(groups.map(({ label, end }) => [label, end])).toEqual([
      ['Trafikkontroll: kontroller', 12],
      ['Dialog: möten', 2],
      ['Tillsyn: kontroller', 99]
    ]));
  it('are shared where more than one area has them', () =>
    expect(groups.filter(isShared).map(({ key }) => key)).toEqual(['trafikkontroll kontroller']));
  it('are never added up', () => {
    expect(groups[0]!.areas[0]!.amounts.map(({ perYear }) => perYear)).toEqual([4, 12]);
    expect(mostPromised(groups[0]!, [ljungby, osby])).toBe(
      'Mest i en och samma aktivitet: Ljungby, 12 om året (Osby 6)'
    );
  });
  it('of one area alone are all shown', () =>
    expect(comparableAmounts([ljungby]).every(isShared)).toBe(true));
  it('of the country alone are none of the comparison', () =>
    expect(comparableAmounts([column('landet', [amount('dialog', 'möten', 1)], true)])).toEqual(
      []
    ));
  it('with the country are no contest', () => {
    const columns = [ljungby, column('landet', [amount('dialog', 'möten', 50)], true)];
    const dialog = comparableAmounts(columns).find(({ key }) => key === 'dialog möten')!;
    expect([isShared(dialog), mostPromised(dialog, columns)]).toEqual([true, null]);
  });
  it('say so when they are equal', () => {
    const columns = [osby, column('Hjo', [amount('trafikkontroll', 'kontroller', 6)])];
    expect(mostPromised(comparableAmounts(columns)[0]!, columns)).toBe(
      'Lika mycket i en och samma aktivitet: 6 om året'
    );
  });
  it('without a unit are times', () =>
    expect(comparableAmounts([column('Hjo', [amount('dialog', null, 3)])])[0]!.unit).toBe(
      'gånger'
    ));
});

it('an amount that two areas share is listed once', () => {
  const joint = amount('dialog', 'möten', 2);
  const groups = comparableAmounts([column('Högsby', [joint]), column('Kalmar län', [joint])]);
  expect(groups[0]!.areas.map((group) => group!.amounts.length)).toEqual([1, 1]);
  expect(listedAmounts(groups).map(({ amounts }) => amounts.length)).toEqual([1]);
});
