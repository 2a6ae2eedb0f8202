import type { Demo } from '../../demo/server.ts';
import type { ExtensionBrowser } from './launch-chromium.ts';

/** Opens the demo's home page, or the page asked for, and waits until the reader closes the browser. */
export async function showHeaded(
  browser: ExtensionBrowser,
  demo: Demo,
  url: string | undefined,
): Promise<void> {
  const { context } = browser;
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const page = await context.newPage();
  await page.goto(url ?? `${demo.url}/`);
  await page.bringToFront();
  console.log(`The demo news site is at ${demo.url}/. Close the browser to end.`);
  await closed;
}
