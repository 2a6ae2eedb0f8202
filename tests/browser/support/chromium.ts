import type { Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/support/find-browser.mjs';
import {
  CHROME_BUILD,
  type ExtensionBrowser,
  launchChromium,
} from '../../../scripts/support/launch-chromium.ts';

export interface LaunchOptions {
  /** Folder of an unpacked extension; the built one by default. */
  readonly extension?: string;
  /** More switches for the browser ("--force-dark-mode"). */
  readonly args?: readonly string[];
}

/**
 * Starts a headless Chromium with the built extension in a fresh profile.
 * @throws Error when no browser is found or the extension does not come up.
 */
export function launchWithExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  return launchChromium({
    executablePath: findBrowser('chromium'),
    extension: options.extension ?? CHROME_BUILD,
    headless: true,
    args: options.args ?? [],
  });
}

/** Opens one of the extension's pages ("popup.html") in a tab of its own. */
export async function openExtensionPage(browser: ExtensionBrowser, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl(path));
  return page;
}

/** How long a worker may take to end, milliseconds. */
const STOP_LIMIT = 5_000;

/**
 * Stops the extension's service worker, as the browser does after half a minute of rest.
 * Uses the DevTools protocol, since no extension API ends its own worker. Playwright goes on listing the dead worker.
 * @throws Error when it still runs after some seconds.
 */
export async function stopServiceWorker(browser: ExtensionBrowser): Promise<void> {
  // The protocol's domain covers the origin of the page it is asked from.
  const page = await openExtensionPage(browser, 'manifest.json');
  const session = await browser.context.newCDPSession(page);
  const stopped = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The service worker did not stop.')), STOP_LIMIT);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length === 0 || versions.some((version) => version.runningStatus !== 'stopped')) return;
      clearTimeout(timer);
      resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
