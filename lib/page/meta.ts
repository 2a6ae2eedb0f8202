import type { ArticleMeta } from '../types/article.ts';
import { dateInUrl, readDate } from './dates.ts';
import { attribute, rootElementOf, select, textContent, titleOf } from './dom.ts';
import {
  firstMeta,
  isArticleNode,
  type Metas,
  readMetas,
  readStructured,
  type StructuredNode,
  textOf,
} from './structured.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'citation_publication_date',
  'date',
];

/**
 * What the page says of itself. Each value comes from the most trusted place that gives one: JSON-LD, then meta elements, then
 * the visible page, then its address. Run the steps with `runNow` or `runSliced`.
 * @param url the page's address; after a navigation without a load, the new one
 */
export function* readMeta(document: Document, url: string): Generator<void, ArticleMeta> {
  const nodes = (yield* readStructured(document)).filter(isArticleNode);
  const metas = readMetas(document);
  yield;
  const publishedAt = readPublished(document, nodes, metas, url);
  const source = readSource(nodes, metas);
  const language = readLanguage(document, nodes, metas);
  yield;
  return {
    url,
    title: readTitle(document, nodes, metas),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(source === undefined ? {} : { source }),
    ...(language === undefined ? {} : { language }),
  };
}

function readTitle(document: Document, nodes: readonly StructuredNode[], metas: Metas): string {
  const headings = [...select(document, 'h1')]
    .map((h1) => fold(textContent(h1) ?? ''))
    .filter((text) => text !== '');
  const named = first(nodes, 'headline') ?? firstMeta(metas, ['og:title', 'twitter:title']);
  if (named !== undefined) return fold(unescaped(named));
  const title = fold(titleOf(document));
  // A heading that ends a title is the site's name.
  const heading = headings.find((text) => title.startsWith(text) || isMostOf(title, text));
  const only = headings.length === 1 && !title.includes(headings[0]!) ? headings[0] : undefined;
  return heading ?? only ?? withoutSite(title);
}

function isMostOf(title: string, text: string): boolean {
  return title.includes(text) && text.length * 2 >= title.length;
}

/** "Headline - Site" and "Headline | Section | Site" without what follows the headline. */
function withoutSite(title: string): string {
  const parts = title.split(/\s+[|\u2013\u2014\u00bb\u00b7-]\s+/);
  const longest = parts[0] ?? title;
  return longest.split(' ').length >= 3 ? longest : title;
}

function readPublished(
  document: Document,
  nodes: readonly StructuredNode[],
  metas: Metas,
  url: string,
): string | undefined {
  return (
    readDate(first(nodes, 'datePublished')) ??
    readDate(firstMeta(metas, PUBLISHED)) ??
    readDate(timeElement(document)) ??
    dateInUrl(url)
  );
}

/** A time element that says it is the publication's, else the first one above or in the article. */
function timeElement(document: Document): string | undefined {
  const marked = select(
    document,
    'time[itemprop="datePublished"][datetime], [itemprop="datePublished"][content], time[pubdate][datetime]',
  )[0];
  if (marked !== undefined) return attribute(marked, 'datetime') ?? attribute(marked, 'content') ?? undefined;
  const near = select(document, 'article time[datetime], main time[datetime], header time[datetime]')[0];
  const time = near ?? select(document, 'time[datetime]')[0];
  return time === undefined ? undefined : (attribute(time, 'datetime') ?? undefined);
}

function readSource(nodes: readonly StructuredNode[], metas: Metas): string | undefined {
  const named =
    first(nodes, 'publisher') ??
    firstMeta(metas, ['og:site_name', 'application-name', 'publisher', 'dc.publisher']);
  if (named === undefined || /^https?:/.test(named)) return undefined;
  return fold(unescaped(named)) || undefined;
}

function readLanguage(
  document: Document,
  nodes: readonly StructuredNode[],
  metas: Metas,
): string | undefined {
  const root = rootElementOf(document);
  const declared =
    (root === null ? null : (attribute(root, 'lang') ?? attribute(root, 'xml:lang'))) ??
    first(nodes, 'inLanguage') ??
    firstMeta(metas, ['content-language', 'og:locale']);
  const tag = declared?.trim().replace(/_/g, '-');
  return tag !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}

function first(nodes: readonly StructuredNode[], field: string): string | undefined {
  for (const node of nodes) {
    const value = textOf(node[field]);
    if (value !== undefined) return value;
  }
  return undefined;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Publishers escape headlines twice; the text is shown as text, so nothing here can become markup. */
function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
