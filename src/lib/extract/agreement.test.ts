import { expect, it } from 'vitest';
import { f1, interval, kappa, precision, recall } from './agreement';

const counts = { both: 20, found: 5, gold: 10, neither: 15 };

it('precision, recall and F1', () => {
  expect(precision(counts)).toBeCloseTo(0.8);
  expect(recall(counts)).toBeCloseTo(2 / 3);
  expect(f1(counts)).toBeCloseTo(40 / 55);
});

it("Cohen's kappa of a textbook table is 0.4", () => expect(kappa(counts)).toBeCloseTo(0.4));

it('kappa of full agreement is 1, of chance 0', () => {
  expect(kappa({ both: 5, found: 0, gold: 0, neither: 5 })).toBe(1);
  expect(kappa({ both: 5, found: 5, gold: 5, neither: 5 })).toBe(0);
});

it('an interval is the same each time and holds the measure', () => {
  const documents = [1, 2, 3, 4, 5, 6];
  const mean = (some: readonly number[]) => some.reduce((a, b) => a + b, 0) / some.length;
  const [low, high] = interval(documents, mean);
  expect([low, high]).toEqual(interval(documents, mean));
  expect(low).toBeLessThan(3.5);
  expect(high).toBeGreaterThan(3.5);
});
