import { chromium } from 'playwright-core';
import { DEMO_ARTICLES } from '../../demo/articles.ts';
import { findBrowser } from '../support/find-browser.mjs';
import type { InPage, Readings } from './in-page.ts';
import { LONG_ARTICLE } from './pages.ts';
import { bundleScript } from './sizes.ts';
import { repeat, summarise } from './statistics.ts';
import { milliseconds, type Table } from './table.ts';

/** Readings of one loaded page after its first. */
const LATER = 20;

/** Reading the demo's articles in a browser without the extension: ours beside Readability. */
export async function measureReading(url: string, runs: number): Promise<Table> {
  const script = await bundleScript("import './scripts/bench/in-page.ts';");
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const read = async (path: string, reader: 'readOurs' | 'readPeers'): Promise<Readings> => {
    const page = await browser.newPage();
    try {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      await page.evaluate(script);
      return await page.evaluate(
        ([name, times]) => (window as unknown as InPage).newsglossBench[name](times),
        [reader, LATER] as const,
      );
    } finally {
      await page.close();
    }
  };
  const rows: string[][] = [];
  try {
    for (const path of [...DEMO_ARTICLES.map((article) => article.path), LONG_ARTICLE]) {
      const ours = await repeat(runs, () => read(path, 'readOurs'));
      const peers = await repeat(runs, () => read(path, 'readPeers'));
      rows.push([path, ...cells(ours), ...cells(peers)]);
    }
  } finally {
    await browser.close();
  }
  return {
    title: 'Reading an article in the browser, beside @mozilla/readability',
    note:
      `Gate, reading and classing of a loaded page; Readability with its own gate and the clone that it needs. ${runs} fresh pages each: the first reading, and ` +
      `the ${LATER} after it; medians. In one go here; the content script pauses in between.`,
    columns: ['article', 'newsgloss, first', 'later', 'Readability, first', 'later'],
    rows,
  };
}

function cells(readings: readonly Readings[]): string[] {
  const refused = readings.find((reading) => reading.refused !== undefined)?.refused;
  if (refused !== undefined) return [refused, ''];
  const first = summarise(readings.map((reading) => reading.first));
  const later = summarise(readings.flatMap((reading) => reading.later));
  return [milliseconds(first.median), milliseconds(later.median)];
}
