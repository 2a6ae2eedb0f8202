import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, serveDemo } from '../../demo/server.ts';
import { readBoilerplate, readHighlights, settledHighlights } from '../../scripts/support/page-probes.ts';
import { AMBIGUOUS, AMBIGUOUS_PAGES } from './pages/ambiguous.ts';
import { type FirefoxWithExtension, launchFirefox } from './support/firefox.ts';

const ARTICLE = '/wordpress/2020/09/08/russia-syria-damascus-talks/';

let demo: Demo;
let firefox: FirefoxWithExtension;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  demo = await serveDemo({ routes: AMBIGUOUS_PAGES });
  firefox = await launchFirefox();
  page = await firefox.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(demo.url + ARTICLE);
});
afterAll(async () => {
  await firefox.close();
  await demo.close();
});

const cardIsOpen = () => page.evaluate(() => document.querySelector('newsgloss-card:popover-open') !== null);

/** Run in a page of the extension. */
async function stepEverywhere() {
  const tabs = await browser.tabs.query({});
  const answers = tabs.map(({ id }) =>
    browser.tabs.sendMessage(id!, { type: 'step', by: 1 }).catch(() => {}),
  );
  await Promise.all(answers);
}

describe('in Firefox', () => {
  it('names are underlined and boilerplate is dimmed', async () => {
    const painted = await settledHighlights(page);
    expect(painted.person).toEqual(
      expect.arrayContaining(['Yuri Borisov', 'Sergey Lavrov', 'Bashar Assad', 'Assad']),
    );
    expect(painted.place).toEqual(expect.arrayContaining(['Damascus', 'Russia', 'Tartus', 'Turkey']));
    expect(painted.organisation).toEqual(expect.arrayContaining(['Hezbollah', 'Al-Watan']));
    expect(await page.evaluate(readBoilerplate)).toContainEqual({
      text: 'Follow The Meridian Post on Facebook and Twitter.',
      category: 'follow',
    });
  });

  it('a card opens over a name and closes with Esc', async () => {
    const at = await page.evaluate(() => {
      const ranges = [...CSS.highlights.get('newsgloss-person')!] as StaticRange[];
      const found = ranges.find((range) => range.startContainer.textContent?.includes('Borisov'))!;
      const range = document.createRange();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      found.startContainer.parentElement!.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await page.mouse.move(at.x, at.y - 3);
    await page.mouse.move(at.x, at.y);
    await expect.poll(cardIsOpen, { timeout: 5_000 }).toBe(true);
    const box = await page.evaluate(() =>
      document.querySelector('newsgloss-card')!.getBoundingClientRect().toJSON(),
    );
    expect(box).toBeTruthy();
    await page.keyboard.press('Escape');
    expect(await cardIsOpen()).toBe(false);
  });

  it('the strict page is annotated too', async () => {
    const strict = await firefox.newPage();
    await strict.goto(`${demo.url}/strict/microsoft-activision-cleared/`);
    expect((await settledHighlights(strict)).organisation).toContain('Microsoft');
    await strict.close();
  });

  it('switching off in the options clears the page, switching on brings the names back', async () => {
    const options = await firefox.openExtensionPage('options.html');
    const flip = async () => {
      await options.bringToFront();
      await options.waitForSelector('input[role=switch]');
      await options.evaluate(() => document.querySelector<HTMLInputElement>('input[role=switch]')!.click());
    };
    const count = async () => (await page.evaluate(readHighlights)).person.length;
    await flip();
    await expect.poll(count, { timeout: 5_000 }).toBe(0);
    await flip();
    await expect.poll(count, { timeout: 5_000 }).toBeGreaterThan(5);
    await options.close();
  });

  it('the keyboard’s commands step from name to name', async () => {
    const popup = await firefox.openExtensionPage('popup.html');
    const step = () => popup.evaluate(stepEverywhere);
    const active = async () => (await page.evaluate(readHighlights)).active;
    await step();
    await expect.poll(active, { timeout: 5_000 }).toHaveLength(1);
    const [first] = await active();
    await step();
    await expect.poll(async () => (await active())[0], { timeout: 5_000 }).not.toBe(first);
    await popup.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    expect(await cardIsOpen()).toBe(false);
  });

  it('another meaning is chosen by the keyboard alone, and kept', async () => {
    const article = await firefox.newPage();
    // High enough for the whole card: one that scrolls is itself a stop of the Tab key here.
    await article.setViewport({ width: 1280, height: 1000 });
    await article.goto(`${demo.url}/2019/03/05/harbour`);
    await settledHighlights(article);
    const options = await firefox.openExtensionPage('options.html');
    const kept = () =>
      options.evaluate(async () => (await browser.storage.local.get('choices')).choices as object[]);
    const active = async () => (await article.evaluate(readHighlights)).active[0];
    for (let steps = 0; steps < 15 && (await active()) !== AMBIGUOUS; steps += 1) {
      const before = await active();
      await options.evaluate(stepEverywhere);
      await expect.poll(active, { timeout: 5_000 }).not.toBe(before);
    }
    await article.bringToFront();
    // The space bar presses buttons, and on links it would only scroll.
    await article.evaluate(() => document.documentElement.style.setProperty('overflow', 'hidden'));
    await article.keyboard.press('Tab');
    for (let tabs = 0; tabs < 10 && !(await kept()); tabs += 1) {
      await article.keyboard.press('Tab');
      await article.keyboard.press(' ');
      await new Promise((done) => setTimeout(done, 300));
    }
    expect(await kept()).toMatchObject([{ name: AMBIGUOUS, type: 'place', site: '127.0.0.1' }]);
    await expect
      .poll(() => options.evaluate(() => document.body.textContent), { timeout: 5_000 })
      .toContain('1 correction is kept.');
    await options.close();
    await article.close();
  });

  it('the popup lists the cast and brings a filtered line back', async () => {
    const finder = await firefox.openExtensionPage('options.html');
    const tabs = await finder.evaluate(async () => (await browser.tabs.query({})).map(({ id }) => id));
    await finder.close();
    const shown: string[] = [];
    for (const tab of tabs) {
      const popup = await firefox.openExtensionPage(`popup.html?tab=${tab}`);
      await expect
        .poll(() => popup.evaluate(() => document.body.textContent), { timeout: 5_000 })
        .not.toBe('');
      await new Promise((done) => setTimeout(done, 500));
      const text = (await popup.evaluate(() => document.body.textContent)) ?? '';
      if (text.includes('Yury Borisov')) {
        shown.push(text);
        await popup.evaluate(() => {
          document.querySelector<HTMLElement>('details summary')!.click();
          document.querySelector<HTMLElement>('button[aria-label^="Restore: Follow"]')!.click();
        });
      }
      await popup.close();
    }
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain('Deputy Prime Minister of Russia');
    await expect
      .poll(async () => (await page.evaluate(readBoilerplate)).map(({ category }) => category), {
        timeout: 5_000,
      })
      .not.toContain('follow');
  });

  it('options, welcome and popup pages come up', async () => {
    for (const [path, words] of [
      ['options.html', 'Newsgloss options'],
      ['welcome.html', 'Know who the news is talking about'],
      ['popup.html', 'Everywhere'],
    ] as const) {
      const shown = await firefox.openExtensionPage(path);
      await expect
        .poll(() => shown.evaluate(() => document.body.textContent), { timeout: 5_000 })
        .toContain(words);
      await shown.close();
    }
  });

  it('no error reaches the page', () => {
    expect(errors).toEqual([]);
  });
});
