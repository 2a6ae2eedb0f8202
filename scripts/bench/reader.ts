import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { serveDemo } from '../../demo/server.ts';
import { stopServiceWorker } from '../../tests/browser/support/chromium.ts';
import { findBrowser } from '../support/find-browser.mjs';
import { type ExtensionBrowser, launchChromium } from '../support/launch-chromium.ts';
import { benchRoutes } from './pages.ts';

/** A browser with the built extension, and the demo site to read in it. */
export interface Reader {
  /** Origin of the demo site. */
  readonly url: string;
  /** "Chromium 1.2.3". */
  readonly browser: string;
  newPage(): Promise<Page>;
  /** Ends the extension's background, as the browser does after half a minute of rest. */
  stopBackground(): Promise<void>;
  leave(): Promise<void>;
}

/**
 * @param extension folder of the built extension
 * @throws Error when no browser is found or the extension does not come up.
 */
export async function sitDown(extension: string): Promise<Reader> {
  const demo = await serveDemo({ routes: benchRoutes() });
  const executablePath = findBrowser('chromium');
  const browser = await launchChromium({ executablePath, extension, headless: true });
  await closeWelcome(browser);
  const first = await browser.context.newPage();
  const session = await browser.context.newCDPSession(first);
  const { product } = await session.send('Browser.getVersion');
  await first.close();
  return {
    url: demo.url,
    browser: product.replace('/', ' '),
    newPage: () => browser.context.newPage(),
    stopBackground: () => stopServiceWorker(browser),
    async leave() {
      await browser.close();
      await demo.close();
    },
  };
}

/** How long the greeting may take to open, milliseconds. */
const GREETING = 3_000;

/** The extension greets a new reader in a tab of its own, which would come before the first page that is measured. */
async function closeWelcome({ context }: ExtensionBrowser): Promise<void> {
  for (const end = Date.now() + GREETING; Date.now() < end; await wait(100)) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
  }
}
