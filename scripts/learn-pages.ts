import { type Judged, judge } from '../lib/boilerplate/judge.ts';
import { lineHash } from '../lib/boilerplate/memory/line-hash.ts';
import { sightings } from '../lib/boilerplate/memory/recall.ts';
import { remember } from '../lib/boilerplate/memory/remember.ts';
import type { LineFeatures } from '../lib/types/line-features.ts';
import { NOTHING_REMEMBERED, type PublisherMemory } from '../lib/types/publisher-memory.ts';
import type { PageInput } from './annotate-input.ts';
import type { ReadPage } from './annotate-page.ts';

/** An article of a saved page, as far as the learner looks at it. */
export interface LearnedPage {
  /** Host of its publisher. */
  readonly host: string;
  /** Its address, or whatever tells it from the host's other pages. */
  readonly url: string;
  readonly title: string;
  readonly lines: readonly LineFeatures[];
}

/** What the learner is told of a saved page that was read. */
export function learnedOf({ set, id, host }: PageInput, { article, features }: ReadPage): LearnedPage {
  return { host, url: article.url || `${set}/${id}`, title: article.title, lines: features };
}

/** What a reader's device would know of publishers by now. */
export interface Publishers {
  /** Reads an article, as on a visit. */
  visit(page: LearnedPage): void;
  /** Classes an article's lines with all other articles of its host that were visited in mind. */
  judge(page: LearnedPage): Judged['lines'];
  /** Whether each line stood on another article of its host: the learner's evidence without any rule. */
  repeated(page: LearnedPage): boolean[];
}

/** Starts with nothing known, on day 0. */
export function createPublishers(): Publishers {
  const hash = lineHash(0);
  const memories = new Map<string, PublisherMemory>();
  const judged = (page: LearnedPage) => {
    const memory = memories.get(page.host) ?? NOTHING_REMEMBERED;
    return { memory, ...judge(page, page.lines, { memory, hash, day: 0 }) };
  };
  return {
    visit(page) {
      const { memory, seen } = judged(page);
      memories.set(page.host, remember(memory, seen));
    },
    judge: (page) => judged(page).lines,
    repeated(page) {
      const { memory, seen } = judged(page);
      return sightings(memory, seen, page.lines, hash).counts.map((count) => count > 0);
    },
  };
}
