import type { Page } from 'playwright-core';

/** Has the page note how long its own timers are kept waiting; to be called before it is opened. */
export async function watchResponsiveness(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    Object.assign(window, { longestGap: 0 });
    port1.onmessage = () => {
      const now = performance.now();
      Object.assign(window, { longestGap: Math.max(window.longestGap, now - last) });
      last = now;
      setTimeout(() => port2.postMessage(0), 1);
    };
    // Parsing a page of megabytes is the browser's business.
    window.addEventListener('load', () => {
      last = performance.now();
      port2.postMessage(0);
    });
  });
}

/** The longest that the page's timers waited since it was loaded, milliseconds. */
export function longestGap(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.longestGap));
}

declare global {
  interface Window {
    longestGap: number;
  }
}

/** What the content script cost, milliseconds of the page's main thread. */
export interface ScriptCost {
  readonly total: number;
  /** The longest stretch without a pause. */
  readonly longest: number;
  /** Share of the time watched, 0 to 1. */
  readonly share: number;
}

/** Begins to profile a page; the result ends it. Samples every half millisecond. */
export async function profile(page: Page): Promise<() => Promise<ScriptCost>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  return async () => {
    const { profile: samples } = await session.send('Profiler.stop');
    await session.detach();
    return costOf(samples);
  };
}

/** What of the protocol's profile is looked at. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string; readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

function costOf({ nodes, samples = [], timeDeltas = [] }: CpuProfile): ScriptCost {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const ours = new Map<number, boolean>();
  const isOurs = (id: number): boolean => {
    const known = ours.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const answer =
      frames.get(id)!.url.startsWith('chrome-extension:') || (parent !== undefined && isOurs(parent));
    ours.set(id, answer);
    return answer;
  };
  let total = 0;
  let longest = 0;
  let stretch = 0;
  let all = 0;
  for (const [index, id] of samples.entries()) {
    const time = (timeDeltas[index + 1] ?? 0) / 1_000;
    all += time;
    // The collector works for whoever was at work when it came.
    const collecting = stretch > 0 && frames.get(id)!.functionName === '(garbage collector)';
    stretch = isOurs(id) || collecting ? stretch + time : 0;
    if (isOurs(id) || collecting) total += time;
    longest = Math.max(longest, stretch);
  }
  return { total: Math.round(total), longest: Math.round(longest), share: total / all };
}
