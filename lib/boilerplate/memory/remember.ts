import type { ArticleMeta } from '../../types/article.ts';
import type { LineFeatures } from '../../types/line-features.ts';
import type { PublisherMemory, SeenArticle } from '../../types/publisher-memory.ts';
import type { LineClass } from '../line-class.ts';
import type { LineHash } from './line-hash.ts';
import { isSameArticle } from './same-article.ts';

/** Articles of one publisher that are remembered; the oldest makes room. */
export const MOST_ARTICLES = 10;
/** Days after which an article is forgotten. */
export const KEPT_DAYS = 60;

/** Lines of one article that are remembered: boilerplate stands at its ends more than in its middle. */
const FIRST_LINES = 70;
const LAST_LINES = 90;

const BODY_LINES = 12;
const BODY_WORDS = 12;
const TITLE_WORDS = 4;

/**
 * What is remembered of an article.
 * @param classes what the lines are by the rules alone, parallel to them
 * @param day today, days since 1970-01-01
 */
export function sketch(
  { url, title }: Pick<ArticleMeta, 'url' | 'title'>,
  lines: readonly LineFeatures[],
  classes: readonly LineClass[],
  hash: LineHash,
  day: number,
): SeenArticle {
  const hashes = [...new Set(lines.map(({ text }) => hash(text)))];
  const kept =
    hashes.length > FIRST_LINES + LAST_LINES
      ? [...hashes.slice(0, FIRST_LINES), ...hashes.slice(-LAST_LINES)]
      : hashes;
  const body = lines
    .filter(({ words }, index) => words >= BODY_WORDS && classes[index]?.kind === 'body')
    .sort((a, b) => b.words - a.words)
    .slice(0, BODY_LINES);
  return {
    page: hash(addressOf(url)),
    title:
      title.split(/\s+/).length >= TITLE_WORDS || /[\u3040-\u9fff\u0e00-\u0e7f]{8}/.test(title)
        ? hash(title)
        : 0,
    day,
    lines: kept,
    body: [...new Set(body.map(({ text }) => hash(text)))],
  };
}

/** A publisher's memory with one more article in it, in the place of what was known of the same one. */
export function remember(memory: PublisherMemory, article: SeenArticle): PublisherMemory {
  const others = memory.articles.filter(
    (one) => article.day - one.day <= KEPT_DAYS && !isSameArticle(one, article),
  );
  return { ...memory, articles: [...others, article].slice(-MOST_ARTICLES) };
}

/** An address as far as it names an article; letters stand for digits, which the hash does not tell apart. */
function addressOf(url: string): string {
  const bare = url.replace(/#.*$/, '').replace(/([?&])(?:utm_\w+|fbclid|gclid|ref|src)=[^&]*/g, '$1');
  return bare.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
}
