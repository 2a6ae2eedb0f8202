import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHighlights, settledHighlights } from '../../scripts/support/page-probes.ts';
import { articlePage, OPENING } from './pages/article-page.ts';
import { readCard } from './support/card.ts';
import { mentionPoint } from './support/mention-point.ts';
import { type Reader, sitDown } from './support/reader.ts';

const PARAGRAPH = (name: string) =>
  `${name} told reporters on Monday that the talks in Geneva would go on for another week, and that nobody had left the room.`;

/** Paragraphs that come one after the other while the page is still being read for the first time. */
const TRICKLE = articlePage({
  article: OPENING,
  after: `<script>
const names = ['Angela Merkel', 'Emmanuel Macron', 'Joe Biden', 'Boris Johnson', 'Vladimir Putin', 'Narendra Modi'];
addEventListener('DOMContentLoaded', () => names.forEach((name, i) => setTimeout(() => {
  const p = document.createElement('p');
  p.textContent = ${JSON.stringify(PARAGRAPH('NAME'))}.replace('NAME', name);
  document.querySelector('article').append(p);
}, i * 25)));
</script>`,
});

/** A single-page site whose address changes at once and whose text follows later. */
const LATE_FRONT = articlePage({
  article: OPENING,
  after: `<button onclick="go()">World</button><script>
function go() {
  history.pushState(null, '', '/world');
  setTimeout(() => {
    for (const old of document.head.querySelectorAll('meta, script[type*=ld]')) old.remove();
    document.querySelector('article').replaceWith(Object.assign(document.createElement('main'), { innerHTML:
      [1,2,3,4,5,6,7,8].map((n) => '<h3><a href="/a' + n + '">Angela Merkel meets Emmanuel Macron in Paris</a></h3><p>A teaser of a few words on Berlin.</p>').join('') }));
  }, 600);
}
</script>`,
});

let reader: Reader;
beforeAll(async () => {
  reader = await sitDown({
    routes: { '/2019/03/05/trickle': TRICKLE, '/2019/03/05/late-front': LATE_FRONT },
  });
});
afterAll(() => reader.leave());

describe('while a page changes', () => {
  it('nothing that comes during the first reading is missed', async () => {
    const page = await reader.open('/2019/03/05/trickle');
    for (const name of ['Angela Merkel', 'Joe Biden', 'Vladimir Putin', 'Narendra Modi']) {
      await expect
        .poll(async () => (await page.evaluate(readHighlights)).person, { timeout: 10_000 })
        .toContain(name);
    }
    await page.close();
  });

  it('an open card stays with its name when text is put in above, and the new name has its own', async () => {
    const page = await reader.read('/wordpress/2020/09/08/russia-syria-damascus-talks/');
    const point = async (name: string) => {
      const { x, y } = await mentionPoint(page, name);
      await page.mouse.move(x, y - 2);
      await page.mouse.move(x, y);
    };
    await point('Yuri Borisov');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Yury Borisov');
    await page.evaluate((text) => {
      const first = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('Yuri Borisov'))!;
      first.before(Object.assign(document.createElement('p'), { textContent: text }));
    }, PARAGRAPH('Angela Merkel'));
    await expect
      .poll(async () => (await page.evaluate(readHighlights)).person, { timeout: 10_000 })
      .toContain('Angela Merkel');
    await point('Angela Merkel');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Chancellor of Germany');
    await page.close();
  });

  it('a front that follows its address late is not annotated', async () => {
    const page = await reader.open('/2019/03/05/late-front');
    await settledHighlights(page);
    await page.getByRole('button', { name: 'World' }).click();
    await page.getByText('A teaser of a few words').first().waitFor();
    await expect
      .poll(async () => Object.values(await page.evaluate(readHighlights)).flat(), { timeout: 10_000 })
      .toEqual([]);
    await page.close();
  });

  it('a new address for the same text changes nothing that the reader sees', async () => {
    const page = await reader.read('/dark/glasgow-climate-summit/');
    const before = await page.evaluate(readHighlights);
    await page.evaluate(() => {
      Object.assign(window, { emptied: false });
      setInterval(
        () => Object.assign(window, { emptied: window.emptied || !CSS.highlights.has('newsgloss-person') }),
        5,
      );
      history.replaceState(null, '', '?page=2');
    });
    await page.waitForTimeout(2_000);
    expect(await page.evaluate(readHighlights)).toEqual(before);
    expect(await page.evaluate(() => window.emptied)).toBe(false);
    await page.close();
  });

  it('a page that comes back from the browser’s cache has its names, its badge and what was set meanwhile', async () => {
    const page = await reader.read('/dark/glasgow-climate-summit/');
    const tab = await reader.tabOf(page);
    const badge = async () =>
      (await reader.browser.serviceWorker()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
    const before = await page.evaluate(readHighlights);
    const count = await badge();
    expect(count).toMatch(/^\d+$/);
    await page.evaluate(() => Object.assign(window, { emptied: true }));
    const leaveAndReturn = async (meanwhile: () => Promise<void>) => {
      await page.goto(`${reader.demo.url}/world/`);
      await expect.poll(badge).toBe('');
      await meanwhile();
      await page.goBack({ waitUntil: 'commit' });
      // A page that was loaded anew would not remember this.
      expect(await page.evaluate(() => window.emptied)).toBe(true);
    };
    await leaveAndReturn(async () => {});
    await expect.poll(badge, { timeout: 5_000 }).toBe(count);
    expect(await page.evaluate(readHighlights)).toEqual(before);
    await leaveAndReturn(() => reader.set({ types: { person: true, place: false, organisation: true } }));
    await expect
      .poll(() => page.evaluate(readHighlights), { timeout: 5_000 })
      .toEqual({ ...before, place: [] });
    await reader.set({ types: { person: true, place: true, organisation: true } });
    await page.close();
  });

  it('right-to-left pages leave the card as it is', async () => {
    const page = await reader.read('/wordpress/2020/09/08/russia-syria-damascus-talks/');
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const { x, y } = await mentionPoint(page, 'Yuri Borisov');
    await page.mouse.move(x, y - 2);
    await page.mouse.move(x, y);
    await expect.poll(async () => (await readCard(page))?.direction).toBe('ltr');
    await page.close();
  });
});

declare global {
  interface Window {
    emptied: boolean;
  }
}
