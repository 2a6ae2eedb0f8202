import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEMO_ARTICLES, DEMO_FRONTS } from '../../demo/articles.ts';
import type { DemoOptions } from '../../demo/server.ts';

const SITE = fileURLToPath(new URL('../../demo/site/', import.meta.url));

/** The demo's article in a common layout, and another whose paragraphs bring it to the words wanted. */
const BASE = 'wordpress/2020/09/08/russia-syria-damascus-talks/index.html';
const MORE = 'amp/kenya-court-upholds-ruto-win/index.html';
const END_OF_TEXT = '</div>\n<footer class="entry-footer">';

/** Words of the long article, boilerplate left out. */
export const LONG_ARTICLE_WORDS = 1_000;
export const LONG_ARTICLE = '/bench/2020/09/08/long-article/';

const LISTING = '/everything-we-have/';
const TICKER = '/ticker-of-the-day/';

/** Pages that are no articles, and what they are. */
export const NON_ARTICLES: readonly { readonly path: string; readonly name: string }[] = [
  ...DEMO_FRONTS.map((path) => ({ path, name: `demo ${path}` })),
  { path: LISTING, name: 'a listing of 600 teasers' },
  { path: TICKER, name: 'a page that changes ten times a second' },
];

/** Pages that the demo site does not have, as extra routes of its server. */
export function benchRoutes(): NonNullable<DemoOptions['routes']> {
  return { [LONG_ARTICLE]: longArticle(), [LISTING]: listing(), [TICKER]: ticker() };
}

/** Paragraphs of running text of a demo page, as HTML. */
function paragraphsOf(html: string): string[] {
  return [...html.matchAll(/<p\b[^>]*>(.*?)<\/p>/gs)].map(([all]) => all).filter((p) => wordsOf(p) > 18);
}

function wordsOf(html: string): number {
  return html.replace(/<[^>]*>/g, '').match(/\S+/g)?.length ?? 0;
}

function longArticle(): string {
  const base = readFileSync(SITE + BASE, 'utf8');
  const [before, after] = base.split(END_OF_TEXT);
  if (before === undefined || after === undefined) throw new Error(`${BASE} has lost its end of text.`);
  let words = paragraphsOf(before).reduce((sum, paragraph) => sum + wordsOf(paragraph), 0);
  const added: string[] = [];
  for (const paragraph of paragraphsOf(readFileSync(SITE + MORE, 'utf8'))) {
    if (words >= LONG_ARTICLE_WORDS) break;
    added.push(paragraph);
    words += wordsOf(paragraph);
  }
  if (words < LONG_ARTICLE_WORDS)
    throw new Error(`${MORE} is too short by ${LONG_ARTICLE_WORDS - words} words.`);
  return [before, ...added, END_OF_TEXT, after].join('\n');
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
}

function listing(): string {
  const teasers = Array.from({ length: 600 }, (_, index) => {
    const { path, title, people } = DEMO_ARTICLES[index % DEMO_ARTICLES.length]!;
    return `<li><a href="${path}"><h3>${title}</h3></a><p>With ${people.slice(0, 3).join(', ')}. Number ${index + 1} of all that stands here today.</p></li>`;
  });
  return page('Everything', `<ul>${teasers.join('')}</ul>`);
}

function ticker(): string {
  const script =
    'setInterval(() => document.querySelector("ul").append(document.createElement("li"), "Tick ", Date.now()), 100);';
  return page('Ticker', `<p>What happens, as it happens.</p><ul></ul><script>${script}</script>`);
}
