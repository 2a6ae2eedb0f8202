import type { Page } from 'playwright-core';

/** Scrolls the first painted mention of this text to the middle and tells where its middle is, in CSS pixels. */
export async function mentionPoint(page: Page, text: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    const ranges = ['person', 'place', 'organisation']
      .flatMap((type) => [...(CSS.highlights.get(`newsgloss-${type}`) ?? [])])
      .map((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        return range;
      })
      .filter((range) => range.toString().replace(/\s+/g, ' ') === wanted)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const range = ranges[0];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, text);
  if (!point) throw new Error(`No mention "${text}" is painted.`);
  return point;
}
