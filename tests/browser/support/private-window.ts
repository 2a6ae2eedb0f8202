import type { BrowserContext, Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../../scripts/support/launch-chromium.ts';

/** What of the browser's own page of extensions is used here. */
interface ExtensionsPage {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string; incognitoAccess: { isActive: boolean } }>;
  };
}

/**
 * Lets the extension into private windows, as its reader can, and opens one. The browser starts the extension anew.
 * @throws Error when the extension does not come up again.
 */
export async function openPrivately(
  browser: ExtensionBrowser,
  url: string,
): Promise<{ page: Page; window: BrowserContext }> {
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions');
  const isIn = await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as ExtensionsPage;
    // Without it the browser does not start an unpacked extension again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    for (let tries = 0; tries < 50; tries += 1) {
      const { state, incognitoAccess } = await developerPrivate.getExtensionInfo(extensionId);
      if (state === 'ENABLED' && incognitoAccess.isActive) return true;
      await new Promise((done) => setTimeout(done, 100));
    }
    return false;
  }, browser.extensionId);
  await settings.close();
  const window = isIn ? await browser.context.browser()?.newContext() : undefined;
  if (!window) throw new Error('No private window with the extension could be opened.');
  const page = await window.newPage();
  await page.goto(url);
  return { page, window };
}
