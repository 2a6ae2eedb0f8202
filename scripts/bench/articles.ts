import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../support/find-browser.mjs';
import type { InPage, ReaderName } from './in-page.ts';
import { addressOf, HOST, type SavedPage, savedArticles, savedDemo, serveSaved } from './saved-pages.ts';
import { bundleScript } from './sizes.ts';
import { summarise } from './statistics.ts';
import { spread, type Table, verdict } from './table.ts';

/** Most of Readability's time that ours may take on the same pages. */
const BUDGET = 0.5;
/** Readings by each before warm figures are taken. */
const WARMING = 40;

/** Milliseconds of one page by both, each on a document of its own that nothing has read before. */
interface Pair {
  readonly page: number;
  readonly ours: number;
  readonly readability: number;
}

type Reading = (reader: ReaderName, page: number) => Promise<number | null>;

/**
 * Reading articles in a browser without the extension, beside Readability on the same pages in turn.
 * @param origin the demo site's, whose articles are read when no data is given
 * @param rounds fresh readings of each page by each reader, for each figure
 * @param data folder with saved pages (`articles/pages.tsv`)
 */
export async function measureArticles(origin: string, rounds: number, data?: string): Promise<Table> {
  const script = await bundleScript("import './scripts/bench/in-page.ts';");
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--js-flags=--expose-gc'],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const pages = data === undefined ? await savedDemo(context, origin) : savedArticles(data);
    await serveSaved(context, pages);
    const first = await inTurn(pages, rounds, await freshReading(context, pages, script));
    const warmReading = await framedReading(context, pages, script);
    await inTurn(pages.slice(0, WARMING), Math.ceil(WARMING / pages.length), warmReading);
    const warm = await inTurn(pages, rounds, warmReading);
    return tableOf(pages, { 'code first run': first, 'code warm': warm }, rounds);
  } finally {
    await browser.close();
  }
}

/** Ours comes first on even pages, Readability on odd ones, the other way round in the next round. */
async function inTurn(pages: readonly SavedPage[], rounds: number, read: Reading): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages.keys()) {
      const times: Partial<Record<ReaderName, number | null>> = {};
      const order: ReaderName[] = ['ours', 'readability'];
      if ((page + round) % 2 === 1) order.reverse();
      for (const reader of order) times[reader] = await read(reader, page);
      const { ours, readability } = times;
      if (typeof ours === 'number' && typeof readability === 'number')
        pairs.push({ page, ours, readability });
    }
  }
  return pairs;
}

/** Reads in the page itself, where the reader's code runs for the first time. */
async function freshReading(
  context: BrowserContext,
  pages: readonly SavedPage[],
  script: string,
): Promise<Reading> {
  const page = await context.newPage();
  return async (reader, index) => {
    await open(page, addressOf(index), script);
    return page.evaluate(([name, url]) => (window as unknown as InPage).newsglossBench.readHere(name, url), [
      reader,
      pages[index]!.url,
    ] as const);
  };
}

/** Reads in frames of one page, so that the code that reads has run before. */
async function framedReading(
  context: BrowserContext,
  pages: readonly SavedPage[],
  script: string,
): Promise<Reading> {
  const host = await context.newPage();
  await open(host, HOST, script);
  return (reader, index) =>
    host.evaluate(
      ([name, address, url]) => (window as unknown as InPage).newsglossBench.readFramed(name, address, url),
      [reader, addressOf(index), pages[index]!.url] as const,
    );
}

async function open(page: Page, address: string, script: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(script);
}

function tableOf(
  pages: readonly SavedPage[],
  figures: Readonly<Record<string, readonly Pair[]>>,
  rounds: number,
): Table {
  const sets = [...new Set(pages.map(({ set }) => set))];
  const rows: string[][] = [];
  for (const [name, pairs] of Object.entries(figures)) {
    for (const set of sets)
      rows.push(
        row(
          set,
          name,
          pairs.filter(({ page }) => pages[page]!.set === set),
        ),
      );
    if (sets.length > 1) rows.push(row('all', name, pairs));
  }
  return {
    title: 'Reading an article in the browser, beside @mozilla/readability',
    note:
      'Gate, reading and judging of a saved page that is laid out, its scripts and the network blocked; Readability with its own gate and the clone that it needs. ' +
      `Each reading is of a freshly loaded document, ${rounds} a page and reader, the two in turn; median / p95 of the pages that both call articles. ` +
      'Code first run: the page is the first that the script reads, in a tab whose process has read others; a new tab is slower still. Code warm: the script has read other pages before, in frames of one page. ' +
      'In one go here; the content script pauses in between, and the background judges. Ratio: ours to Readability, the median of the pages; the verdict is on the ratio of the medians and of the p95.',
    columns: [
      'pages',
      'figure',
      'read by both',
      'newsgloss',
      'Readability',
      'ratio',
      'budget',
      'by medians',
      'by p95',
    ],
    rows,
  };
}

function row(set: string, figure: string, pairs: readonly Pair[]): string[] {
  const counted = String(new Set(pairs.map(({ page }) => page)).size);
  if (pairs.length === 0) return [set, figure, counted];
  const ours = summarise(pairs.map((pair) => pair.ours));
  const peer = summarise(pairs.map((pair) => pair.readability));
  const ratio = summarise(pairs.map((pair) => pair.ours / pair.readability)).median;
  return [
    set,
    figure,
    counted,
    spread(ours),
    spread(peer),
    ratio.toFixed(2),
    `${BUDGET * 100}% of it`,
    verdict(peer.median * BUDGET, ours.median),
    verdict(peer.p95 * BUDGET, ours.p95),
  ];
}
