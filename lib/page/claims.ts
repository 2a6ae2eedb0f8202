import type { PageClaims } from '../types/article.ts';
import { dateInUrl } from './dates.ts';
import { attribute, parentElement, rootElementOf, select, textContent, titleOf } from './dom.ts';
import { claim, fieldOf, namesIn, partsOf } from './fields.ts';
import { isArticleNode, type Metas, type StructuredNode, typesOf } from './structured.ts';

/** Names of meta elements that most publishers use, and of those that some made up. */
const KNOWN =
  /^(?:og:)?(?:article[:.])?publi(?:shed?|cation)[-_:.]?(?:time|date)?$|^datepublished$|pub-?date$|issued$/;
const PUBLISHED =
  /publi(?!sher)|pubdate|issued|(?:post|sailthru|citation|online)\W?date|^(?:dc\.)?date$|^dcterms\.(?:created|date)/;
const MODIFIED = /modif|update|revis/;
const AUTHOR = /(?:^|:|-|\.)author(?:\.?name)?$|^citation_author$|^dc(?:terms)?\.creator$|^byl$/;
const SITE = ['og:site_name', 'application-name', 'publisher', 'dc.publisher'];

/** Elements that are made to name who wrote the text, and classes that most publishers give such elements. */
const SIGNED = '[itemprop~="author"],[rel~="author"]';
const BYLINE = '[class*="byline" i],[class*="author" i],a[href*="/author"]';
/** How far above the headline its own surroundings reach. */
const LEVELS = 5;
/** Claims of one kind; more tell nothing new. */
const MOST = 8;
/** UTF-16 units of a name in print. */
const LONGEST_NAME = 120;

/** What the page's data, meta elements and the surroundings of its headline say of the article, as it stands there. */
export function readClaims(
  document: Document,
  url: string,
  nodes: readonly StructuredNode[],
  metas: Metas,
): Omit<PageClaims, 'near'> {
  const articles = nodes.filter(isArticleNode);
  // Some publishers date only the web page, or the review of what others said.
  const pages = nodes.filter((node) => typesOf(node).some((type) => /(?:Page|Review)$/.test(type)));
  const named = (field: string) =>
    namesIn(articles.find((node) => node[field] !== undefined)?.[field], nodes);
  const keyed = (wanted: RegExp, not?: RegExp) =>
    [...metas].flatMap(([key, content]) => (wanted.test(key) && !not?.test(key) ? [content] : []));
  const times = timesOf(document);
  const root = rootElementOf(document);
  const inTitle = partsOf(claim(titleOf(document)));
  return {
    published: some([
      fieldOf(articles, 'datePublished'),
      metas.get('article:published_time'),
      ...keyed(KNOWN),
      fieldOf(pages, 'datePublished'),
      ...times.published,
      ...keyed(PUBLISHED, MODIFIED),
      dateInUrl(url),
    ]),
    modified: some([fieldOf([...articles, ...pages], 'dateModified'), ...keyed(MODIFIED), ...times.modified]),
    authors: some([
      named('author').join('\n'),
      named('creator').join('\n'),
      ...keyed(AUTHOR),
      printed(document, SIGNED),
    ]),
    bylines: some([printed(document, BYLINE)]),
    publisher: some([
      ...named('publisher'),
      ...SITE.map((key) => metas.get(key)),
      ...inTitle.slice(1).reverse(),
    ]),
    language: some([
      root && attribute(root, 'lang'),
      root && attribute(root, 'xml:lang'),
      fieldOf(articles, 'inLanguage'),
      metas.get('content-language'),
      metas.get('og:locale'),
    ]),
  };
}

/** The claims that are there, each in one line but for names that stand on lines of their own. */
function some(claims: readonly (string | null | undefined)[]): string[] {
  const texts = claims.map((text) => (text ?? '').split('\n').map(claim).filter(Boolean).join('\n'));
  return [...new Set(texts)].filter(Boolean).slice(0, MOST);
}

/** What the innermost of some elements around the headline print, each in a line. */
function printed(document: Document, selector: string): string {
  return around(document, selector)
    .filter((element) => select(element, selector).length === 0)
    .map((element) => claim(attribute(element, 'content') ?? textContent(element) ?? ''))
    .filter((text) => text.length <= LONGEST_NAME)
    .join('\n');
}

/** Dates in microdata and time elements, those around the headline before others. */
function timesOf(document: Document): { published: string[]; modified: string[] } {
  const published: string[] = [];
  const modified: string[] = [];
  const marked = [...select(document, '[itemprop~="datePublished"]')].slice(0, 1);
  const timed = around(document, 'time');
  const first = timed.length > 0 ? timed : [...select(document, 'article time,main time,time')].slice(0, 1);
  for (const element of [...marked, ...timed, ...first]) {
    const role = `${attribute(element, 'itemprop')} ${attribute(element, 'class')}`;
    const list = MODIFIED.test(role) && !PUBLISHED.test(role.toLowerCase()) ? modified : published;
    list.push(attribute(element, 'datetime') ?? attribute(element, 'content') ?? textContent(element) ?? '');
  }
  return { published, modified };
}

/** Elements in the smallest surroundings of the headline that have such. */
function around(document: Document, selector: string): Element[] {
  let at: Element | null = select(document, 'h1')[0] ?? null;
  for (let level = 0; at !== null && level <= LEVELS; level += 1) {
    const found = select(at, selector);
    if (found.length > 0) return [...found].slice(0, MOST);
    at = parentElement(at);
  }
  return [];
}
