import { countWords } from '../boilerplate/words.ts';
import { dateInUrl } from './dates.ts';
import { attribute, select, textContent, titleOf } from './dom.ts';
import { type Place, slugOf } from './place.ts';
import type { RunningText } from './running-text.ts';
import {
  isArticleNode,
  isArticleType,
  OTHER_TYPE,
  readMetas,
  type StructuredNode,
  textOf,
  typesOf,
} from './structured.ts';

/** What the page's head, data and address say of it. */
export interface Declared {
  readonly place: Place;
  /** JSON-LD names the page an article. */
  readonly structured: boolean;
  /** JSON-LD, microdata or Open Graph name it something else: product, forum, list ... */
  readonly other: boolean;
  /** `og:type` is `article`. */
  readonly ogArticle: boolean;
  /** `og:type` is something else; many publishers write `website` everywhere. */
  readonly ogElse: boolean;
  /** Microdata of the Article family. */
  readonly microdata: boolean;
  /** A publication date in JSON-LD, meta or the address. */
  readonly dated: boolean;
  /** Meta elements name an author. */
  readonly signed: boolean;
  /** Words in the longest part of the address. */
  readonly slugWords: number;
  /** The address has a number or a code, as of a record. */
  readonly numbered: boolean;
}

/** What the page shows, asked in cheap questions. */
export interface Shown extends RunningText {
  /** Headings that are links, as teasers have. */
  readonly teasers: number;
  /** Time elements; an article's head has one to three, lists and threads have more. */
  readonly times: number;
  /** Elements made for bylines, by relation, microdata or the start of a class name. */
  readonly bylines: number;
  /** Elements made for dates. */
  readonly dates: number;
  /** Words of the headline: the `h1` that the title repeats, else the first one; 0 without one. */
  readonly headlineWords: number;
}

export type Signals = Declared & Shown;

const PUBLISHED =
  /publish(?:ed)?(?:_?time|-?date|ed)$|^(?:pubdate|publication_date|parsely-pub-date|sailthru\.date|date)$|^dc\.date|^article\.published$/;

/** Different headlines in the data from which on it lists what the page links to, instead of naming what it is. */
const LISTED = 3;

const BYLINES = '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i]';
const DATES = '[itemprop~="datePublished"],[class*="date" i],[class*="publish" i]';
const TEASERS = 'h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4';

export function readDeclared(
  document: Document,
  url: string,
  place: Place,
  nodes: readonly StructuredNode[],
): Declared {
  const metas = readMetas(document);
  const articles = nodes.filter(isArticleNode);
  const structured = articles.length > 0 && !listsArticles(articles);
  const types = [...select(document, '[itemscope][itemtype]')]
    .slice(0, 50)
    .map((item) => (attribute(item, 'itemtype') ?? '').replace(/^.*\//, ''));
  const microdata = types.filter(isArticleType).length;
  const ogType = metas.get('og:type')?.toLowerCase() ?? '';
  const ogArticle = ogType === 'article' || ogType.endsWith(':article');
  const slug = slugOf(url);
  return {
    place,
    structured,
    other: !structured && [...nodes.flatMap(typesOf), ...types].some((type) => OTHER_TYPE.test(type)),
    ogArticle,
    ogElse: ogType !== '' && !ogArticle,
    microdata: microdata > 0 && microdata < LISTED,
    dated:
      [...metas.keys()].some((name) => PUBLISHED.test(name)) ||
      dateInUrl(url) !== undefined ||
      (structured && articles.some((node) => node.datePublished !== undefined)),
    signed: metas.has('author') || metas.has('article:author') || metas.has('parsely-author'),
    slugWords: slug.words,
    numbered: slug.numbered,
  };
}

function listsArticles(articles: readonly StructuredNode[]): boolean {
  const headlines = articles.map((node) => textOf(node.headline) ?? textOf(node.name) ?? '');
  return new Set(headlines).size >= LISTED;
}

/** @param text what `runningText` found */
export function readShown(document: Document, text: RunningText): Shown {
  return {
    ...text,
    teasers: select(document, TEASERS).length,
    times: select(document, 'time[datetime]').length,
    bylines: select(document, BYLINES).length,
    dates: select(document, DATES).length,
    headlineWords: headlineWords(document),
  };
}

function headlineWords(document: Document): number {
  const title = bare(titleOf(document));
  const headings = [...select(document, 'h1')]
    .slice(0, 5)
    .map((heading) => (textContent(heading) ?? '').trim().slice(0, 300))
    .filter((text) => text !== '');
  return countWords(headings.find((text) => title.includes(bare(text))) ?? headings[0] ?? '');
}

function bare(text: string): string {
  return text.slice(0, 300).toLowerCase().replace(/\s+/g, '');
}
