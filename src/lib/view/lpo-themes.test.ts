import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../pledge/codes';
import { byVerdict, lpoLines, themeLines, verdictOf } from './lpo-themes';

const area = (code: string) => ({
  level: 'lpo',
  code,
  name: code.toUpperCase(),
  path: `polisomrade/${code}`,
  split: false,
  municipalityCount: 3
});
const counts = (inForce: number, full: number, prioritised: number, addressed: number) => ({
  inForce,
  full,
  prioritised,
  addressed
});
const rows = (lpo: string, of: ReturnType<typeof counts>) =>
  THEMES.map((theme) => ({ lpo, theme, municipalities: 3, inside: 3, ...of }));

describe('what can be said of a theme in a local police area', () => {
  it.each([
    ['no pledge is in force', counts(0, 0, 0, 0), 'no-pledge'],
    ['one prioritises it, however coded', counts(3, 0, 1, 0), 'prioritised'],
    ['none does, all fully coded', counts(2, 2, 0, 0), 'none'],
    ['only activities, all fully coded', counts(2, 2, 0, 1), 'activities'],
    ['only activities, and one not fully coded', counts(2, 1, 0, 1), 'untold'],
    ['none seen, and one not fully coded', counts(2, 1, 0, 0), 'untold']
  ])('%s', (_, of, verdict) => expect(verdictOf(of)).toBe(verdict));

  it('denies a theme only where every pledge in force is fully coded', () =>
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), (inForce, full, prio, addressed) => {
        fc.pre(full <= inForce && prio + addressed <= inForce);
        const verdict = verdictOf(counts(inForce, full, prio, addressed));
        if (verdict === 'none' || verdict === 'activities') {
          expect(full).toBe(inForce);
          expect(inForce).toBeGreaterThan(0);
          expect(prio).toBe(0);
        }
      })
    ));
});

const lines = lpoLines(
  [
    ...rows('b', counts(2, 2, 0, 0)),
    ...rows('a', counts(1, 0, 0, 0)),
    ...rows('c', counts(2, 2, 1, 0)),
    ...rows('d', counts(0, 0, 0, 0))
  ],
  area
);

it('has the local police areas by name, each with every theme', () => {
  expect(lines.map((line) => line.area.code)).toEqual(['a', 'b', 'c', 'd']);
  for (const line of lines) expect(line.verdicts.map(({ theme }) => theme)).toEqual([...THEMES]);
});

it('has every local police area under one verdict, the ones asked for first', () => {
  const groups = byVerdict(lines, 'inbrott');
  expect(
    groups.map(({ verdict, lines: own }) => [verdict, own.map((line) => line.area.code)])
  ).toEqual([
    ['none', ['b']],
    ['untold', ['a']],
    ['no-pledge', ['d']],
    ['prioritised', ['c']]
  ]);
});

it('counts each local police area once a theme', () => {
  for (const line of themeLines(lines)) {
    expect(Object.values(line.counts).reduce((sum, count) => sum + count)).toBe(lines.length);
    expect([line.unprioritised, line.told]).toEqual([1, 2]);
  }
});
