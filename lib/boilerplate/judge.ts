import type { ArticleMeta, Line } from '../types/article.ts';
import type { LineFeatures } from '../types/line-features.ts';
import type { PublisherMemory, SeenArticle } from '../types/publisher-memory.ts';
import { classifyLine } from './classify.ts';
import { inContext } from './context.ts';
import { correctedLines } from './memory/corrections.ts';
import type { LineHash } from './memory/line-hash.ts';
import { sightings } from './memory/recall.ts';
import { sketch } from './memory/remember.ts';
import { repeatedLines } from './memory/repeated.ts';

/** What is known of a publisher when one of its articles is read. */
export interface Remembered {
  readonly memory: PublisherMemory;
  readonly hash: LineHash;
  /** Today, days since 1970-01-01. */
  readonly day: number;
}

/** An article's lines with their kinds, and what is to be remembered of it. */
export interface Judged {
  readonly lines: readonly Line[];
  readonly seen: SeenArticle;
}

/**
 * Classes an article's lines by all that is known: their words and form, what their publisher repeats on other articles, what
 * stands around them, and last the reader's own word.
 */
export function judge(
  page: Pick<ArticleMeta, 'url' | 'title'>,
  lines: readonly LineFeatures[],
  { memory, hash: hashed, day }: Remembered,
): Judged {
  const hash = onceEach(hashed);
  const alone = lines.map(classifyLine);
  const seen = sketch(page, lines, alone, hash, day);
  const { counts, articles } = sightings(memory, seen, lines, hash);
  const classes = inContext(lines, repeatedLines(lines, alone, counts, articles));
  const corrected = correctedLines(lines, classes, memory.corrections, hash);
  const judged = lines.map((line, index): Line => ({ text: line.text, ...corrected[index]! }));
  return { lines: judged, seen };
}

/** The same hash, which is asked several times of each line. */
function onceEach(hash: LineHash): LineHash {
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const number = hash(text);
    known.set(text, number);
    return number;
  };
}
