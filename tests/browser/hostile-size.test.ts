import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPENING_NAMES } from './pages/article-page.ts';
import { painted } from './pages/clobber-proof.ts';
import { deepNesting, longArticle, manyElements, manyParagraphs, oneTextNode } from './pages/large.ts';
import { longestGap, watchResponsiveness } from './pages/responsiveness.ts';
import { ENDLESS, LATE_FLOOD, MUTATING } from './pages/restless.ts';
import { type Reader, sitDown } from './support/reader.ts';

/** A guard against hangs, not a measure: a tab that is dead for this long is dead to its reader. Milliseconds. */
const HANG = 10_000;
/** Waits between two readings double, so that few fit into the seconds that a restless page is watched. */
const MOST_ANALYSES = 8;

const large = {
  '/2019/03/05/five-megabytes': longArticle(5_000_000),
  '/2019/03/05/two-megabytes-in-one-text-node': oneTextNode(2_000_000),
  '/2019/03/05/twenty-thousand-paragraphs': manyParagraphs(20_000),
  '/2019/03/05/thirty-thousand-elements-in-a-paragraph': manyElements(30_000),
  '/2019/03/05/five-thousand-paragraphs-three-hundred-deep': deepNesting(300, 5_000),
};

let reader: Reader;
beforeAll(async () => {
  reader = await sitDown({
    routes: {
      ...large,
      '/2019/03/05/mutating': MUTATING,
      '/2019/03/05/endless': ENDLESS,
      '/2019/03/05/late-flood': LATE_FLOOD,
    },
  });
});
afterAll(() => reader.leave());

async function openWatched(path: string): Promise<Page> {
  const page = await reader.browser.context.newPage();
  await watchResponsiveness(page);
  await page.goto(reader.demo.url + path);
  return page;
}

/** Counts the readings that reach the background from now on. */
async function countAnalyses(): Promise<() => Promise<number>> {
  const worker = await reader.browser.serviceWorker();
  await worker.evaluate(() => {
    Object.assign(globalThis, { analyses: 0 });
    chrome.runtime.onMessage.addListener((message: { type?: string }) => {
      const { analyses } = globalThis as unknown as { analyses: number };
      if (message.type === 'analyse') Object.assign(globalThis, { analyses: analyses + 1 });
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { analyses: number }).analyses);
}

async function expectOpening(page: Page): Promise<void> {
  await expect
    .poll(async () => (await painted(page, 'person')).slice(0, 4), { timeout: 20_000 })
    .toEqual([...OPENING_NAMES.person]);
}

describe('a page that is far too large', () => {
  it.each(Object.keys(large))('%s is painted within our caps, and its tab lives', async (path) => {
    const page = await openWatched(path);
    await expectOpening(page);
    expect((await painted(page, 'place')).length).toBeGreaterThan(100);
    expect(await longestGap(page)).toBeLessThan(HANG);
    await page.close();
  });
});

describe('a page that never rests', () => {
  it('is read ever more rarely while it changes a hundred times a second', async () => {
    const page = await openWatched('/2019/03/05/mutating');
    await expectOpening(page);
    const analyses = await countAnalyses();
    await page.waitForTimeout(6_000);
    expect(await analyses()).toBeLessThanOrEqual(MOST_ANALYSES);
    expect(await painted(page, 'person')).toEqual([...OPENING_NAMES.person]);
    expect(await longestGap(page)).toBeLessThan(HANG);
    await page.close();
  });

  it('keeps the names of its first part while it grows without end', async () => {
    const page = await openWatched('/2019/03/05/endless');
    await expectOpening(page);
    const before = (await painted(page, 'place')).length;
    const analyses = await countAnalyses();
    await page.waitForTimeout(8_000);
    expect(await analyses()).toBeLessThanOrEqual(MOST_ANALYSES);
    await expectOpening(page);
    expect((await painted(page, 'place')).length).toBeGreaterThan(before);
    expect(await longestGap(page)).toBeLessThan(HANG);
    await page.close();
  });

  it('has its new text read even when it comes with thousands of other nodes', async () => {
    const page = await openWatched('/2019/03/05/late-flood');
    await expectOpening(page);
    await expect.poll(() => painted(page, 'person'), { timeout: 10_000 }).toContain('Emmanuel Macron');
    await page.close();
  });
});

it('no page threw, and none was told of an error of ours', () => {
  expect(reader.errors).toEqual([]);
});
