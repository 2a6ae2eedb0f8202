import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AMBIGUOUS, AMBIGUOUS_PAGES } from './pages/ambiguous.ts';
import { clickInCard, readCard } from './support/card.ts';
import { openExtensionPage } from './support/chromium.ts';
import { mentionPoint } from './support/mention-point.ts';
import { type Reader, sitDown } from './support/reader.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ARTICLE = '/wordpress/2020/09/08/russia-syria-damascus-talks/';
const THEMES = ['light', 'dark'] as const;

let reader: Reader;
beforeAll(async () => {
  reader = await sitDown({ routes: AMBIGUOUS_PAGES });
  const page = await openExtensionPage(reader.browser, 'options.html');
  await page.evaluate((choice) => chrome.storage.local.set({ choices: [choice] }), {
    ...{ site: 'example.org', page: 'https://example.org/a', type: 'place' },
    ...{ name: 'Tripoli', entity: 'geonames:1', called: 'Tripoli, Lebanon' },
  });
  await page.close();
});
afterAll(() => reader.leave());

/** What axe finds, one line a finding. */
async function findings(page: Page): Promise<string[]> {
  // Halfway through a fade every colour is too pale.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  // Evaluated over the protocol, axe needs no leave of the page's content security policy.
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

describe.each(THEMES)('in the %s theme axe finds nothing', (colorScheme) => {
  it.each(['options.html', 'welcome.html'])('on %s', async (path) => {
    const page = await openExtensionPage(reader.browser, path);
    await page.emulateMedia({ colorScheme });
    await page.getByRole('heading').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  it('in the popup, with a card and the filtered lines open', async () => {
    const page = await reader.read(ARTICLE);
    const popup = await reader.popup(page);
    await popup.emulateMedia({ colorScheme });
    await popup.getByRole('button', { name: /Yury Borisov/ }).click();
    await popup.getByText('Filtered lines').click();
    expect(await findings(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('in the card, with the question what else the name could mean', async () => {
    const page = await reader.read('/2019/03/05/harbour');
    const { x, y } = await mentionPoint(page, AMBIGUOUS);
    await page.mouse.move(x, y - 2);
    await page.mouse.move(x, y);
    await expect.poll(async () => (await readCard(page))?.hasMap).toBe(true);
    await clickInCard(page, 'Not this one?');
    expect((await readCard(page))?.text).toContain('None of these');
    const { html, css } = (await readCard(page))!;
    // axe cannot see into a closed shadow root: the same markup and styles are put into an open one.
    const copy = await reader.browser.context.newPage();
    await copy.emulateMedia({ colorScheme });
    await copy.setContent(
      '<!doctype html><html lang="en"><title>Card</title><main><h1>Card</h1><div id="host"></div></main>',
    );
    await copy.evaluate(
      ([markup, styles]) => {
        const shadow = document.getElementById('host')!.attachShadow({ mode: 'open' });
        shadow.innerHTML = `<style>${styles}</style><div>${markup}</div>`;
      },
      [html, css],
    );
    expect(await findings(copy)).toEqual([]);
    await copy.close();
    await page.close();
  });
});
