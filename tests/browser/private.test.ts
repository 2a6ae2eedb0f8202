import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { settledHighlights } from '../../scripts/support/page-probes.ts';
import { AMBIGUOUS, AMBIGUOUS_PAGES } from './pages/ambiguous.ts';
import { clickInCard, readCard } from './support/card.ts';
import { openExtensionPage } from './support/chromium.ts';
import { mentionPoint } from './support/mention-point.ts';
import { openPrivately } from './support/private-window.ts';
import { type Reader, sitDown } from './support/reader.ts';

const ARTICLE = '/2019/03/05/harbour';
const CHOSEN = 'You chose none';

let reader: Reader;
beforeAll(async () => {
  reader = await sitDown({ routes: AMBIGUOUS_PAGES });
});
afterAll(() => reader.leave());

it('what is chosen in a private window counts there, and is neither stored nor known elsewhere', async () => {
  const { page, window } = await openPrivately(reader.browser, reader.demo.url + ARTICLE);
  await clickOnQuestion(page);
  await clickInCard(page, 'None of these');
  await expect.poll(() => says(page)).toContain(CHOSEN);
  await page.reload();
  await point(page);
  await expect.poll(() => says(page)).toContain(CHOSEN);

  const options = await openExtensionPage(reader.browser, 'options.html');
  await options.getByText('No correction is kept.').waitFor();
  expect(await options.evaluate(() => chrome.storage.local.get())).toEqual({});
  await options.close();
  const open = await reader.read(ARTICLE);
  await clickOnQuestion(open);
  expect(await says(open)).not.toContain(CHOSEN);
  await open.close();
  await window.close();
});

const says = async (page: Page) => (await readCard(page))?.text ?? '';

async function point(page: Page) {
  await settledHighlights(page);
  const { x, y } = await mentionPoint(page, AMBIGUOUS);
  await page.mouse.move(2, 2);
  await page.mouse.move(x, y - 2);
  await page.mouse.move(x, y);
}

async function clickOnQuestion(page: Page) {
  await point(page);
  await expect.poll(() => says(page)).toContain('Not this one?');
  await clickInCard(page, 'Not this one?');
}
