import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { DemoArticle } from '../../../demo/articles.ts';

const SITE = new URL('../../../demo/site/', import.meta.url);

/** What a demo page says, read from its files without the extension's own code. */
export interface DemoText {
  /** Text of each innermost block, white space folded, those that arrive later at the end. */
  readonly blocks: readonly string[];
  /** Everything the page's head declares as a publication date. */
  readonly dates: readonly string[];
  readonly title: string;
  readonly source: string;
}

const BLOCKS = 'p, h1, h2, h3, li, figcaption, aside, time, .para';

/** Reads an article of the demo site, of the static pages and of the single-page site alike. */
export function readDemoText(article: DemoArticle): DemoText {
  return article.path.startsWith('/app/') ? readAppText(article.path.slice(5)) : readPageText(article.path);
}

function readPageText(path: string): DemoText {
  const { document } = new JSDOM(readFileSync(new URL(`.${path}index.html`, SITE), 'utf8')).window;
  const property = (name: string) =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
  const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const declared = [
    ...document.querySelectorAll('meta[property="article:published_time"], meta[name*="date"]'),
  ].map((meta) => meta.getAttribute('content') ?? '');
  const blocks = [...document.querySelectorAll(BLOCKS)]
    .filter((element) => element.querySelector(BLOCKS) === null)
    .map((element) => fold(element.textContent ?? ''));
  if (path.startsWith('/live/')) blocks.push(...laterUpdates(path));
  return {
    blocks,
    dates: [
      ...declared,
      ...[...data.matchAll(/"datePublished":\s*"([^"]+)"/g)].map((match) => match[1] ?? ''),
    ],
    title: property('og:title'),
    source: property('og:site_name'),
  };
}

function laterUpdates(path: string): string[] {
  const updates = readJson<{ paragraphs: string[] }[]>(`.${path}updates.json`);
  return updates.flatMap((update) => update.paragraphs);
}

type Span = string | { b: string } | { a: string };
interface AppBlocks {
  blocks: { text: string | Span[] }[];
}

function readAppText(slug: string): DemoText {
  const article = readJson<AppBlocks & { title: string; publishedAt: string }>(`./app/data/${slug}.json`);
  const rest = readJson<AppBlocks>(`./app/data/${slug}.rest.json`);
  const written = (span: Span) => (typeof span === 'string' ? span : 'b' in span ? span.b : span.a);
  const blocks = [...article.blocks, ...rest.blocks].map(({ text }) =>
    fold([text].flat().map(written).join('')),
  );
  return {
    blocks: [article.title, ...blocks],
    dates: [article.publishedAt],
    title: article.title,
    source: 'Continental',
  };
}

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(new URL(path, SITE), 'utf8')) as Shape;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
