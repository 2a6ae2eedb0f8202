/** Work that can be left at each `yield` and taken up again, so that nothing else has to wait for its end. */
export type Steps<T> = Generator<void, T, void>;

/** Runs steps to their end at once, as scripts and tests do. */
export function runNow<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
