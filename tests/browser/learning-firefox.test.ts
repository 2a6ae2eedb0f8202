import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Demo, serveDemo } from '../../demo/server.ts';
import { settledHighlights } from '../../scripts/support/page-probes.ts';
import { GAZETTE, GAZETTE_PAGES } from './pages/gazette.ts';
import { type FirefoxWithExtension, launchFirefox } from './support/firefox.ts';

let demo: Demo;
let firefox: FirefoxWithExtension;
beforeAll(async () => {
  demo = await serveDemo({ routes: GAZETTE_PAGES });
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox.close();
  await demo.close();
});

async function visit(path: string): Promise<Page> {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(demo.url + path);
  await settledHighlights(page);
  return page;
}
const marked = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('[data-newsgloss-boilerplate]')].map(({ id }) => id));

/** Run in a page of the extension. */
async function hideEverywhere() {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => browser.tabs.sendMessage(id!, { type: 'hide-line' }).catch(() => {})),
  );
}

it('in Firefox a publisher is learned, and a line hidden by hand stays hidden', async () => {
  const first = await visit(GAZETTE[0]);
  expect(await marked(first)).toEqual([]);
  const second = await visit(GAZETTE[1]);
  expect(await marked(second)).toEqual(['motto']);
  await first.close();
  await second.bringToFront();
  await second.click('#aside a', { button: 'right' });
  const options = await firefox.openExtensionPage('options.html');
  await options.evaluate(hideEverywhere);
  await expect.poll(() => marked(second)).toEqual(['aside', 'motto']);
  const third = await visit(GAZETTE[2]);
  expect(await marked(third)).toEqual(['aside', 'motto']);
  await options.bringToFront();
  await options.reload({ timeout: 3_000 }).catch(() => undefined);
  const rows = () => options.evaluate(() => document.querySelector('.publishers tbody')?.textContent ?? '');
  await expect.poll(rows).toMatch(/^127\.0\.0\.1\s*31/);
});
