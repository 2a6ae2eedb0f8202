import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readHighlights } from '../../scripts/support/page-probes.ts';
import { pressInCard, readCard } from './support/card.ts';
import { mentionPoint } from './support/mention-point.ts';
import { type Reader, sitDown } from './support/reader.ts';

const ARTICLE = '/wordpress/2020/09/08/russia-syria-damascus-talks/';
const PAUSE = 350;
const GRACE = 300;

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await sitDown();
});
beforeEach(async () => {
  page = await reader.read(ARTICLE);
});
afterEach(() => page.close());
afterAll(() => reader.leave());

const point = async (name: string) => {
  const { x, y } = await mentionPoint(page, name);
  await page.mouse.move(x, y - 2);
  await page.mouse.move(x, y);
};
const isOpen = () => page.evaluate(() => document.querySelector('newsgloss-card:popover-open') !== null);
const opened = () => expect.poll(isOpen).toBe(true);
const closed = () => expect.poll(isOpen).toBe(false);

describe('a card', () => {
  it('tells what held on the article’s date, and what has changed since', async () => {
    await point('Yuri Borisov');
    await opened();
    const card = await readCard(page);
    expect(card?.text).toContain('Yury Borisov');
    expect(card?.text).toMatch(/On 8 September 2020\s+Deputy Prime Minister of Russia/);
    expect(card?.text).toMatch(/Since then.*left the office on 15 July 2022/s);
    expect(card?.text).toMatch(/as of/i);
    expect(card?.text).toMatch(/Source/);
    expect(card?.links).toContain('https://en.wikipedia.org/wiki/Yury_Borisov');
  });

  it('of a later surname is that of the full name before it', async () => {
    await point('Assad');
    await opened();
    expect((await readCard(page))?.text).toContain('Bashar al-Assad');
  });

  it('of a place has a map, and a link to OpenStreetMap', async () => {
    await point('Tartus');
    await opened();
    await expect.poll(async () => (await readCard(page))?.hasMap).toBe(true);
    expect((await readCard(page))?.links.join(' ')).toContain('https://www.openstreetmap.org/');
  });

  it('of somebody whom the pack does not know quotes the article', async () => {
    await point('Riad Haddad');
    await opened();
    expect((await readCard(page))?.text).toMatch(/ambassador/);
    expect((await readCard(page))?.text).toMatch(/article/i);
  });

  it('opens after the pause that the reader has set, not before', async () => {
    await reader.set({ cardDelay: 1_500 });
    await page.bringToFront();
    await point('Yuri Borisov');
    await page.waitForTimeout(900);
    expect(await isOpen()).toBe(false);
    await opened();
    await reader.set({ cardDelay: PAUSE });
  });

  it('stays while it is pointed at, and closes a moment after the pointer has left', async () => {
    await point('Yuri Borisov');
    await opened();
    const { box } = (await readCard(page))!;
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 8 });
    await page.waitForTimeout(GRACE * 2);
    expect(await isOpen()).toBe(true);
    await page.mouse.move(2, 2);
    await closed();
  });

  it('closes with Esc and when the page is scrolled away', async () => {
    await point('Yuri Borisov');
    await opened();
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    await page.mouse.move(2, 2);
    await point('Sergey Lavrov');
    await opened();
    await page.mouse.wheel(0, 3_000);
    await closed();
  });

  it('lies inside the window and does not cover its name', async () => {
    for (const name of ['Yuri Borisov', 'Tartus', 'Hezbollah']) {
      await point(name);
      await expect.poll(async () => (await readCard(page)) !== null).toBe(true);
      const { box } = (await readCard(page))!;
      const { y } = await mentionPoint(page, name);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(1280);
      expect(box.bottom).toBeLessThanOrEqual(900);
      expect(box.top > y || box.bottom < y).toBe(true);
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
    }
  });

  it('steps through the mentions of its entity', async () => {
    await point('Yuri Borisov');
    await opened();
    expect((await readCard(page))?.text).toContain('1 of 2');
    await pressInCard(page, 'Next mention');
    await expect.poll(async () => (await readCard(page))?.text).toContain('2 of 2');
    expect((await page.evaluate(readHighlights)).active).toEqual(['Borisov']);
  });

  it('marks the name it speaks of', async () => {
    await point('Tartus');
    await opened();
    expect((await page.evaluate(readHighlights)).active).toEqual(['Tartus']);
    await page.keyboard.press('Escape');
    expect((await page.evaluate(readHighlights)).active).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('goes from name to name, into the card and back', async () => {
    const tab = await reader.tabOf(page);
    await page.locator('a').first().focus();
    const step = async (by: 1 | -1) => {
      const worker = await reader.browser.serviceWorker();
      await worker.evaluate(
        ([id, direction]) => {
          // Nobody answers, so nothing is waited for.
          void chrome.tabs.sendMessage(id!, { type: 'step', by: direction }).catch(() => {});
        },
        [tab, by] as const,
      );
    };
    const active = async () => (await page.evaluate(readHighlights)).active;
    await step(1);
    await expect.poll(active).toHaveLength(1);
    const first = await active();
    expect((await readCard(page))?.focused).toBe(true);
    await step(1);
    await expect.poll(active).not.toEqual(first);
    await step(-1);
    await expect.poll(active).toEqual(first);
    await page.keyboard.press('Tab');
    expect((await readCard(page))?.focused).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });
});

it('a click on a link under a name still follows the link', async () => {
  const target = await page.evaluate(() => {
    const names = ['person', 'place', 'organisation'].flatMap((t) => [
      ...(CSS.highlights.get(`newsgloss-${t}`) ?? []),
    ]);
    const link = names.map((r) => r.startContainer.parentElement?.closest('a')).find((a) => a?.href);
    link?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = link?.getClientRects()[0];
    return box && link ? { href: link.href, x: box.left + 8, y: box.top + box.height / 2 } : null;
  });
  expect(target).not.toBeNull();
  await page.mouse.move(target!.x, target!.y - 1);
  await page.mouse.move(target!.x, target!.y);
  await opened();
  await page.mouse.click(target!.x, target!.y);
  await expect.poll(() => page.url()).toBe(target!.href);
});
