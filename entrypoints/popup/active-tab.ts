import { type Browser, browser } from 'wxt/browser';

/**
 * The tab the popup speaks of: the active one, or the one named by `?tab=ID` when the popup is shown in a tab of its
 * own.
 */
export async function popupTab(): Promise<Browser.tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named).catch(() => undefined);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** The host of a page that extensions may run in, or undefined. Opening the popup grants a look at the address. */
export function webHost(tab: Browser.tabs.Tab | undefined): string | undefined {
  const url = URL.parse(tab?.url ?? '');
  return url && /^https?:$/.test(url.protocol) && !CLOSED_HOSTS.has(url.hostname) ? url.hostname : undefined;
}

// Browsers keep extensions out of their own stores.
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
]);
