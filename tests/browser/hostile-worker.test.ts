import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDemo } from '../../demo/server.ts';
import { CHROME_BUILD } from '../../scripts/support/launch-chromium.ts';
import { articlePage, OPENING, OPENING_NAMES } from './pages/article-page.ts';
import { marked, painted, pointAtFirstPerson } from './pages/clobber-proof.ts';
import { launchWithExtension, openExtensionPage, stopServiceWorker } from './support/chromium.ts';
import { type Reader, sitDown } from './support/reader.ts';

const ARTICLE = '/2019/03/05/article';
const HUGE_HEAD = '/2019/03/05/huge-head';
const routes = {
  [ARTICLE]: articlePage(),
  [HUGE_HEAD]: articlePage({
    head: `<meta property="og:title" content="${'Talks '.repeat(20_000)}"><meta property="og:site_name" content="${'Post'.repeat(20_000)}">`,
  }).replace('<article>', `<x-${'a'.repeat(20_000)}>${OPENING}</x-${'a'.repeat(20_000)}><article>`),
};

let reader: Reader;
beforeAll(async () => {
  reader = await sitDown({ routes });
});
afterAll(() => reader.leave());

async function expectNames(page: Page): Promise<void> {
  await expect
    .poll(() => painted(page, 'person'), { timeout: 10_000 })
    .toEqual(expect.arrayContaining([...OPENING_NAMES.person]));
}

describe('a service worker that is dead', () => {
  it('is woken by a page that opens', async () => {
    await stopServiceWorker(reader.browser);
    const page = await reader.open(ARTICLE);
    await expectNames(page);
    await page.close();
  });

  it('is woken by a page that changes', async () => {
    const page = await reader.open(ARTICLE);
    await expectNames(page);
    await stopServiceWorker(reader.browser);
    await page.bringToFront();
    await page.evaluate(() => {
      const text =
        'Emmanuel Macron came to Vienna as well, late at night and without a word to anyone in the house.';
      document
        .querySelector('article')!
        .append(Object.assign(document.createElement('p'), { textContent: text }));
    });
    await expect.poll(() => painted(page, 'person'), { timeout: 10_000 }).toContain('Emmanuel Macron');
    await expectNames(page);
    await page.close();
  });
});

describe('a page that says too much of itself', () => {
  it('is read all the same', async () => {
    const page = await reader.open(`${HUGE_HEAD}?${'q'.repeat(7_000)}`);
    await expectNames(page);
    await page.close();
  });
});

const line = { text: 'Angela Merkel', tag: 'p', words: 2, linkShare: 0, links: 0, strongShare: 0, zones: [] };
const analyse = {
  type: 'analyse',
  meta: { url: 'https://example.com/', title: '' },
  lines: [line],
  restored: [],
};

describe('messages that are malformed or too large', () => {
  it('are answered with an error, and the worker goes on', async () => {
    const page = await openExtensionPage(reader.browser, 'options.html');
    const garbage: unknown[] = [
      ...[null, 0, '', 'analyse', [], {}, true, [analyse]],
      ...['__proto__', 'constructor', 'toString', 'fetch', '', null, ['map']].map((type) => ({ type })),
      { type: 'map' },
      { type: 'map', entity: { toString: 'x' } },
      { type: 'map', entity: 'x'.repeat(201) },
      { type: 'badge', count: -1 },
      { type: 'badge', count: 1e99 },
      { ...analyse, meta: null },
      { ...analyse, meta: { ...analyse.meta, url: 'x'.repeat(8_001) } },
      { ...analyse, meta: { ...analyse.meta, title: 'x'.repeat(2_001) } },
      { ...analyse, lines: {} },
      { ...analyse, lines: [{ ...line, text: 'x'.repeat(500_001) }] },
      { ...analyse, lines: [{ ...line, text: null }] },
      { ...analyse, lines: [{ ...line, linkShare: 2 }] },
      { ...analyse, lines: [{ ...line, words: -1 }] },
      { ...analyse, lines: [{ ...line, zones: ['everywhere'] }] },
      { ...analyse, lines: Array.from({ length: 20_001 }, () => line) },
      { ...analyse, restored: [0] },
    ];
    const answers = await page.evaluate(
      (messages) => Promise.all(messages.map((message) => chrome.runtime.sendMessage(message))),
      garbage,
    );
    for (const [index, answer] of answers.entries())
      expect(answer, JSON.stringify(garbage[index]).slice(0, 100)).toEqual({
        ok: false,
        error: 'malformed request',
      });
    await page.close();
  });

  it('of the right shape with senseless content get an answer', async () => {
    const page = await openExtensionPage(reader.browser, 'options.html');
    const texts = [
      '\ud800',
      '\u0000\u0001',
      'A. '.repeat(160_000),
      'Mr '.repeat(160_000),
      '('.repeat(400_000),
    ];
    const messages = [
      ...texts.map((text) => ({ ...analyse, lines: [{ ...line, text }] })),
      { ...analyse, lines: [] },
      { ...analyse, meta: { ...analyse.meta, publishedAt: 'yesterday', language: '\u{1f600}' } },
      ...['__proto__', 'constructor', 'geonames:', 'geonames:99999999999999999999'].map((entity) => ({
        type: 'map',
        entity,
      })),
    ];
    for (const message of messages) {
      const answer = await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
      expect(answer, JSON.stringify(message).slice(0, 150)).toMatchObject({ ok: true });
    }
    const { value } = await page.evaluate((sent) => chrome.runtime.sendMessage(sent), analyse);
    expect(value.analysis.mentions).toMatchObject([{ text: 'Angela Merkel', type: 'person' }]);
    await page.close();
  });
});

describe('a pack that was damaged', () => {
  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      'garbled',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at % 1_000 === 0 ? byte ^ 255 : byte))),
    ],
    ['empty', () => Buffer.alloc(0)],
  ])('leaves names from the page alone, and the popup says so: %s', async (_, damage) => {
    const extension = mkdtempSync(join(tmpdir(), 'newsgloss-'));
    cpSync(CHROME_BUILD, extension, { recursive: true });
    const pack = join(extension, 'newsgloss.pack');
    writeFileSync(pack, damage(readFileSync(pack)));
    const demo = await serveDemo({ routes });
    const browser = await launchWithExtension({ extension });
    try {
      const page = await browser.context.newPage();
      await page.goto(demo.url + ARTICLE);
      await expect.poll(() => painted(page, 'person'), { timeout: 10_000 }).toContain('Sergey Lavrov');
      await page.bringToFront();
      const worker = await browser.serviceWorker();
      const tab = await worker.evaluate(async () => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return active?.id;
      });
      const popup = await openExtensionPage(browser, `popup.html?tab=${tab}`);
      await popup.getByText('The knowledge pack could not be read').waitFor();
      await popup.getByText('Sergey Lavrov').first().waitFor();
    } finally {
      await browser.close();
      await demo.close();
      rmSync(extension, { recursive: true });
    }
  });
});

describe("a recogniser's model that was damaged", () => {
  it('leaves the names to the rules', async () => {
    const extension = mkdtempSync(join(tmpdir(), 'newsgloss-'));
    cpSync(CHROME_BUILD, extension, { recursive: true });
    const model = join(extension, 'recogniser.model');
    const whole = readFileSync(model);
    writeFileSync(model, whole.subarray(0, whole.length / 2));
    const demo = await serveDemo({ routes });
    const browser = await launchWithExtension({ extension });
    try {
      const page = await browser.context.newPage();
      await page.goto(demo.url + ARTICLE);
      await expect.poll(() => painted(page, 'person'), { timeout: 10_000 }).toContain('Sergey Lavrov');
    } finally {
      await browser.close();
      await demo.close();
      rmSync(extension, { recursive: true });
    }
  });
});

describe('an extension that is replaced under an open page', () => {
  it('leaves the page as it was, and the page goes on', async () => {
    const page = await reader.open(ARTICLE);
    await expectNames(page);
    expect(await marked(page)).toEqual(['promotion']);
    const worker = await reader.browser.serviceWorker();
    // The worker goes down with the call, and so does its answer.
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await pointAtFirstPerson(page);
    await page.evaluate(() => document.getElementById('third')!.append(' Merkel said nothing.'));
    await expect.poll(() => painted(page, 'person'), { timeout: 10_000 }).toEqual([]);
    expect(await marked(page)).toEqual([]);
    expect(await page.locator('newsgloss-card').count()).toBe(0);
    expect(await page.evaluate(() => document.title)).toBe('Talks in Moscow end without a word');
    await page.close();
  });
});

it('no page threw, and none was told of an error of ours', () => {
  expect(reader.errors).toEqual([]);
});
