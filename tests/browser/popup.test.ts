import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/types/settings.ts';
import { readBoilerplate, readHighlights } from '../../scripts/support/page-probes.ts';
import { type Reader, sitDown } from './support/reader.ts';

const ARTICLE = '/wordpress/2020/09/08/russia-syria-damascus-talks/';

let reader: Reader;
let page: Page;
let popup: Page;
beforeAll(async () => {
  reader = await sitDown();
});
beforeEach(async () => {
  page = await reader.read(ARTICLE);
  popup = await reader.popup(page);
});
afterEach(async () => {
  await reader.set(DEFAULT_SETTINGS);
  await popup.close();
  await page.close();
});
afterAll(() => reader.leave());

const painted = async () => Object.values(await page.evaluate(readHighlights)).flat();
const marked = () => page.evaluate(readBoilerplate);
const flip = (name: string) => popup.getByRole('switch', { name }).click();

describe('the popup on an article', () => {
  it('lists its figures, places and organisations with the role at its date and counts', async () => {
    const borisov = popup.getByRole('button', { name: /Yury Borisov/ });
    await borisov.waitFor();
    expect(await borisov.innerText()).toMatch(/Deputy Prime Minister of Russia/);
    expect(await borisov.innerText()).toMatch(/\b2\b/);
    for (const heading of ['Figures', 'Places', 'Organisations']) {
      expect(await popup.getByRole('heading', { name: heading }).isVisible()).toBe(true);
    }
    expect(
      await popup.getByText('By Nora Whitfield · The Meridian Post · 8 September 2020').isVisible(),
    ).toBe(true);
  });

  it('opens a card in place and goes to the mention', async () => {
    const places = popup.getByRole('region', { name: /^Places/ });
    await places.getByRole('button', { name: /^Show/ }).click();
    await places.getByRole('button', { name: /^Tartus/ }).click();
    await popup.getByRole('img', { name: /Tartus/ }).waitFor();
    await popup.getByRole('button', { name: 'Go to mention' }).click();
    await expect.poll(async () => (await page.evaluate(readHighlights)).active).toEqual(['Tartus']);
    const inView = await page.evaluate(() => {
      const [range] = [...CSS.highlights.get('newsgloss-active')!] as StaticRange[];
      const { top, bottom } = range!.startContainer.parentElement!.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    expect(inView).toBe(true);
  });

  it('shows what was filtered, and restores and filters a line again', async () => {
    await popup.getByText('Filtered lines').click();
    const before = await marked();
    const line = 'Follow The Meridian Post on Facebook and Twitter.';
    await popup.getByRole('button', { name: `Restore: ${line}` }).click();
    await expect.poll(async () => (await marked()).map(({ text }) => text)).not.toContain(line);
    expect(await marked()).toHaveLength(before.length - 1);
    await popup.getByRole('button', { name: `Filter again: ${line}` }).click();
    await expect.poll(marked).toEqual(before);
  });
});

describe('the keyboard alone', () => {
  it('opens a row, goes to its mention and flips a switch', async () => {
    await popup.getByRole('button', { name: /Yury Borisov/ }).waitFor();
    const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (words: RegExp) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await popup.keyboard.press('Tab');
        if (words.test(await focused())) return;
      }
      throw new Error(`Tab never came to ${words}.`);
    };
    await tabTo(/Yury Borisov/);
    await popup.keyboard.press('Enter');
    await tabTo(/Go to mention/);
    await popup.keyboard.press('Enter');
    await expect.poll(async () => (await page.evaluate(readHighlights)).active).toEqual(['Yuri Borisov']);
    await popup.getByRole('switch', { name: 'Places' }).focus();
    await popup.keyboard.press('Space');
    await expect.poll(async () => (await page.evaluate(readHighlights)).place).toEqual([]);
  });
});

describe('the switches', () => {
  it('leave the page exactly as it was when this site is switched off, and bring all back', async () => {
    const before = { names: await painted(), lines: await marked() };
    await flip('On 127.0.0.1');
    await expect.poll(painted).toEqual([]);
    const html = await page.evaluate(() => document.querySelector('main, article')!.outerHTML);
    const source = await page.evaluate(async () => {
      const parsed = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      return parsed.querySelector('main, article')!.outerHTML;
    });
    expect(html).toBe(source);
    expect(await popup.getByRole('heading', { name: 'Off on this site' }).isVisible()).toBe(true);
    await flip('On 127.0.0.1');
    await expect.poll(painted).toEqual(before.names);
    await expect.poll(marked).toEqual(before.lines);
  });

  it('for everywhere reach every open tab at once', async () => {
    const other = await reader.read('/dark/glasgow-climate-summit/');
    await flip('Everywhere');
    await expect.poll(painted).toEqual([]);
    expect(await other.evaluate(readHighlights)).toMatchObject({ person: [], place: [], organisation: [] });
    expect(await popup.getByRole('heading', { name: 'Off everywhere' }).isVisible()).toBe(true);
    await other.close();
  });

  it('for a type take away and bring back that type alone', async () => {
    const before = await page.evaluate(readHighlights);
    await flip('Places');
    await expect.poll(() => page.evaluate(readHighlights)).toEqual({ ...before, place: [] });
    await flip('Places');
    await expect.poll(() => page.evaluate(readHighlights)).toEqual(before);
  });

  it('for boilerplate leave, dim or hide it', async () => {
    const line = page.getByText('Follow The Meridian Post on Facebook and Twitter.');
    const opacity = () => line.evaluate((element) => Number(getComputedStyle(element).opacity));
    expect(await opacity()).toBeLessThan(0.8);
    await popup.getByRole('radio', { name: 'Hide' }).check();
    await expect.poll(() => line.isVisible()).toBe(false);
    // What is hidden must not be taken for gone when the page is read again.
    await page.evaluate(() =>
      document.querySelector('main p, article p')!.after(document.createElement('p')),
    );
    await page.waitForTimeout(1_200);
    expect(await line.isVisible()).toBe(false);
    await popup.getByRole('radio', { name: 'Leave' }).check();
    await expect.poll(() => line.isVisible()).toBe(true);
    expect(await opacity()).toBe(1);
    expect(await marked()).toEqual([]);
  });
});

describe('the toolbar badge', () => {
  it('counts the names, and is empty where switched off', async () => {
    const tab = await reader.tabOf(page);
    const badge = async () =>
      (await reader.browser.serviceWorker()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
    await expect.poll(badge).toMatch(/^\d{1,3}$/);
    await reader.set({ badge: false });
    await expect.poll(badge).toBe('');
    await reader.set({ badge: true });
    await expect.poll(badge).toMatch(/^\d{1,3}$/);
    await reader.set({ enabled: false });
    await expect.poll(badge).toBe('');
  });
});

describe('the popup elsewhere', () => {
  it('says when a page is not an article', async () => {
    const home = await reader.open('/');
    const other = await reader.popup(home);
    await other.getByRole('heading', { name: 'Not an article' }).waitFor();
    await other.close();
    await home.close();
  });

  it('says when it is a page of the browser', async () => {
    const blank = await reader.browser.context.newPage();
    await blank.goto('about:blank');
    const other = await reader.popup(blank);
    await other.getByRole('heading', { name: 'A page of the browser' }).waitFor();
    await other.close();
    await blank.close();
  });

  it('runs nowhere but on chosen sites when the reader wants it so', async () => {
    await reader.set({ scope: 'chosen' });
    await expect.poll(painted).toEqual([]);
    await flip('On 127.0.0.1');
    await expect.poll(painted).not.toEqual([]);
  });
});
