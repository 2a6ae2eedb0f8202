/** Gives the page its turn between two slices of work. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    // A page in the background gets no idle time; the time-out still runs there.
    requestIdleCallback(() => resolve(), { timeout: 50 });
  });
}
