import { describe, expect, it } from 'vitest';
import type { MixRow } from '../query/activity-mix';
import { mixFinding, mixOf } from './activity-mix';

const row = (type: string, actor: string | null, activities: number): MixRow => ({
  type,
  actor,
  activities
});
const area = (...mix: MixRow[]) => ({ mix });
const ljungby = area(
  row('dialog', 'polis', 2),
  row('dialog', null, 1),
  row('tillsyn', 'kommun', 4)
);
const almhult = area(row('information', 'gemensamt', 3));
const silent = area();

describe('activities divided', () => {
  it('by type: what weighs most on the whole first, zeros where an area has none', () =>
    expect(mixOf([ljungby, almhult], 'type')).toEqual({
      by: 'type',
      lines: [
        { code: 'information', counts: [0, 3] },
        { code: 'tillsyn', counts: [4, 0] },
        { code: 'dialog', counts: [3, 0] }
      ],
      totals: [7, 3]
    }));
  it('by actor: in their order, those not said last', () =>
    expect(mixOf([ljungby, almhult], 'actor').lines).toEqual([
      { code: 'polis', counts: [2, 0] },
      { code: 'kommun', counts: [4, 0] },
      { code: 'gemensamt', counts: [0, 3] },
      { code: null, counts: [1, 0] }
    ]));
  it.each(['type', 'actor'] as const)('by %s: every activity is in one line', (by) => {
    const { lines, totals } = mixOf([ljungby, almhult, silent], by);
    const sums = totals.map((_, at) => lines.reduce((sum, { counts }) => sum + counts[at]!, 0));
    expect(sums).toEqual(totals);
  });
});

describe('what is found', () => {
  const find = (by: 'type' | 'actor', ...areas: { mix: MixRow[] }[]) =>
    mixFinding(
      mixOf(areas, by),
      areas.map((_, at) => 'ABCDEF'[at]!)
    );
  it.each([
    ['each area’s own', [ljungby, almhult], 'kommunen i A; kommun och polis tillsammans i B'],
    ['the same of both', [ljungby, ljungby], 'kommunen i A och B'],
    [
      'equal counts together',
      [area(row('dialog', 'polis', 2), row('dialog', 'kommun', 2))],
      'polisen och kommunen lika ofta i A'
    ],
    [
      'nothing of an area without activities',
      [almhult, silent],
      'kommun och polis tillsammans i A'
    ],
    ['the commonest of many', [ljungby, almhult, ljungby, ljungby], 'kommunen i 3 av 4 områden']
  ])('names %s', (_, areas, finding) => expect(find('actor', ...areas)).toBe(finding));
  it('is nothing where no area has any', () => expect(find('type', silent, silent)).toBeNull());
  it('never says that those who are not named do most', () =>
    expect(find('actor', area(row('dialog', null, 9), row('dialog', 'annan', 1)))).toBe(
      'andra aktörer i A'
    ));
});
