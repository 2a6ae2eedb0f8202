import { SLICE } from './limits.ts';

/**
 * Runs steps in slices, so that the page stays responsive.
 * @param pause gives the page its turn, and resolves when work may go on
 * @param budget milliseconds of work between two pauses
 */
export async function runSliced<T>(
  steps: Generator<void, T>,
  pause: () => Promise<void>,
  budget = SLICE,
): Promise<T> {
  for (;;) {
    const end = performance.now() + budget;
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() >= end) break;
    }
    await pause();
  }
}
