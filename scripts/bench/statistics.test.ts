import { describe, expect, it } from 'vitest';
import { latencyOf, median, medianOf, percentile } from './statistics';

describe('percentile', () => {
  it('is the middle value of an odd number, in any order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });
  it('lies between the middle two of an even number', () => {
    expect(median([1, 2, 4, 10])).toBe(3);
  });
  it('is interpolated between neighbours', () => {
    expect(percentile([0, 10], 0.95)).toBeCloseTo(9.5);
  });
  it('is the only value there is', () => {
    expect(latencyOf([7])).toEqual({ n: 1, p50: 7, p95: 7, p99: 7 });
  });
  it('is unknown without values, not 0', () => {
    expect(latencyOf([])).toEqual({ n: 0, p50: null, p95: null, p99: null });
  });
});

describe('medianOf', () => {
  it('leaves out the runs that lack the figure', () => {
    expect(medianOf([{ ms: 1 }, { ms: null }, { ms: 3 }], ({ ms }) => ms)).toBe(2);
  });
  it('is unknown where no run has it', () => {
    expect(medianOf([{ ms: null }], ({ ms }) => ms)).toBeNull();
  });
});
