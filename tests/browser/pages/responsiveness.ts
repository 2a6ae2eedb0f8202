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
