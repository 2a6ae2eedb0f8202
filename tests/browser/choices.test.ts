import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pointOfMention, readHighlights } from '../../scripts/support/page-probes.ts';
import { AMBIGUOUS, AMBIGUOUS_PAGES } from './pages/ambiguous.ts';
import { clickInCard, readCard } from './support/card.ts';
import { openExtensionPage } from './support/chromium.ts';
import { mentionPoint } from './support/mention-point.ts';
import { type Reader, sitDown } from './support/reader.ts';

const ARTICLE = '/2019/03/05/harbour';
const ANOTHER = '/2019/03/06/harbour-again';
const ASK = 'Not this one?';
const NONE = 'None of these';
const CHOSEN = 'You chose this.';

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await sitDown({ routes: AMBIGUOUS_PAGES });
});
beforeEach(async () => {
  page = await reader.read(ARTICLE);
});
afterEach(async () => {
  await page.close();
  const worker = await reader.browser.serviceWorker();
  await worker.evaluate(() => chrome.storage.local.remove('choices'));
});
afterAll(() => reader.leave());

const card = async () => (await readCard(page))!;
const says = async () => (await readCard(page))?.text ?? '';
/** What the card says first of all: who or what it is. */
const subject = async () => (await says()).split(/\n+/).slice(0, 3).join(' ');
const point = async () => {
  const { x, y } = await mentionPoint(page, AMBIGUOUS);
  await page.mouse.move(x, y - 2);
  await page.mouse.move(x, y);
  await expect.poll(says).toContain(ASK);
};
/** Name and line of the first of the others. */
const firstOther = async () => {
  const { buttons } = await card();
  const button = buttons[buttons.indexOf(ASK) + 1] ?? '';
  const lines = button.split(/\n+/);
  return { button, name: lines[0]!, line: lines.at(-1)! };
};
const stored = async () => {
  const worker = await reader.browser.serviceWorker();
  return worker.evaluate(async () => (await chrome.storage.local.get('choices')).choices as object[]);
};

describe('another meaning', () => {
  it('is shown at once in the card that stays where it is, and can be undone', async () => {
    await point();
    const before = await subject();
    const { left, top } = (await card()).box;
    await clickInCard(page, ASK);
    const { name, line } = await firstOther();
    await clickInCard(page, name);
    await expect.poll(says).toContain(CHOSEN);
    expect(await says()).toContain(line);
    expect(await subject()).not.toBe(before);
    expect((await card()).box).toMatchObject({ left, top });
    expect((await card()).buttons).toContain(ASK);
    expect((await page.evaluate(readHighlights)).active).toEqual([AMBIGUOUS]);
    expect(await stored()).toMatchObject([{ name: AMBIGUOUS, type: 'place', called: name }]);
    await clickInCard(page, 'Undo');
    await expect.poll(says).not.toContain(CHOSEN);
    expect(await subject()).toBe(before);
    expect(await stored()).toEqual([]);
  });

  it('is remembered for the article and for others of its site', async () => {
    await point();
    await clickInCard(page, ASK);
    const { name, line } = await firstOther();
    await clickInCard(page, name);
    await expect.poll(says).toContain(CHOSEN);
    for (const path of [`${ARTICLE}?from=home#top`, ANOTHER]) {
      await page.close();
      page = await reader.read(path);
      await point();
      expect(await says()).toContain(CHOSEN);
      expect(await says()).toContain(line);
    }
  });

  it('is the popup’s too', async () => {
    await point();
    await clickInCard(page, ASK);
    const { name, line } = await firstOther();
    await clickInCard(page, name);
    await expect.poll(says).toContain(CHOSEN);
    const popup = await reader.popup(page);
    await popup.getByText(line).first().waitFor();
    await popup.close();
  });

  it('may be none, and what was shown is then offered again', async () => {
    await point();
    const [, name] = (await says()).split(/\n+/);
    await clickInCard(page, ASK);
    await clickInCard(page, NONE);
    await expect.poll(says).toContain('You chose none');
    expect((await card()).links).toEqual([]);
    await clickInCard(page, 'Is it one of these?');
    expect((await firstOther()).button).not.toBe(NONE);
    expect(await says()).toContain(name);
    await clickInCard(page, 'Undo');
    await expect.poll(says).toContain(ASK);
  });
});

describe('while the reader chooses', () => {
  it('the card stays, though it grows small under the pointer', async () => {
    await point();
    await clickInCard(page, ASK);
    await page.mouse.move(2, 2, { steps: 4 });
    await page.waitForTimeout(700);
    expect(await says()).toContain(NONE);
    await page.keyboard.press('Escape');
    expect(await readCard(page)).toBeNull();
  });

  it('a card above its name grows upwards, and never covers it', async () => {
    const place = { text: AMBIGUOUS, nth: 0, at: 0.85 };
    const { x, y } = (await page.evaluate(pointOfMention, place))!;
    await page.mouse.move(x, y - 2);
    await page.mouse.move(x, y);
    await expect.poll(says).toContain(ASK);
    const { bottom, top } = (await card()).box;
    expect(bottom).toBeLessThan(y);
    await clickInCard(page, ASK);
    const open = (await card()).box;
    expect(open.bottom).toBeCloseTo(bottom, 0);
    expect(open.top).toBeLessThan(top);
    const { name } = await firstOther();
    await clickInCard(page, name);
    await expect.poll(says).toContain(CHOSEN);
    expect((await card()).box.bottom).toBeCloseTo(bottom, 0);
  });

  it('the keyboard is enough', async () => {
    const tab = await reader.tabOf(page);
    const worker = await reader.browser.serviceWorker();
    const step = () =>
      worker.evaluate((id) => {
        // Nobody answers, so nothing is waited for.
        void chrome.tabs.sendMessage(id, { type: 'step', by: 1 }).catch(() => {});
      }, tab);
    const active = async () => (await page.evaluate(readHighlights)).active[0];
    for (let i = 0; i < 15 && (await active()) !== AMBIGUOUS; i += 1) {
      const before = (await card())?.text;
      await step();
      await expect.poll(says).not.toBe(before ?? '');
    }
    const tabTo = async (name: string) => {
      for (let i = 0; i < 12 && !(await card()).focusedOn.startsWith(name); i += 1) {
        await page.keyboard.press('Tab');
      }
      expect((await card()).focusedOn).toContain(name);
    };
    await tabTo(ASK);
    await page.keyboard.press('Enter');
    const { name, line } = await firstOther();
    await page.keyboard.press('Tab');
    expect((await card()).focusedOn).toContain(name);
    await page.keyboard.press('Enter');
    await expect.poll(says).toContain(CHOSEN);
    expect(await says()).toContain(line);
    await expect.poll(async () => (await card()).focusedOn).toBe(`About ${name}`);
    await tabTo('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(says).not.toContain(CHOSEN);
    await page.keyboard.press('Escape');
    expect(await readCard(page)).toBeNull();
  });
});

it('the options list what is kept, and remove it', async () => {
  await point();
  await clickInCard(page, ASK);
  const { name } = await firstOther();
  await clickInCard(page, name);
  await expect.poll(says).toContain(CHOSEN);
  const options = await openExtensionPage(reader.browser, 'options.html');
  await options.getByText('1 correction is kept.').waitFor();
  expect(await options.getByRole('row', { name: new RegExp(AMBIGUOUS) }).innerText()).toContain(name);
  await options.getByRole('button', { name: `Remove ${AMBIGUOUS} on 127.0.0.1` }).click();
  await options.getByText('No correction is kept.').waitFor();
  expect(await stored()).toEqual([]);
  await options.close();
});
