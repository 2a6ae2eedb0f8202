import { countWords } from '../boilerplate/words.ts';
import { dateInUrl } from './dates.ts';
import {
  attribute,
  byTag,
  firstChild,
  localName,
  nextSibling,
  nodeType,
  parentElement,
  select,
  TEXT,
  textContent,
  textData,
} from './dom.ts';
import {
  isArticleNode,
  isArticleType,
  metaContent,
  OTHER_TYPE,
  readStructured,
  typesOf,
} from './structured.ts';

/** What the gate looks at; each field is one cheap question to the page. */
export interface GateSignals {
  /** JSON-LD names the page an article. */
  readonly structured: boolean;
  /** JSON-LD or microdata names it something else: product, forum, list ... */
  readonly other: boolean;
  /** `og:type` is `article`. */
  readonly ogArticle: boolean;
  /** Microdata of the Article family. */
  readonly microdata: boolean;
  /** A publication date in JSON-LD, meta or the address. */
  readonly dated: boolean;
  /** One to three time elements, as an article's head has; lists have more. */
  readonly timed: boolean;
  /** `og:type` is `website`, which many publishers write everywhere. */
  readonly website: boolean;
  readonly place: Place;
  /** Words in paragraphs that read like running text, up to a cap. */
  readonly words: number;
  /** Paragraphs of running text, up to a cap. */
  readonly paragraphs: number;
  /** Headings that are links, as teasers have. */
  readonly teasers: number;
}

/** Words of a paragraph that make it running text. */
const PARAGRAPH_WORDS = 15;
const MOST_PARAGRAPHS = 300;
const MOST_TEXT = 120_000;
const ENOUGH_WORDS = 1500;

/**
 * Whether a page is worth reading as an article. Cheap: it reads declarations and a sample of the paragraphs, no style.
 * @param url the page's address; after a navigation without a load, the new one
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  return decide(readSignals(document, url));
}

export function readSignals(document: Document, url: string): GateSignals {
  const nodes = readStructured(document);
  const types = nodes.flatMap(typesOf);
  const structured = nodes.some(isArticleNode);
  const items = [...select(document, '[itemscope][itemtype]')].slice(0, 50);
  const itemTypes = items.map((item) => attribute(item, 'itemtype') ?? '');
  const ogType = metaContent(document, ['og:type'])?.toLowerCase() ?? '';
  const published = metaContent(document, [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'publish-date',
    'pubdate',
    'dc.date.issued',
    'dc.date',
  ]);
  const times = select(document, 'time[datetime]').length;
  return {
    structured,
    other:
      !structured &&
      (types.some((type) => OTHER_TYPE.test(type)) ||
        itemTypes.some((type) => OTHER_TYPE.test(type.replace(/^.*\//, ''))) ||
        /product|profile/.test(ogType)),
    ogArticle: ogType === 'article' || ogType.endsWith(':article'),
    microdata: itemTypes.some(isArticleType),
    dated:
      published !== undefined ||
      dateInUrl(url) !== undefined ||
      nodes.some((node) => isArticleNode(node) && node.datePublished !== undefined),
    timed: times > 0 && times <= 3,
    website: ogType === 'website',
    place: placeOf(url),
    ...runningText(document),
    teasers: select(document, 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4')
      .length,
  };
}

/** Words of a path that lists, sells, asks or explains, and of one that tells. */
const OTHER_PATH =
  /\/(?:products?|shop|store|services?|solutions?|category|categories|tags?|topics?|forums?|threads?|discussions?|questions?|docs|documentation|careers?|jobs?|pricing|search|cart|account|about|contact|privacy|terms|coupons?[^/]*|awards?|wiki)(?:\/|$)/i;
const TELLING_PATH =
  /\/(?:blogs?|articles?|news|story|stories|posts?|reports?|notes|opinion|[a-z]{2,12}\/\d{4}\/\d{1,2})\//i;
const OTHER_HOST = /^(?:forums?|community|discuss|docs|support|help|shop|store)\./i;

/** Words of running text that an undeclared page needs: under a telling path, and elsewhere. */
const TELLING_WORDS = 250;
const UNDECLARED_WORDS = 500;
/** Most linked headings of an undeclared page. */
const TEASERS = 10;
/** Words of running text that make up for one more linked heading. */
const TEASER_WORDS = 15;

/** The gate's decision, from its signals alone. */
export function decide(signals: GateSignals): boolean {
  const {
    timed,
    structured,
    other,
    website,
    ogArticle,
    microdata,
    dated,
    place,
    words,
    paragraphs,
    teasers,
  } = signals;
  if (place === 'home') return structured && dated && paragraphs >= 5 && teasers <= 3;
  if (place === 'section')
    return (structured || ogArticle) && dated && !other && words >= 150 && teasers * 25 <= words;
  if (structured) return !(place === 'other' && paragraphs < 3) && (words >= 40 || dated || ogArticle);
  if (place === 'other' || words < 40) return false;
  if (microdata) return true;
  if (ogArticle && !other) return dated || place === 'telling' || words >= 100;
  if (dated && !other) return paragraphs >= 3;
  if (place === 'telling' && words >= TELLING_WORDS)
    return teasers <= Math.max(TEASERS, words / TEASER_WORDS);
  if (timed && !other && words >= TELLING_WORDS && paragraphs >= 5) return teasers <= TEASERS;
  return !other && !website && words >= UNDECLARED_WORDS && paragraphs >= 8 && teasers <= TEASERS;
}

/** What an address says of a page: a site's front, a section's, a path that lists or sells, one that tells, or nothing. */
export type Place = 'home' | 'section' | 'other' | 'telling' | 'plain';

export function placeOf(url: string): Place {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'plain';
  }
  const { pathname, search, hostname } = parsed;
  const parts = pathname.split('/').filter((part) => part !== '' && !/^(?:index|default)\.\w+$/.test(part));
  if (parts.length === 0) return /\d{3}/.test(search) ? 'plain' : 'home';
  if (OTHER_PATH.test(pathname) || OTHER_HOST.test(hostname)) return 'other';
  const short =
    parts.length <= 2 &&
    parts.every((part) => part.length <= 24 && /^[\p{L}%]+(?:[-_][\p{L}%]+)?$/u.test(part));
  if (short && /\/$|\/[^/.]*$/.test(pathname)) return 'section';
  return TELLING_PATH.test(pathname) ? 'telling' : 'plain';
}

function runningText(document: Document): { words: number; paragraphs: number } {
  let words = 0;
  let paragraphs = 0;
  let left = MOST_TEXT;
  const list = byTag(document, 'p');
  const most = Math.min(list.length, MOST_PARAGRAPHS);
  for (let i = 0; i < most && words < ENOUGH_WORDS && left > 0; i += 1) {
    const paragraph = list[i]!;
    const text = (textContent(paragraph) ?? '').slice(0, 3000);
    left -= text.length;
    if (text.length < 20) continue;
    const count = countWords(text);
    if (count < PARAGRAPH_WORDS || isAside(paragraph)) continue;
    words += count;
    paragraphs += 1;
  }
  return words >= 40 ? { words, paragraphs } : looseText(document);
}

/** Pages without paragraphs: text between line breaks, or straight in `div`s. */
function looseText(document: Document): { words: number; paragraphs: number } {
  let words = 0;
  let paragraphs = 0;
  for (const tag of ['article', 'main', 'td', 'div', 'section']) {
    const list = byTag(document, tag);
    const most = Math.min(list.length, MOST_PARAGRAPHS);
    for (let i = 0; i < most && words < ENOUGH_WORDS; i += 1) {
      const own = ownText(list[i]!);
      const count = countWords(own);
      if (count < PARAGRAPH_WORDS) continue;
      words += count;
      paragraphs += Math.max(1, Math.floor(count / 60));
    }
  }
  return { words, paragraphs };
}

/** The text that lies in an element's own text nodes. */
function ownText(element: Element): string {
  let text = '';
  for (let at: Node | null = firstChild(element); at !== null && text.length < 5000; at = nextSibling(at)) {
    if (nodeType(at) === TEXT) text += ` ${textData(at as Text).slice(0, 5000)}`;
  }
  return text;
}

function isAside(paragraph: Element): boolean {
  let at = parentElement(paragraph);
  for (let i = 0; i < 4 && at !== null; i += 1) {
    const tag = localName(at);
    if (tag === 'footer' || tag === 'nav' || tag === 'form' || tag === 'a') return true;
    at = parentElement(at);
  }
  return false;
}
