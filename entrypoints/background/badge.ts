import { browser } from 'wxt/browser';

const COLOUR = '#3d5a80';
const MOST = 999;

/** Writes a tab's count on the toolbar button, four characters at most; null clears it. The tab may be gone by now. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  const text = count === null ? '' : count > MOST ? `${MOST}+` : String(count);
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }).catch(() => {});
  await browser.action.setBadgeText({ tabId, text }).catch(() => {});
}
