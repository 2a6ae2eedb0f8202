import { runNow } from '../types/steps.ts';
import { dateInUrl } from './dates.ts';
import { attribute, select } from './dom.ts';
import { type Place, placeOf } from './place.ts';
import { type RunningText, runningText } from './running-text.ts';
import {
  firstMeta,
  isArticleNode,
  isArticleType,
  OTHER_TYPE,
  readMetas,
  readStructured,
  type StructuredNode,
  typesOf,
} from './structured.ts';

/** What the page's head, data and address say of it. */
interface Declared {
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
}

/** What the gate looks at; each field is one cheap question to the page. */
interface GateSignals extends Declared, RunningText {
  /** Headings that are links, as teasers have. */
  readonly teasers: number;
}

/**
 * Whether a page is worth reading as an article. Cheap: it reads declarations and a sample of the paragraphs, no style.
 * @param url the page's address; after a navigation without a load, the new one
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  const place = placeOf(url);
  const nodes = runNow(readStructured(document));
  // Most fronts and lists end here, before anything else is read of them: without JSON-LD no text lets them pass.
  if ((place === 'home' || place === 'other') && !nodes.some(isArticleNode)) return false;
  const declared = readDeclared(document, url, place, nodes);
  if (!mayPass(declared)) return false;
  const teasers = countTeasers(document);
  if (isListing(declared, teasers)) return false;
  return decide({ ...declared, ...runningText(document), teasers });
}

/** Whether any text could let the page pass. */
function mayPass({ place, structured, ogArticle, dated }: Declared): boolean {
  if (place === 'home') return dated;
  return place !== 'section' || ((structured || ogArticle) && dated);
}

/** Whether it links so many headings that only a declaration could let it pass; its text need not be counted then. */
function isListing({ structured, microdata, ogArticle, dated, place }: Declared, teasers: number): boolean {
  return teasers > TEASERS && place !== 'telling' && !structured && !microdata && !ogArticle && !dated;
}

function countTeasers(document: Document): number {
  const linked = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';
  return select(document, linked).length;
}

function readDeclared(
  document: Document,
  url: string,
  place: Place,
  nodes: readonly StructuredNode[],
): Declared {
  const metas = readMetas(document);
  const types = nodes.flatMap(typesOf);
  const structured = nodes.some(isArticleNode);
  const items = [...select(document, '[itemscope][itemtype]')].slice(0, 50);
  const itemTypes = items.map((item) => attribute(item, 'itemtype') ?? '');
  const ogType = metas.get('og:type')?.toLowerCase() ?? '';
  const published = firstMeta(metas, [
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
    place,
  };
}

/** Words of running text that an undeclared page needs: under a telling path, and elsewhere. */
const TELLING_WORDS = 250;
const UNDECLARED_WORDS = 500;
/** Most linked headings of an undeclared page. */
const TEASERS = 10;
/** Words of running text that make up for one more linked heading. */
const TEASER_WORDS = 15;

/** The gate's decision, from its signals alone. */
function decide(signals: GateSignals): boolean {
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
