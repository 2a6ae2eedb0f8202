import type { LineFeatures } from '../../types/line-features.ts';
import type { PublisherMemory, SeenArticle } from '../../types/publisher-memory.ts';
import type { LineHash } from './line-hash.ts';
import { isSameArticle } from './same-article.ts';

/** What a publisher's other articles say of the lines of one. */
export interface Sightings {
  /** On how many of them each line stood; parallel to the lines. */
  readonly counts: readonly number[];
  /** How many of them are known. */
  readonly articles: number;
}

/** Counts on how many other articles of the publisher lines stood; other pages of the same article are left out. */
export function sightings(
  memory: PublisherMemory,
  article: SeenArticle,
  lines: readonly LineFeatures[],
  hash: LineHash,
): Sightings {
  const others = memory.articles.filter((one) => !isSameArticle(one, article));
  const counts = new Map<number, number>();
  for (const other of others) for (const line of other.lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return { counts: lines.map(({ text }) => counts.get(hash(text)) ?? 0), articles: others.length };
}
