import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PriorityRow } from '../query/priority';
import { activityShare, gapShare, MIN_N, priorityShare } from './share';

const priority = (row: Partial<PriorityRow>): PriorityRow => ({
  areas: 290,
  inForce: 0,
  atLeast: 0,
  atMost: 0,
  full: 0,
  fullWith: 0,
  prioritised: 0,
  addressed: 0,
  named: 0,
  absent: 0,
  unknown: 0,
  lapsed: 0,
  noneFound: 0,
  notCollected: 0,
  ...row
});

describe('priority', () => {
  test('at least, at most and estimate, each of its own n', () => {
    expect(
      priorityShare(priority({ inForce: 100, atLeast: 40, atMost: 70, full: 50, fullWith: 30 }))
    ).toEqual({
      count: 40,
      n: 100,
      low: 0.4,
      high: 0.7,
      estimate: 0.6,
      estimateN: 50,
      untold: 0
    });
  });

  test('ten areas are enough for a share, nine are not', () => {
    expect(priorityShare(priority({ inForce: 10, atLeast: 5, atMost: 5 })).low).toBe(0.5);
    expect(priorityShare(priority({ inForce: 9, atLeast: 5, atMost: 5 }))).toMatchObject({
      count: 5,
      n: 9,
      low: null,
      high: null
    });
  });

  test('too few full ones leave the band and take the estimate away', () => {
    expect(
      priorityShare(priority({ inForce: 20, atLeast: 5, atMost: 16, full: 9, fullWith: 5 }))
    ).toMatchObject({ low: 0.25, high: 0.8, estimate: null, estimateN: 9 });
  });

  test('nothing in force is no share, not zero', () => {
    expect(priorityShare(priority({}))).toMatchObject({
      n: 0,
      low: null,
      high: null,
      estimate: null
    });
  });

  test('the estimate can lie outside the band: it rests on other areas', () => {
    const { low, high, estimate } = priorityShare(
      priority({ inForce: 100, atLeast: 10, atMost: 95, full: 10, fullWith: 10 })
    );
    expect([low, high, estimate]).toEqual([0.1, 0.95, 1]);
  });

  test('parts are never under zero or over one, and low is never over high', () => {
    const rows = fc
      .record({ sure: fc.nat(300), unsure: fc.nat(300), others: fc.nat(300) })
      .map(({ sure, unsure, others }) =>
        priority({
          inForce: sure + unsure + others,
          atLeast: sure,
          atMost: sure + unsure,
          full: sure + others,
          fullWith: sure
        })
      );
    fc.assert(
      fc.property(rows, (row) => {
        const { low, high, estimate, n } = priorityShare(row);
        expect(low === null).toBe(n < MIN_N);
        for (const part of [low, high, estimate]) {
          if (part !== null) expect(part >= 0 && part <= 1).toBe(true);
        }
        if (low !== null) expect(low).toBeLessThanOrEqual(high!);
      })
    );
  });
});

describe('activity share', () => {
  test('one figure without a band', () => {
    expect(activityShare({ pledges: 4, activities: 40, part: 10.5 })).toEqual({
      count: 10.5,
      n: 40,
      low: 0.2625,
      high: 0.2625,
      estimate: 0.2625,
      estimateN: 40,
      untold: 0
    });
  });

  test('under ten activities there is a count alone', () => {
    expect(activityShare({ pledges: 1, activities: 9, part: 3 })).toMatchObject({
      count: 3,
      n: 9,
      estimate: null
    });
  });
});

describe('say-do gap', () => {
  test('documents that are not full widen the band', () => {
    expect(gapShare({ named: 20, gap: 5, untold: 20 })).toEqual({
      count: 5,
      n: 20,
      low: 0.125,
      high: 0.625,
      estimate: 0.25,
      estimateN: 20,
      untold: 20
    });
  });

  test('full ones alone decide whether there is an estimate', () => {
    expect(gapShare({ named: 3, gap: 1, untold: 40 })).toMatchObject({ n: 3, estimate: null });
  });
});
