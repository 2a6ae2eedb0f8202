import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage, OPENING, OPENING_NAMES, PROMOTION } from './pages/article-page.ts';
import { marked, painted, pointAtFirstPerson } from './pages/clobber-proof.ts';
import { type Reader, sitDown } from './support/reader.ts';

const ARTICLE = '/2019/03/05/article';
/** A block that bears our attribute before we come, and names cut up by elements. */
const TRICKY = articlePage({
  article:
    OPENING.replace('Sergey Lavrov', '<b>Sergey</b> <a href="#">Lav<i>rov</i></a>') +
    PROMOTION.replace('<p ', '<p data-newsgloss-boilerplate="own" ') +
    PROMOTION.replace('id="promotion"', 'id="second-promotion"'),
});

let reader: Reader;
beforeAll(async () => {
  reader = await sitDown({ routes: { [ARTICLE]: TRICKY } });
  await reader.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: reader.demo.url,
  });
});
afterAll(() => reader.leave());

const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

interface Copied {
  readonly selected: string;
  readonly text: string;
  readonly html: string;
}

/** Selects the article, copies it as the reader does, and reads the clipboard. */
async function copy(page: Page): Promise<Copied> {
  await page.bringToFront();
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('article')!));
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    const selected = String(getSelection());
    getSelection()!.removeAllRanges();
    return { selected, text: await read('text/plain'), html: await read('text/html') };
  });
}

async function openRead(): Promise<Page> {
  const page = await reader.open(ARTICLE);
  await expect.poll(() => painted(page, 'person')).toEqual([...OPENING_NAMES.person]);
  await expect.poll(() => marked(page)).toContain('second-promotion');
  return page;
}

describe('what the reader copies', () => {
  it('is what it would be without us, but for the marks on boilerplate', async () => {
    await reader.set({ enabled: false });
    const without = await reader.open(ARTICLE);
    const plain = await copy(without);
    await without.close();
    await reader.set({ enabled: true, boilerplate: 'dim' });
    const page = await openRead();
    const { html, ...texts } = await copy(page);
    expect(texts).toEqual({ selected: plain.selected, text: plain.text });
    expect(html).not.toContain('<mark');
    expect(withoutMarks(html)).toBe(withoutMarks(plain.html));
    await page.close();
  });
});

/** Our attributes taken out, and the style that Chromium writes on copied elements, in which their dimming shows. */
function withoutMarks(html: string): string {
  return html
    .replace(/ data-newsgloss-boilerplate[a-z-]*="[^"]*"/g, '')
    .replace(/opacity: [\d.]+(?: !important)?; /g, '');
}

describe('the page\u2019s own markup', () => {
  it('differs by the marks on boilerplate alone, and not at all once we are off', async () => {
    await reader.set({ enabled: false });
    const page = await reader.open(ARTICLE);
    await page.waitForTimeout(500);
    const before = await markup(page);
    await reader.set({ enabled: true, boilerplate: 'hide' });
    await expect.poll(() => painted(page, 'person')).toEqual([...OPENING_NAMES.person]);
    await expect.poll(() => page.locator('#second-promotion').isVisible()).toBe(false);
    const during = await markup(page);
    expect(during).not.toBe(before);
    expect(withoutMarks(during)).toBe(withoutMarks(before));
    await page.bringToFront();
    await pointAtFirstPerson(page);
    await page.locator('newsgloss-card:popover-open').waitFor({ state: 'attached' });
    await reader.set({ enabled: false });
    await expect.poll(() => painted(page, 'person')).toEqual([]);
    expect(await markup(page)).toBe(before);
    await page.close();
  });
});

it('no page threw, and none was told of an error of ours', () => {
  expect(reader.errors).toEqual([]);
});
