import { browser } from 'wxt/browser';
import { privateChoices } from '../../lib/settings/link-choices.ts';
import { privatePublishers } from '../../lib/settings/publisher-store.ts';

/** Forgets what the reader said in private windows once the last of them is closed. */
export async function forgetPrivate(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  const sites = await privatePublishers.list();
  await Promise.all([privateChoices.clear(), privatePublishers.forget(sites.map(({ site }) => site))]);
}
