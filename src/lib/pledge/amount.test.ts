import { describe, expect, it } from 'vitest';
import { amountPerYear } from './amount';

const stated = { firstYear: 2022, lastYear: 2025, lastYearBasis: 'stated' } as const;
const assumed = { ...stated, lastYearBasis: 'assumed' } as const;

describe('the amount per year', () => {
  it.each([
    ['vecka', 52],
    ['manad', 12],
    ['kvartal', 4],
    ['tertial', 3],
    ['termin', 2],
    ['halvar', 2],
    ['ar', 1]
  ] as const)('of one per %s is %i, whatever the period', (per, amount) => {
    expect(amountPerYear({ value: 1, per }, stated)).toBe(amount);
    expect(amountPerYear({ value: 1, per }, assumed)).toBe(amount);
  });

  it('of six over four stated years is one and a half', () => {
    expect(amountPerYear({ value: 6, per: 'period' }, stated)).toBe(1.5);
  });

  it('of six within one year is six', () => {
    expect(amountPerYear({ value: 6, per: 'period' }, { ...stated, lastYear: 2022 })).toBe(6);
  });

  it("can't be told for a period whose end is assumed", () => {
    expect(amountPerYear({ value: 6, per: 'period' }, assumed)).toBeNull();
  });

  it('of none is zero, not unknown', () => {
    expect(amountPerYear({ value: 0, per: 'ar' }, assumed)).toBe(0);
  });
});
