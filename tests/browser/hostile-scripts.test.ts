import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage, OPENING_NAMES } from './pages/article-page.ts';
import { isCardOpen, marked, painted, pointAtFirstPerson } from './pages/clobber-proof.ts';
import { FORGED_CARDS, FORGED_ELEMENT } from './pages/forging.ts';
import { readCard } from './support/card.ts';
import { type Reader, sitDown } from './support/reader.ts';

const ARTICLE = '/2019/03/05/article';
const STRICT = '/strict/microsoft-activision-cleared/';
/** Longer than the card's pause and its grace together, milliseconds. */
const CARD_WAIT = 900;

let reader: Reader;
beforeAll(async () => {
  reader = await sitDown({
    routes: {
      [ARTICLE]: articlePage(),
      '/2019/03/05/forged-element': articlePage({ head: FORGED_ELEMENT }),
      '/2019/03/05/forged-cards': articlePage({ before: FORGED_CARDS }),
    },
  });
});
afterAll(() => reader.leave());

async function openArticle(path = ARTICLE): Promise<Page> {
  const page = await reader.open(path);
  await expect.poll(() => painted(page, 'person')).toEqual([...OPENING_NAMES.person]);
  return page;
}

async function openCard(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await pointAtFirstPerson(page);
  await expect.poll(() => isCardOpen(page)).toBe(true);
}

describe('events that the page made', () => {
  it('open no card', async () => {
    const page = await openArticle();
    await page.evaluate(() => {
      const [first] = CSS.highlights.get('newsgloss-person')!;
      const range = new Range();
      range.setStart(first!.startContainer, first!.startOffset);
      range.setEnd(first!.endContainer, first!.endOffset);
      const { x, y, width, height } = range.getBoundingClientRect();
      const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, pointerType: 'mouse' };
      for (const target of [window, document, range.startContainer.parentElement!]) {
        target.dispatchEvent(new PointerEvent('pointermove', at));
        target.dispatchEvent(new MouseEvent('mousemove', at));
      }
    });
    await page.waitForTimeout(CARD_WAIT);
    expect(await isCardOpen(page)).toBe(false);
    await page.close();
  });

  it('close no card', async () => {
    const page = await openArticle();
    await openCard(page);
    await page.evaluate(() => {
      const away = { clientX: 1, clientY: 1, bubbles: true, relatedTarget: null };
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      for (const name of ['pointerdown', 'pointermove', 'pointerout'])
        document.body.dispatchEvent(new PointerEvent(name, away));
      for (const name of ['scroll', 'resize']) window.dispatchEvent(new Event(name));
    });
    await page.waitForTimeout(CARD_WAIT);
    expect(await isCardOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => isCardOpen(page)).toBe(false);
    await page.close();
  });

  it('that claim another address restart nothing', async () => {
    const page = await openArticle();
    const kept = await page.evaluate(async (id) => {
      const before = CSS.highlights.get('newsgloss-person');
      for (let i = 0; i < 50; i += 1) {
        window.dispatchEvent(new CustomEvent(`${id}:content:wxt:locationchange`));
        history.replaceState(null, '', `#part-${i}`);
      }
      await new Promise((done) => setTimeout(done, 1_500));
      return CSS.highlights.get('newsgloss-person') === before;
    }, reader.browser.extensionId);
    expect(kept).toBe(true);
    await page.close();
  });

  it('that claim a newer script at worst end our work, without a trace', async () => {
    const page = await openArticle();
    expect(await marked(page)).toEqual(['promotion']);
    await openCard(page);
    await page.evaluate((id) => {
      const type = `${id}:content:wxt:content-script-started`;
      const detail = { contentScriptName: 'content', messageId: 'forged' };
      document.dispatchEvent(new CustomEvent(type, { detail: null }));
      window.postMessage({ type, ...detail }, '*');
      document.dispatchEvent(new CustomEvent(type, { detail }));
    }, reader.browser.extensionId);
    await expect.poll(() => painted(page, 'person')).toEqual([]);
    expect(await painted(page, 'active')).toEqual([]);
    expect(await marked(page)).toEqual([]);
    expect(await page.locator('newsgloss-card').count()).toBe(0);
    await pointAtText(page);
    await page.waitForTimeout(CARD_WAIT);
    expect(await page.locator('newsgloss-card').count()).toBe(0);
    await page.close();
  });
});

async function pointAtText(page: Page): Promise<void> {
  const box = await page.locator('#first').boundingBox();
  if (!box) throw new Error('The first paragraph is not in sight.');
  await page.mouse.move(box.x + 30, box.y + 8, { steps: 4 });
}

describe('elements that bear the card\u2019s name', () => {
  it('and a class of the page see nothing of the card', async () => {
    const page = await openArticle('/2019/03/05/forged-element');
    await openCard(page);
    expect((await readCard(page))?.text).toContain('Lavrov');
    expect(await page.evaluate(() => (window as unknown as { seen: unknown[] }).seen)).not.toContainEqual(
      expect.anything(),
    );
    expect(await page.evaluate(() => document.querySelector('newsgloss-card')?.shadowRoot)).toBeNull();
    await page.close();
  });

  it('and are the page\u2019s own stay as they are, beside ours', async () => {
    const page = await openArticle('/2019/03/05/forged-cards');
    await pointAtFirstPerson(page);
    await expect.poll(() => page.locator('newsgloss-card:popover-open').count()).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('newsgloss-card:popover-open').count()).toBe(1);
    expect(await page.locator('#forged').textContent()).toBe('Forged');
    await page.close();
  });
});

describe('what the page takes from us', () => {
  it('is painted again: highlights dropped or emptied', async () => {
    const page = await openArticle();
    for (const drop of [
      () => CSS.highlights.clear(),
      () => CSS.highlights.get('newsgloss-person')!.clear(),
      () => void CSS.highlights.delete('newsgloss-person'),
    ]) {
      await page.evaluate(drop);
      expect(await painted(page, 'person')).toEqual([]);
      await expect.poll(() => painted(page, 'person'), { timeout: 3_000 }).toEqual([...OPENING_NAMES.person]);
    }
    expect(await painted(page, 'place')).toEqual(expect.arrayContaining([...OPENING_NAMES.place]));
    await page.close();
  });

  it('is marked again: boilerplate whose attribute it changed or removed', async () => {
    const page = await openArticle();
    const block = page.locator('#promotion');
    const category = () => block.getAttribute('data-newsgloss-boilerplate');
    for (const value of [null, 'other']) {
      await block.evaluate((element, to) => {
        if (to === null) element.removeAttribute('data-newsgloss-boilerplate');
        else element.setAttribute('data-newsgloss-boilerplate', to);
      }, value);
      await expect.poll(category, { timeout: 3_000 }).toBe('newsletter');
    }
    await page.close();
  });

  it.each([
    ['removed', (host: HTMLElement) => host.remove()],
    ['moved into a paragraph', (host: HTMLElement) => document.getElementById('second')!.append(host)],
    ['closed', (host: HTMLElement) => host.hidePopover()],
    ['no popover any more', (host: HTMLElement) => host.removeAttribute('popover')],
  ])('is no loss: the next card opens when the host was %s', async (_, harm) => {
    const page = await openArticle();
    await openCard(page);
    await page.locator('newsgloss-card').evaluate(harm);
    await page.waitForTimeout(CARD_WAIT);
    await page.mouse.move(2, 2);
    await page.waitForTimeout(CARD_WAIT);
    await openCard(page);
    expect((await readCard(page))?.text).toContain('Lavrov');
    await page.close();
  });

  it('may open while the card is closed, and the next card still opens', async () => {
    const page = await openArticle();
    await openCard(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => isCardOpen(page)).toBe(false);
    await page.locator('newsgloss-card').evaluate((host: HTMLElement) => host.showPopover());
    await page.mouse.move(2, 2);
    await pointAtFirstPerson(page);
    await page.waitForTimeout(CARD_WAIT);
    expect((await readCard(page))?.text).toContain('Lavrov');
    await page.keyboard.press('Escape');
    await expect.poll(() => isCardOpen(page)).toBe(false);
    await page.close();
  });
});

describe('a page with a strict policy and trusted types', () => {
  it('is painted, dimmed and explained in full dress, and its policy hears nothing of us', async () => {
    const page = await reader.browser.context.newPage();
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
      );
    });
    await page.goto(reader.demo.url + STRICT);
    await expect.poll(() => painted(page, 'person')).toContain('Sarah Cardell');
    const dimmed = page.locator('[data-newsgloss-boilerplate]').first();
    expect(Number(await dimmed.evaluate((element) => getComputedStyle(element).opacity))).toBeLessThan(1);
    await openCard(page);
    const card = await readCard(page);
    expect(card?.text).not.toBe('');
    // Without its style sheet the card would be as wide as the window.
    expect(card!.box.right - card!.box.left).toBeLessThan(500);
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
    await page.close();
  });
});

it('no page threw, and none was told of an error of ours', () => {
  expect(reader.errors).toEqual([]);
});
