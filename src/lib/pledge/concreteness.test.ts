import { describe, expect, it } from 'vitest';
import { concreteness } from './concreteness';

const vague = { type: 'dialog', actor: null, quantity: null, deadline: null, place: null } as const;
const perYear = { value: 4, per: 'ar' } as const;
const perPeriod = { value: 4, per: 'period' } as const;

describe('an activity', () => {
  it.each([
    ['that says nothing more', vague, [0, 0, 0, 0]],
    ['with an actor', { ...vague, actor: 'polis' }, [1, 0, 0, 0]],
    ['with a quantity per year', { ...vague, quantity: perYear }, [0, 1, 1, 0]],
    ['with a quantity for its whole period', { ...vague, quantity: perPeriod }, [0, 1, 0, 0]],
    ['with a deadline', { ...vague, deadline: 'hösten 2024' }, [0, 0, 1, 0]],
    ['with a place', { ...vague, place: 'Ljungby' }, [0, 0, 0, 1]],
    ['with a quantity of nought', { ...vague, quantity: { value: 0, per: 'ar' } }, [0, 1, 1, 0]],
    [
      'with all of them',
      { ...vague, actor: 'kommun', quantity: perYear, deadline: '2024', place: 'Ljungby' },
      [1, 1, 1, 1]
    ],
    [
      'that is only a goal, with all of them',
      {
        ...vague,
        type: 'mal',
        actor: 'kommun',
        quantity: perYear,
        deadline: '2024',
        place: 'Ljungby'
      },
      [0, 0, 0, 0]
    ]
  ] as const)('%s', (_, activity, [who, howMuch, when, where]) => {
    const total = who + howMuch + when + where;
    expect(concreteness(activity)).toEqual({ who, howMuch, when, where, total });
  });

  it('may leave fields out', () => {
    expect(concreteness({ type: 'dialog', actor: 'polis' }).total).toBe(1);
  });
});
