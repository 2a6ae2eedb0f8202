/** The middle and the slow end of some measured values, in their unit. */
export interface Summary {
  readonly median: number;
  /** The nearest-rank 95th percentile: of fewer than twenty values, the greatest. */
  readonly p95: number;
  readonly greatest: number;
  readonly count: number;
}

/**
 * Summarises measured values.
 * @throws RangeError when there are none.
 */
export function summarise(values: readonly number[]): Summary {
  if (values.length === 0) throw new RangeError('Nothing was measured.');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
  return {
    median,
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1]!,
    greatest: sorted.at(-1)!,
    count: sorted.length,
  };
}

/** Runs a piece of work several times, one after the other, and collects what it measures. */
export async function repeat<T>(times: number, measure: (run: number) => Promise<T>): Promise<T[]> {
  const values: T[] = [];
  for (let run = 0; run < times; run += 1) values.push(await measure(run));
  return values;
}
