import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { DEMO_ARTICLES } from '../../demo/articles.ts';
import { pagesOfTable } from '../annotate-input.ts';
import { LONG_ARTICLE } from './pages.ts';

/** A page as it stood in a browser once. */
export interface SavedPage {
  readonly set: string;
  /** Where it was. */
  readonly url: string;
  /** In UTF-8. */
  readonly html: Buffer;
}

/**
 * The articles of `articles/pages.tsv` in a folder.
 * @throws when the table or a page cannot be read
 */
export function savedArticles(folder: string): SavedPage[] {
  return pagesOfTable(join(folder, 'articles', 'pages.tsv'))
    .filter((page) => page.kind === 'article' && URL.canParse(page.url))
    .map(({ set, url, file }) => {
      const bytes = readFileSync(file);
      return { set, url, html: file.endsWith('.gz') ? gunzipSync(bytes) : bytes };
    });
}

/** The demo's articles, saved as they stand once their scripts have run. */
export async function savedDemo(context: BrowserContext, origin: string): Promise<SavedPage[]> {
  const saved: SavedPage[] = [];
  for (const path of [...DEMO_ARTICLES.map((article) => article.path), LONG_ARTICLE]) {
    const page = await context.newPage();
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    saved.push({ set: 'demo', url: origin + path, html: Buffer.from(await page.content()) });
    await page.close();
  }
  return saved;
}

/** One origin for all, so that they can be read in frames of one page. */
const ORIGIN = 'http://saved-pages.test';
/** An empty page to hold the frames. */
export const HOST = `${ORIGIN}/host`;

export function addressOf(index: number): string {
  return `${ORIGIN}/pages/${index}`;
}

/** What saved pages may do: be drawn in the styles that they carry. Neither scripts nor anything from elsewhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

/** Answers all that a context asks for from the saved pages; nothing reaches the network. */
export async function serveSaved(context: BrowserContext, pages: readonly SavedPage[]): Promise<void> {
  await context.route(/.*/, async (route) => {
    const address = route.request().url();
    if (address === HOST) return route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' });
    const index = /\/pages\/(\d+)$/.exec(address)?.[1];
    const page = address.startsWith(`${ORIGIN}/`) && index !== undefined ? pages[Number(index)] : undefined;
    // No content: a page that sends the reader elsewhere stays where it is.
    if (page === undefined) return route.fulfill({ status: 204 });
    return route.fulfill({
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
      body: page.html,
    });
  });
}
