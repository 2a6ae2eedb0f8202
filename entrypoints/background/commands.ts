import { type Browser, browser } from 'wxt/browser';
import type { PageCommand } from '../../lib/messaging/page-commands.ts';
import { changeSettings, siteRule } from '../../lib/settings/store.ts';
import { isOn } from '../../lib/types/settings.ts';

/** Carries out a keyboard command in the active tab; pages that we do not run on are left alone. */
export async function onCommand(name: string, given?: Browser.tabs.Tab): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (name === 'next-mention') await tell(tab, { type: 'step', by: 1 });
  if (name === 'previous-mention') await tell(tab, { type: 'step', by: -1 });
  if (name === 'toggle-site') await toggleSite(tab);
}

async function tell(tab: Browser.tabs.Tab | undefined, command: PageCommand): Promise<void> {
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, command).catch(() => {});
}

// The key press grants `activeTab`, and with it the address.
async function toggleSite(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const url = URL.parse(tab?.url ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) return;
  await changeSettings((settings) =>
    // While all is off, a site's switch would change nothing that the reader can see.
    settings.enabled ? siteRule(url.hostname, !isOn(settings, url.hostname))(settings) : {},
  );
}
