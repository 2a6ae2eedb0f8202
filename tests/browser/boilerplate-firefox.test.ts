import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, serveDemo } from '../../demo/server.ts';
import type { Settings } from '../../lib/types/settings.ts';
import { readHighlights, settledHighlights } from '../../scripts/support/page-probes.ts';
import { PROMOTED, PROMOTED_BOX } from './pages/promotions.ts';
import { markup, rowPoint, scrollTo, shownBoilerplate, topOf } from './support/boilerplate-probes.ts';
import { type FirefoxWithExtension, launchFirefox } from './support/firefox.ts';

const ARTICLE = '/2019/03/05/promoted';
const IN_A_BOX = '/2019/03/05/promoted-box';
const OWN = ['follow', 'subscribe', 'named', 'late'];
const SHOWN = {
  off: { rows: [], seen: [], unseen: [] },
  dim: { rows: [], seen: OWN, unseen: [] },
  fold: { rows: ['follow', 'named', 'late'], seen: [], unseen: OWN },
  hide: { rows: [], seen: [], unseen: OWN },
} as const;

let demo: Demo;
let firefox: FirefoxWithExtension;
let options: Page;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  demo = await serveDemo({ routes: { [ARTICLE]: PROMOTED, [IN_A_BOX]: PROMOTED_BOX } });
  firefox = await launchFirefox();
  options = await firefox.openExtensionPage('options.html');
  page = await firefox.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 1280, height: 900 });
});
afterAll(async () => {
  await firefox.close();
  await demo.close();
});

const set = (changed: Partial<Settings>) =>
  options.evaluate(async (fields) => {
    const { settings } = await browser.storage.local.get('settings');
    await browser.storage.local.set({ settings: { ...(settings as object), ...fields } });
  }, changed);
const shown = () => page.evaluate(shownBoilerplate);
const change = async (boilerplate: keyof typeof SHOWN) => {
  await set({ boilerplate });
  await expect.poll(shown).toEqual(SHOWN[boilerplate]);
};
const open = async (path: string) => {
  await set({ boilerplate: 'off' });
  await page.goto(demo.url + path);
  await settledHighlights(page);
};

describe('in Firefox', () => {
  it('lines are shown in each way, and the page is as it was after each', async () => {
    await open(ARTICLE);
    const before = await page.evaluate(markup);
    for (const mode of ['dim', 'off', 'fold', 'off', 'hide', 'off', 'fold', 'hide', 'dim', 'fold'] as const) {
      await change(mode);
      if (mode === 'off') expect(await page.evaluate(markup)).toBe(before);
    }
    expect((await page.evaluate(readHighlights)).person).not.toContain('Pekka Haavisto');
    await set({ enabled: false });
    await expect.poll(() => page.evaluate(markup)).toBe(before);
    await set({ enabled: true });
    await expect.poll(shown).toEqual(SHOWN.fold);
  });

  it('a row is reached with Tab and opened with Enter, and folded with the mouse', async () => {
    await page.bringToFront();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('newsgloss-fold');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await shown()).seen).toEqual(['follow', 'subscribe']);
    const { x, y } = await page.evaluate(rowPoint);
    await page.mouse.click(x, y);
    await expect.poll(shown).toEqual(SHOWN.fold);
  });

  it.each([ARTICLE, IN_A_BOX])('what is being read on %s stays where it is', async (path) => {
    await open(path);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = '* { overflow-anchor: none !important }';
      document.head.append(style);
    });
    const before = await page.evaluate(scrollTo, 'p16');
    for (const mode of ['fold', 'hide', 'dim', 'hide', 'off', 'fold'] as const) {
      await change(mode);
      expect(Math.abs((await page.evaluate(topOf, 'p16')) - before), mode).toBeLessThanOrEqual(1);
    }
  });

  it('no error reaches the page', () => {
    expect(errors).toEqual([]);
  });
});
