/** What is said of repeated measurements. Pure. */

/** The value below which a share `p` (0 to 1) of the values lies, interpolated; null without values. */
export function percentile(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number | null => percentile(values, 0.5);

/** The median of one figure over several runs; runs that lack it are left out, never counted as 0. */
export function medianOf<T>(runs: readonly T[], figure: (run: T) => number | null): number | null {
  return median(runs.map(figure).filter((value) => value !== null));
}

export interface Latency {
  /** How many changes were measured. */
  n: number;
  p50: number | null;
  p95: number | null;
  p99: number | null;
}

/** The spread of latencies, in the unit of the values. */
export function latencyOf(values: readonly number[]): Latency {
  return {
    n: values.length,
    p50: percentile(values, 0.5),
    p95: percentile(values, 0.95),
    p99: percentile(values, 0.99)
  };
}
