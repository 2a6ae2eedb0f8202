import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { ROOT } from './project.mjs';

/** Folder of the extension as `npm run build` leaves it. */
export const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3');

/** How long a fresh browser may take to start the extension's worker, milliseconds. */
const START_LIMIT = 15_000;

export interface ChromiumOptions {
  readonly executablePath: string;
  /** Folder of an unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly args?: readonly string[];
  /** Size of the page in CSS pixels; a headed window keeps its own. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** URL of a file of the extension ("popup.html"). */
  extensionUrl(path: string): string;
  /** The running worker; waits for one when it sleeps. */
  serviceWorker(): Promise<Worker>;
  close(): Promise<void>;
}

/**
 * Starts a Chromium-family browser with one unpacked extension in a fresh profile.
 * @throws Error when the browser refuses the extension, as Google Chrome's stable builds do.
 */
export async function launchChromium(options: ChromiumOptions): Promise<ExtensionBrowser> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: options.executablePath,
    headless: options.headless,
    viewport: options.viewport ?? (options.headless ? { width: 1280, height: 900 } : null),
    // Playwright's own list would switch extensions off, and the cache that Back comes from in a reader's browser.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      // Chromium refuses to sandbox itself when root starts it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      ...(options.args ?? []),
    ],
  });
  try {
    const worker = await runningWorker(context);
    await worker.evaluate(untilActive);
    const extensionId = new URL(worker.url()).host;
    return {
      context,
      extensionId,
      extensionUrl: (path) => `chrome-extension://${extensionId}/${path}`,
      serviceWorker: () => runningWorker(context),
      close: () => context.close(),
    };
  } catch {
    await context.close();
    throw new Error(
      `The extension did not come up in ${options.executablePath}: Google Chrome from version 137 on ignores ` +
        '--load-extension, so install Chromium (or Edge or Brave), or set CHROME_PATH to one.',
    );
  }
}

/**
 * Run in the worker: waits until the browser has installed it. One that is stopped before, as no browser does by itself, does
 * not start again.
 */
async function untilActive(): Promise<void> {
  const { registration } = globalThis as unknown as {
    readonly registration: { readonly active: { readonly state: string } | null };
  };
  while (registration.active?.state !== 'activated') await new Promise((done) => setTimeout(done, 20));
}

async function runningWorker(context: BrowserContext): Promise<Worker> {
  return (
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: START_LIMIT }))
  );
}
