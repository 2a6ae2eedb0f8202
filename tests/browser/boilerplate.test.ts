import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BOILERPLATE_MODES, DEFAULT_SETTINGS, type Settings } from '../../lib/types/settings.ts';
import { readHighlights, settledHighlights } from '../../scripts/support/page-probes.ts';
import { PROMOTED, PROMOTED_BOX, SUBSCRIBE_NAMED } from './pages/promotions.ts';
import { markup, rowPoint, scrollTo, shownBoilerplate, topOf } from './support/boilerplate-probes.ts';
import { openExtensionPage } from './support/chromium.ts';
import { type Reader, sitDown } from './support/reader.ts';

const ARTICLE = '/2019/03/05/promoted';
const IN_A_BOX = '/2019/03/05/promoted-box';
const OWN = ['follow', 'subscribe', 'named', 'late'];
const FOLDED = { rows: ['follow', 'named', 'late'], seen: [], unseen: OWN };
const SHOWN = {
  off: { rows: [], seen: [], unseen: [] },
  dim: { rows: [], seen: OWN, unseen: [] },
  fold: FOLDED,
  hide: { rows: [], seen: [], unseen: OWN },
} as const;

let reader: Reader;
/** Stays open, so that settings are changed from there at once. */
let options: Page;
let page: Page;
beforeAll(async () => {
  reader = await sitDown({ routes: { [ARTICLE]: PROMOTED, [IN_A_BOX]: PROMOTED_BOX } });
  options = await openExtensionPage(reader.browser, 'options.html');
});
beforeEach(async () => {
  await set({ ...DEFAULT_SETTINGS, boilerplate: 'off' });
  page = await reader.read(ARTICLE);
});
afterEach(() => page.close());
afterAll(() => reader.leave());

const shown = () => page.evaluate(shownBoilerplate);
const set = (changed: Partial<Settings>) =>
  options.evaluate(async (fields) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), ...fields } });
  }, changed);
const change = async (boilerplate: keyof typeof SHOWN) => {
  await set({ boilerplate });
  await expect.poll(shown).toEqual(SHOWN[boilerplate]);
};

/** Role, name and state of what has the focus or is a row of ours; closed shadow trees are seen through. */
async function rowButtons(): Promise<{ name: string; expanded: unknown; focused: unknown }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ role, name }) => role?.value === 'button' && /publisher/.test(String(name?.value)))
    .map(({ name, properties = [] }) => {
      const read = (property: string) => properties.find((one) => one.name === property)?.value.value;
      return { name: String(name?.value), expanded: read('expanded'), focused: read('focused') };
    });
}

describe('lines of the publisher', () => {
  it('are left, dimmed, folded or hidden, and the page is as it was after each', async () => {
    const before = await page.evaluate(markup);
    for (const mode of BOILERPLATE_MODES) {
      await change(mode);
      await change('off');
      expect(await page.evaluate(markup)).toBe(before);
    }
    for (const mode of ['dim', 'fold', 'hide', 'fold', 'dim', 'hide'] as const) await change(mode);
    await set({ boilerplate: 'fold', credits: 'dim' });
    await expect.poll(() => page.locator('[data-newsgloss-credit]').count()).toBe(1);
    await set({ enabled: false });
    await expect.poll(() => page.evaluate(markup)).toBe(before);
  });

  it('that are hidden or folded take the boxes around them along', async () => {
    for (const mode of ['hide', 'fold'] as const) {
      await change(mode);
      expect(await page.locator('#box').isVisible()).toBe(false);
    }
    await change('dim');
    expect(await page.locator('#box').isVisible()).toBe(true);
  });

  it('bear no marked names until they are taken back', async () => {
    await change('fold');
    const people = async () => (await page.evaluate(readHighlights)).person;
    expect(await people()).not.toContain('Pekka Haavisto');
    const popup = await reader.popup(page);
    await popup.getByText('Filtered lines').click();
    await popup.getByRole('button', { name: `Restore: ${SUBSCRIBE_NAMED}` }).click();
    await expect.poll(people).toContain('Pekka Haavisto');
    expect((await shown()).rows).toEqual(['follow', 'late']);
    expect(await page.locator('#named').isVisible()).toBe(true);
    // The reader's word is kept for the site, and so it is taken back.
    await popup.getByRole('button', { name: `Filter again: ${SUBSCRIBE_NAMED}` }).click();
    await expect.poll(shown).toEqual(FOLDED);
    expect(await people()).not.toContain('Pekka Haavisto');
    await popup.close();
  });

  it('are not pale in print, and no row is there', async () => {
    await change('dim');
    const opacity = () => page.evaluate(() => getComputedStyle(document.querySelector('#follow')!).opacity);
    expect(Number(await opacity())).toBeLessThan(0.6);
    await page.emulateMedia({ media: 'print' });
    expect(await opacity()).toBe('1');
    await page.emulateMedia({ media: 'screen' });
    await change('fold');
    await page.emulateMedia({ media: 'print' });
    const heights = () =>
      page.evaluate(() => [...document.querySelectorAll('newsgloss-fold')].map((row) => row.clientHeight));
    expect(await heights()).toEqual([0, 0, 0]);
    expect(await page.locator('#follow').isVisible()).toBe(false);
  });
});

describe('a row', () => {
  it('is reached with Tab, and Enter and Space show its lines and fold them', async () => {
    await change('fold');
    await page.keyboard.press('Tab');
    expect(await rowButtons()).toMatchObject([
      { name: '2 lines from the publisher · show', expanded: false, focused: true },
      { name: '1 line from the publisher · show' },
      { name: '1 line from the publisher · show' },
    ]);
    await page.keyboard.press('Enter');
    await expect.poll(shown).toEqual({ ...FOLDED, seen: ['follow', 'subscribe'], unseen: ['named', 'late'] });
    expect((await rowButtons())[0]).toMatchObject({
      name: '2 lines from the publisher · hide',
      expanded: true,
      focused: true,
    });
    await page.keyboard.press('Space');
    await expect.poll(shown).toEqual(FOLDED);
  });

  it('stays where it is when it is pressed, and open through a change of settings', async () => {
    await change('fold');
    const { x, y } = await page.evaluate(rowPoint);
    const top = () =>
      page.evaluate(() => document.querySelector('newsgloss-fold')!.getBoundingClientRect().top);
    const before = await top();
    await page.mouse.click(x, y);
    await expect.poll(async () => (await shown()).seen).toEqual(['follow', 'subscribe']);
    await page.evaluate(topOf, 'first');
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
    await set({ credits: 'dim' });
    await expect.poll(() => page.locator('[data-newsgloss-credit]').count()).toBe(1);
    expect((await shown()).seen).toEqual(['follow', 'subscribe']);
  });

  it('is put back when the page drops it, which is no news to our own watch', async () => {
    await change('fold');
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('newsgloss-fold')) row.remove();
    });
    await expect.poll(shown).toEqual(FOLDED);
    const kept = await page.evaluate(async () => {
      const painted = CSS.highlights.get('newsgloss-person');
      const row = document.querySelector('newsgloss-fold');
      await new Promise((done) => setTimeout(done, 1_500));
      return (
        painted === CSS.highlights.get('newsgloss-person') && row === document.querySelector('newsgloss-fold')
      );
    });
    expect(kept).toBe(true);
  });

  it('goes with its lines when the page puts others in their place, and comes before those', async () => {
    await change('fold');
    await page.evaluate(() => {
      const old = document.querySelector('#late')!;
      const fresh = document.createElement('p');
      fresh.id = 'fresh';
      fresh.textContent = old.textContent;
      old.replaceWith(fresh);
    });
    await expect.poll(shown).toMatchObject({
      rows: ['follow', 'named', 'fresh'],
      unseen: ['follow', 'subscribe', 'named', 'fresh'],
    });
  });
});

describe.each([ARTICLE, IN_A_BOX])('what is being read on %s', (path) => {
  it('stays where it is through every change above it', async () => {
    await page.goto(reader.demo.url + path);
    await settledHighlights(page);
    // The browser keeps still what it can by itself, but not on pages that forbid it.
    await page.addStyleTag({ content: '* { overflow-anchor: none !important }' });
    const before = await page.evaluate(scrollTo, 'p16');
    for (const mode of ['fold', 'hide', 'dim', 'hide', 'off', 'fold', 'dim', 'fold'] as const) {
      await change(mode);
      expect(Math.abs((await page.evaluate(topOf, 'p16')) - before), mode).toBeLessThanOrEqual(1);
    }
    await page.evaluate(() => {
      const promotion = document.querySelector('#follow')!.cloneNode(true) as Element;
      promotion.id = 'more';
      document.querySelector('#p4')!.before(promotion);
    });
    await expect.poll(async () => (await shown()).unseen).toContain('more');
    expect(Math.abs((await page.evaluate(topOf, 'p16')) - before)).toBeLessThanOrEqual(1);
  });

  it('is left alone at the top of the page', async () => {
    await page.goto(reader.demo.url + path);
    await settledHighlights(page);
    for (const mode of ['fold', 'hide', 'off'] as const) await change(mode);
    const scrolled = await page.evaluate(() => [scrollY, document.querySelector('main')!.scrollTop]);
    expect(scrolled).toEqual([0, 0]);
  });
});

it('nothing went wrong on the way', () => {
  expect(reader.errors).toEqual([]);
});
