import type { Page } from 'playwright-core';

// Probes for pages that shadow the document's own properties; the methods are taken from the prototypes.

/** Texts painted under one highlight, in the order they were painted. */
export function painted(page: Page, type: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(`newsgloss-${name}`) ?? [])].map((each) => {
        const range = new Range();
        range.setStart(each.startContainer, each.startOffset);
        range.setEnd(each.endContainer, each.endOffset);
        return range.toString();
      }),
    type,
  );
}

/** Puts the pointer on the first name painted as a person. */
export async function pointAtFirstPerson(page: Page): Promise<void> {
  const point = await page.evaluate(() => {
    const [first] = CSS.highlights.get('newsgloss-person') ?? [];
    if (!first) return null;
    const range = new Range();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(first.endContainer, first.endOffset);
    const box = range.getClientRects()[0];
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  });
  if (!point) throw new Error('No person is painted in sight.');
  await page.mouse.move(point.x - 3, point.y);
  await page.mouse.move(point.x, point.y, { steps: 3 });
}

/** Whether the card is open. */
export function isCardOpen(page: Page): Promise<boolean> {
  return page.evaluate(
    () => Document.prototype.querySelector.call(document, 'newsgloss-card:popover-open') !== null,
  );
}

/** Ids of the blocks marked as boilerplate. */
export function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...Document.prototype.querySelectorAll.call(document, '[data-newsgloss-boilerplate]')].map(
      (each) => Element.prototype.getAttribute.call(each, 'id') ?? '',
    ),
  );
}
