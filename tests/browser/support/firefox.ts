import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/support/find-browser.mjs';
import { ROOT } from '../../../scripts/support/project.mjs';

/** Folder of the extension as `npm run build:firefox` leaves it. */
export const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');

/** Firefox gives each install a random UUID; pinned, the extension's pages have a known address. */
const UUID = '6d0f6a4e-3c57-4d6b-9c7a-2b8f1e5a9d31';

/** How long `goto` may wait on a page whose load event never reaches us, milliseconds. */
const EXTENSION_PAGE_WAIT = 3_000;

export interface FirefoxWithExtension {
  readonly browser: Browser;
  readonly extensionId: string;
  extensionUrl(path: string): string;
  newPage(): Promise<Page>;
  /** Opens one of the extension's pages ("popup.html") in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts a headless Firefox with the built extension in a fresh profile, over WebDriver BiDi.
 * @throws Error when no Firefox is found or the add-on is refused.
 */
export async function launchFirefox(extension = FIREFOX_BUILD): Promise<FirefoxWithExtension> {
  const id = addonId(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    // Without it WebDriver may not touch pages of the moz-extension scheme.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) },
  });
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  try {
    const extensionId = await browser.installExtension(extension);
    return {
      browser,
      extensionId,
      extensionUrl,
      newPage: () => browser.newPage(),
      openExtensionPage: (path) => openExtensionPage(browser, extensionUrl(path)),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  // BiDi reports no load event for these pages, so `goto` runs out of time although the page is there.
  await page.goto(url, { timeout: EXTENSION_PAGE_WAIT }).catch(() => undefined);
  const shown = await page.evaluate(() => location.href);
  if (shown !== url) throw new Error(`Firefox shows ${shown} instead of ${url}.`);
  return page;
}

function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`The manifest in ${extension} names no gecko id.`);
  return id;
}
