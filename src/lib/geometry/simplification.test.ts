import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from './network';
import { simplifyArc } from './simplification';

describe('simplifying an arc', () => {
  it('keeps only the ends of a straight one', () => {
    expect(
      simplifyArc(
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [9, 9]
        ],
        0.1
      )
    ).toEqual([
      [0, 0],
      [9, 9]
    ]);
  });

  it('keeps bends beyond the tolerance and drops those within', () => {
    const arc: Point[] = [
      [0, 0],
      [5, 1],
      [10, 0],
      [15, 6],
      [20, 0]
    ];
    expect(simplifyArc(arc, 2)).toEqual([
      [0, 0],
      [10, 0],
      [15, 6],
      [20, 0]
    ]);
  });

  it('keeps three corners of a ring, however small', () => {
    const ring: Point[] = [
      [0, 0],
      [2, 0],
      [3, 1],
      [2, 2],
      [0, 2],
      [0, 0]
    ];
    const simple = simplifyArc(ring, 100);
    expect(simple).toHaveLength(4);
    expect(simple[0]).toEqual(simple[3]);
  });

  it('leaves an arc of two points alone', () => {
    expect(
      simplifyArc(
        [
          [0, 0],
          [1, 0]
        ],
        100
      )
    ).toEqual([
      [0, 0],
      [1, 0]
    ]);
  });

  it('keeps the ends and takes only points that were there', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), (points) => {
        const simple = simplifyArc(points as Point[], 3);
        expect(simple[0]).toEqual(points[0]);
        expect(simple.at(-1)).toEqual(points.at(-1));
        expect(simple.every((p) => points.includes(p))).toBe(true);
      })
    );
  });
});
