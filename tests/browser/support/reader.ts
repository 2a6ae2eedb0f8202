import type { Page } from 'playwright-core';
import { type Demo, type DemoOptions, serveDemo } from '../../../demo/server.ts';
import type { Settings } from '../../../lib/types/settings.ts';
import type { ExtensionBrowser } from '../../../scripts/support/launch-chromium.ts';
import { settledHighlights } from '../../../scripts/support/page-probes.ts';
import { launchWithExtension, openExtensionPage } from './chromium.ts';

/** A reader with the extension in a fresh Chromium, and the demo site to read. */
export interface Reader {
  readonly browser: ExtensionBrowser;
  readonly demo: Demo;
  /** Errors that pages threw or the extension logged, since the reader sat down. */
  readonly errors: string[];
  /** Opens a page of the demo. */
  open(path: string): Promise<Page>;
  /** Opens an article of the demo and waits for its names. */
  read(path: string): Promise<Page>;
  /** Id of the tab that a page is in. */
  tabOf(page: Page): Promise<number>;
  /** Opens the popup for a page, in a tab of its own of the popup's size. */
  popup(page: Page): Promise<Page>;
  /** Changes stored settings as the extension's pages do. */
  set(change: Partial<Settings>): Promise<void>;
  leave(): Promise<void>;
}

export async function sitDown(options: DemoOptions = {}): Promise<Reader> {
  const demo = await serveDemo(options);
  const browser = await launchWithExtension();
  const errors: string[] = [];
  const watch = (page: Page) => {
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.text().includes('Newsgloss')) errors.push(message.text());
    });
  };
  browser.context.on('page', watch);
  const open = async (path: string) => {
    const page = await browser.context.newPage();
    await page.goto(demo.url + path);
    return page;
  };
  const tabOf = async (page: Page) => {
    await page.bringToFront();
    const worker = await browser.serviceWorker();
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    });
  };
  return {
    browser,
    demo,
    errors,
    open,
    async read(path) {
      const page = await open(path);
      await settledHighlights(page);
      return page;
    },
    tabOf,
    async popup(page) {
      const tab = await tabOf(page);
      const popup = await openExtensionPage(browser, `popup.html?tab=${tab}`);
      await popup.setViewportSize({ width: 380, height: 600 });
      return popup;
    },
    async set(change) {
      const page = await openExtensionPage(browser, 'options.html');
      await page.evaluate(async (changed) => {
        const { settings } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { ...(settings as object), ...changed } });
      }, change);
      await page.close();
    },
    async leave() {
      await browser.close();
      await demo.close();
    },
  };
}
