import { describe, expect, it } from 'vitest';
import { conflicts } from './conflicts';
import type { Point } from './network';

const line = (...numbers: number[]): Point[] =>
  Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);

describe('arcs that may be', () => {
  it.each([
    ['apart', [line(0, 0, 10, 0), line(0, 5, 10, 5)]],
    ['joined at their ends', [line(0, 0, 5, 5), line(5, 5, 10, 0), line(5, 5, 5, 10)]],
    ['going straight on through a junction', [line(0, 0, 5, 0), line(5, 0, 10, 0)]],
    ['a ring', [line(0, 0, 10, 0, 10, 10, 0, 0)]],
    ['two arcs around a lens', [line(0, 0, 5, 3, 10, 0), line(0, 0, 5, -3, 10, 0)]]
  ])('%s', (_, arcs) => expect(conflicts(arcs)).toEqual([]));
});

describe('arcs that may not be', () => {
  it.each([
    ['crossing', [line(0, 0, 10, 10), line(0, 10, 10, 0)]],
    ['crossing itself', [line(0, 0, 10, 10, 10, 0, 0, 10)]],
    ['ending on another', [line(0, 0, 10, 0), line(5, 0, 5, 5)]],
    ['touching another with a bend', [line(0, 0, 10, 0), line(0, 5, 5, 0, 10, 5)]],
    ['bending at the same point', [line(0, 0, 5, 5, 10, 0), line(0, 10, 5, 5, 10, 10)]],
    ['bending at the end of others', [line(0, 0, 5, 5, 10, 0), line(5, 5, 5, 9), line(5, 5, 4, 9)]],
    ['running on top of another', [line(0, 0, 10, 0), line(2, 0, 8, 0)]],
    ['leaving a junction together', [line(0, 0, 10, 10), line(0, 0, 5, 5, 5, 9)]],
    ['the same arc twice', [line(0, 0, 10, 0), line(0, 0, 10, 0)]],
    ['turning back upon itself', [line(0, 0, 10, 0, 4, 0)]]
  ])('%s', (_, arcs) => expect(conflicts(arcs).length).toBeGreaterThan(0));

  it('says which arcs, and where in them', () => {
    const [found] = conflicts([line(0, 9, 1, 9), line(0, 0, 2, 2, 10, 10), line(4, 10, 10, 4)]);
    expect(found).toEqual({ arcs: [1, 2], segments: [1, 0], at: [2, 2] });
  });
});
