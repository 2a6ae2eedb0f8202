import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settledHighlights } from '../../scripts/support/page-probes.ts';
import { articlePage, OPENING } from './pages/article-page.ts';
import { readCard } from './support/card.ts';
import { type Reader, sitDown } from './support/reader.ts';

const define = (tag: string, shadow: string) => `<script>
customElements.define('${tag}', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(shadow)}; }
});
</script>`;

const ASIDE =
  '<p>In the evening <b>Angela Merkel</b> told reporters in Vienna that the talks had gone well, and that nobody had left the room.</p>';

const PAGES = {
  '/2019/03/05/slotted': articlePage({
    article: `<x-body>${OPENING}</x-body>`,
    after: define('x-body', '<section><slot></slot></section>'),
  }),
  '/2019/03/05/shadowed': articlePage({
    article: `${OPENING}<x-part></x-part>`,
    after: define('x-part', ASIDE),
  }),
};

let reader: Reader;
beforeAll(async () => {
  reader = await sitDown({ routes: PAGES });
});
afterAll(() => reader.leave());

describe('custom elements', () => {
  it('that frame the article leave its text to be read', async () => {
    const page = await reader.open('/2019/03/05/slotted');
    expect((await settledHighlights(page)).person.length).toBeGreaterThan(2);
    await page.close();
  });

  it('with text of their own in an open shadow tree have it read, and its names have cards', async () => {
    const page = await reader.open('/2019/03/05/shadowed');
    const painted = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('newsgloss-person') ?? [])]
          .filter((range) => range.startContainer.getRootNode() instanceof ShadowRoot)
          .map((range) => range.startContainer.textContent),
      );
    await expect.poll(painted, { timeout: 10_000 }).toEqual(['Angela Merkel']);
    const { x, y } = await page.evaluate(() => {
      const name = document.querySelector('x-part')!.shadowRoot!.querySelector('b')!;
      name.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = name.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await page.mouse.move(x, y - 2);
    await page.mouse.move(x, y);
    await expect
      .poll(async () => (await readCard(page))?.text, { timeout: 5_000 })
      .toContain('Angela Merkel');
    await page.close();
  });
});
