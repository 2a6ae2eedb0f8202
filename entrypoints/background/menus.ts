import { type Browser, browser } from 'wxt/browser';
import type { PageCommand } from '../../lib/messaging/page-commands.ts';

const HIDE_LINE = 'hide-line';

/** Adds our items to the context menu; once for each installation and update. A browser on a phone has none. */
export async function createMenus(): Promise<void> {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  await menus.removeAll();
  menus.create({
    id: HIDE_LINE,
    title: browser.i18n.getMessage('menuHideLine'),
    // On every click it would stand there on pages that hold no article.
    contexts: ['selection', 'link'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Passes on to the page what the reader chose there. */
export function watchMenus(): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  menus?.onClicked.addListener((info: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab) => {
    if (info.menuItemId !== HIDE_LINE || tab?.id === undefined) return;
    const command: PageCommand = { type: 'hide-line' };
    // A page that we do not run on has no one to hear it.
    browser.tabs.sendMessage(tab.id, command).catch(() => {});
  });
}
