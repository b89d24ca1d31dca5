import { describe, expect, it } from 'vitest';
import { amountsByUnit, dotStack } from './amounts';

const promise = (perYear: number | null, unit: string | null) => ({ perYear, unit });

describe('amounts by unit', () => {
  it('leaves out what could not be brought to a year', () =>
    expect(amountsByUnit([promise(null, 'möten')])).toEqual([]));

  it('never mixes units, however alike', () =>
    expect(
      amountsByUnit([promise(4, 'kontroller'), promise(2, 'trafikkontroller')]).map((g) => g.unit)
    ).toEqual(['kontroller', 'trafikkontroller']));

  it('puts the commonest unit first, then by Swedish order', () =>
    expect(
      amountsByUnit([
        promise(1, 'övningar'),
        promise(1, 'aktiviteter'),
        promise(1, 'möten'),
        promise(2, 'möten')
      ]).map(({ unit }) => unit)
    ).toEqual(['möten', 'aktiviteter', 'övningar']));

  it('sorts the amounts and keeps what they belong to', () => {
    const [group] = amountsByUnit([
      { ...promise(12, 'möten'), where: 'Aneby' },
      { ...promise(2, 'möten'), where: 'Ljungby' }
    ]);
    expect(group!.amounts.map(({ where }) => where)).toEqual(['Ljungby', 'Aneby']);
  });

  it.each([
    ['one', [4], 4],
    ['an odd number', [1, 12, 2], 2],
    ['an even number', [1, 2, 4, 12], 3],
    ['half a year', [0.5, 1], 0.75]
  ])('has a median of %s', (_, values, median) =>
    expect(amountsByUnit(values.map((value) => promise(value, 'möten')))[0]!.median).toBe(median)
  );

  it('counts times where no unit is said', () =>
    expect(amountsByUnit([promise(4, null)])[0]!.unit).toBe('gånger'));
});

describe('dots on a strip', () => {
  it('stand on each other where they are equal', () =>
    expect(dotStack([4, 4, 8], 8, 40)).toEqual([
      { x: 0.5, level: 0 },
      { x: 0.5, level: 1 },
      { x: 1, level: 0 }
    ]));

  it('keep their own place though they share a stack', () =>
    expect(dotStack([100, 101], 200, 10)).toEqual([
      { x: 0.5, level: 0 },
      { x: 0.505, level: 1 }
    ]));
});
