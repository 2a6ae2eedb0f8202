// `npm run pictures`: the README's pictures, taken of the real extension on the demo news site. `-- FOLDER` takes them
// of another build of the extension than `npm run build` leaves.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { type Demo, serveDemo } from '../demo/server.ts';
import { findBrowser } from './support/find-browser.mjs';
import { CHROME_BUILD, type ExtensionBrowser, launchChromium } from './support/launch-chromium.ts';
import { type MentionPoint, pointOfMention, settledHighlights } from './support/page-probes.ts';
import { ROOT } from './support/project.mjs';

const PICTURES = join(ROOT, 'docs', 'pictures');

/** Pixels of the picture to a CSS pixel: sharp enough on dense screens, and still small files. */
const SCALE = 1.5;
/** CSS pixels of the popup, as browsers show it. */
const POPUP = { width: 380, height: 600 };
/** From a card's opening until its map has arrived and its transition is over, milliseconds. */
const CARD_REST = 1_200;
const CARD_LIMIT = 10_000;
/** An extension page needs this to draw what storage and background answer, milliseconds. */
const PAGE_REST = 800;

type Scheme = 'light' | 'dark';

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly scheme: Scheme;
  readonly width: number;
  readonly height: number;
  /** The mention whose card is open: its text, and which of the places with that text, from 0. */
  readonly mention: string;
  readonly nth: number;
  /** Where on the picture the mention stands, as a share of the height from the top. */
  readonly at: number;
  /** The mention only leads to the place: no card. */
  readonly closed?: true;
}

const RUSSIA = '/wordpress/2020/09/08/russia-syria-damascus-talks/';
const GLASGOW = '/dark/glasgow-climate-summit/';

const SHOTS: readonly Shot[] = [
  {
    name: 'card-person',
    path: RUSSIA,
    scheme: 'light',
    width: 1000,
    height: 820,
    mention: 'Yuri Borisov',
    nth: 0,
    at: 0.46,
  },
  {
    name: 'card-place',
    path: RUSSIA,
    scheme: 'light',
    width: 760,
    height: 520,
    mention: 'Tartus',
    nth: 0,
    at: 0.22,
  },
  {
    name: 'card-article',
    path: RUSSIA,
    scheme: 'light',
    width: 760,
    height: 400,
    mention: 'Riad Haddad',
    nth: 0,
    at: 0.25,
  },
  {
    name: 'card-dark',
    path: GLASGOW,
    scheme: 'dark',
    width: 760,
    height: 560,
    mention: 'Johnson',
    nth: 0,
    at: 0.28,
  },
  {
    name: 'filtered-lines',
    path: RUSSIA,
    scheme: 'light',
    width: 760,
    height: 400,
    mention: 'Geir Pedersen',
    nth: 0,
    at: 0.3,
    closed: true,
  },
];

async function openPage(
  browser: ExtensionBrowser,
  size: { width: number; height: number },
  scheme: Scheme,
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  return page;
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(PICTURES, `${name}.png`);
  const { width, height } = page.viewportSize() ?? POPUP;
  // Playwright's own picture has the pixels of its context, one to a CSS pixel.
  const protocol = await page.context().newCDPSession(page);
  const { cssVisualViewport } = await protocol.send('Page.getLayoutMetrics');
  const clip = { x: cssVisualViewport.pageX, y: cssVisualViewport.pageY, width, height, scale: SCALE };
  const { data } = await protocol.send('Page.captureScreenshot', { format: 'png', clip });
  await protocol.detach();
  writeFileSync(path, Buffer.from(data, 'base64'));
  console.log(relative(ROOT, path));
}

/** An article with the card of one of its names open. The page stays open. */
async function shootArticle(browser: ExtensionBrowser, demo: Demo, shot: Shot): Promise<Page> {
  const page = await openPage(browser, shot, shot.scheme);
  await page.goto(demo.url + shot.path, { waitUntil: 'load' });
  await settledHighlights(page);
  const { mention: text, nth, at } = shot;
  const point = await page.evaluate(pointOfMention, { text, nth, at });
  if (point === null) throw new Error(`${shot.name}: "${text}" is not marked on ${shot.path}`);
  if (!shot.closed) await openCard(page, point);
  await save(page, shot.name);
  return page;
}

async function openCard(page: Page, { x, y }: MentionPoint): Promise<void> {
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
  const isOpen = () => CSS.highlights.has('newsgloss-active');
  await page.waitForFunction(isOpen, undefined, { timeout: CARD_LIMIT });
  await page.waitForTimeout(CARD_REST);
}

/** The popup as it speaks of the tab that shows an address. */
async function shootPopup(browser: ExtensionBrowser, article: Page): Promise<void> {
  // Without the `tabs` permission addresses are hidden from the worker, so the tab is asked for while it is in front.
  await article.bringToFront();
  const worker = await browser.serviceWorker();
  const tab = await worker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: ExtensionTabs }).chrome;
    return (await tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  if (tab === undefined) throw new Error('The article has no tab.');
  const popup = await openPage(browser, POPUP, 'light');
  await popup.goto(`${browser.extensionUrl('popup.html')}?tab=${tab}`);
  await popup.waitForTimeout(PAGE_REST);
  await save(popup, 'popup');
  await popup.close();
}

interface ExtensionTabs {
  readonly tabs: {
    query(which: { active: boolean; currentWindow: boolean }): Promise<{ id?: number }[]>;
  };
}

async function shootOwnPage(browser: ExtensionBrowser, name: 'options' | 'welcome'): Promise<void> {
  const page = await openPage(browser, { width: 820, height: 900 }, 'light');
  await page.goto(browser.extensionUrl(`${name}.html`));
  await page.waitForTimeout(PAGE_REST);
  await save(page, name);
  await page.close();
}

async function takePictures(extension: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const demo = await serveDemo();
  const browser = await launchChromium({
    executablePath: findBrowser('chromium'),
    extension,
    headless: true,
  });
  try {
    for (const [index, shot] of SHOTS.entries()) {
      const page = await shootArticle(browser, demo, shot);
      if (index === 0) await shootPopup(browser, page);
      await page.close();
    }
    await shootOwnPage(browser, 'welcome');
    await shootOwnPage(browser, 'options');
  } finally {
    await browser.close();
    await demo.close();
  }
}

await takePictures(process.argv[2] ?? CHROME_BUILD);
