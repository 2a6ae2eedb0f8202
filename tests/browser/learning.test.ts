import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/types/settings.ts';
import { GAZETTE, GAZETTE_PAGES } from './pages/gazette.ts';
import { openExtensionPage, stopServiceWorker } from './support/chromium.ts';
import { type Reader, sitDown } from './support/reader.ts';

const [FIRST, SECOND, THIRD] = GAZETTE;

let reader: Reader;
beforeAll(async () => {
  reader = await sitDown({ routes: GAZETTE_PAGES });
});
afterEach(async () => {
  const options = await openExtensionPage(reader.browser, 'options.html');
  await options.evaluate(() => chrome.storage.local.clear());
  for (const page of reader.browser.context.pages()) if (page !== options) await page.close();
  await options.goto('about:blank');
});
afterAll(() => reader.leave());

/** Categories of the marked blocks by their ids. */
const marked = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-newsgloss-boilerplate]')].map((block) => [
        block.id,
        block.getAttribute('data-newsgloss-boilerplate'),
      ]),
    ),
  );
const visit = async (path: string) => {
  const page = await reader.read(path);
  return { page, marks: await marked(page) };
};
const remembered = async () => {
  const options = await openExtensionPage(reader.browser, 'options.html');
  await options
    .getByText(/remembered/)
    .first()
    .waitFor();
  const rows = await options.locator('.publishers tbody tr').allInnerTexts();
  return { options, rows: rows.map((row) => row.split(/\s+/).slice(0, 3).join(' ')) };
};
/** Opens the context menu on an element and picks our item, which no automation can click. */
const hideLine = async (page: Page, selector: string) => {
  await page.click(selector, { button: 'right' });
  const tab = await reader.tabOf(page);
  const worker = await reader.browser.serviceWorker();
  await worker.evaluate((id) => {
    void chrome.tabs.sendMessage(id, { type: 'hide-line' }).catch(() => {});
  }, tab);
};

describe('a publisher', () => {
  it('is learned over visits, also when the background dies between them', async () => {
    expect((await visit(FIRST)).marks).toEqual({});
    await expect.poll(async () => (await remembered()).rows).toEqual(['127.0.0.1 1 0']);
    await stopServiceWorker(reader.browser);
    const second = await visit(SECOND);
    expect(second.marks).toEqual({ motto: 'promotion' });
    await second.page.reload();
    await expect.poll(() => marked(second.page)).toEqual({ motto: 'promotion' });
    await expect.poll(async () => (await remembered()).rows).toEqual(['127.0.0.1 2 0']);
  });

  it('is forgotten at the reader’s wish', async () => {
    await visit(FIRST);
    await expect.poll(async () => (await remembered()).rows).toEqual(['127.0.0.1 1 0']);
    const { options } = await remembered();
    await options.getByRole('button', { name: 'Forget 127.0.0.1' }).click();
    await options.getByText('Nothing remembered yet.').waitFor();
    expect((await visit(SECOND)).marks).toEqual({});
  });

  it('is not learned when the switch is off', async () => {
    await reader.set({ ...DEFAULT_SETTINGS, learn: false });
    await visit(FIRST);
    expect((await visit(SECOND)).marks).toEqual({});
  });
});

describe('the reader’s word', () => {
  it('takes a learned line back for all visits, and undoes it', async () => {
    await visit(FIRST);
    const { page } = await visit(SECOND);
    const popup = await reader.popup(page);
    await popup.getByText('Filtered lines').click();
    await popup.getByRole('button', { name: /^Restore: Since 1912/ }).click();
    await popup.getByRole('button', { name: /^Filter again: Since 1912/ }).waitFor();
    await expect.poll(() => marked(page)).toEqual({});
    await popup.close();
    const third = await visit(THIRD);
    expect(third.marks).toEqual({});
    const again = await reader.popup(third.page);
    await again.getByText('Filtered lines').click();
    await again.getByRole('button', { name: /^Filter again: Since 1912/ }).click();
    await expect.poll(() => marked(third.page)).toEqual({ motto: 'promotion' });
  });

  it('hides a line and lines like it on the site, and the page is as before once that is undone', async () => {
    const { page } = await visit(FIRST);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hideLine(page, '#aside a');
    await expect.poll(() => marked(page)).toEqual({ aside: 'promotion' });
    const second = await visit(SECOND);
    expect(second.marks).toMatchObject({ aside: 'promotion' });
    expect((await remembered()).rows).toEqual(['127.0.0.1 2 1']);
    const popup = await reader.popup(second.page);
    await popup.getByText('Filtered lines').click();
    await popup.getByText('You filtered this.').waitFor();
    await popup.getByRole('button', { name: /^Undo filtering: Weather/ }).click();
    await expect.poll(() => marked(second.page)).toEqual({ motto: 'promotion' });
    await popup.close();
    await page.reload();
    await expect.poll(() => marked(page)).toEqual({ motto: 'promotion' });
    await reader.set({ ...DEFAULT_SETTINGS, enabled: false });
    await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
