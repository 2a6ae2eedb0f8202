import { analyseText } from '../../../lib/analysis/analyse.ts';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import type { Recogniser, TypedSpan } from '../../../lib/language/recogniser.ts';
import type { Entity, LinkChoice, Mention } from '../../../lib/types/annotation.ts';

const MARKS = { '[': 'person', '{': 'place', '<': 'organisation', '(': 'nationality' } as const;
const MARKED = /(\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\([^)]*\))/;

/** A mention of a marked text with its entity. */
export interface LinkedMention extends Mention {
  readonly of: Entity | undefined;
}

export interface MarkedOptions {
  readonly publishedAt?: string;
  readonly choices?: readonly LinkChoice[];
}

/**
 * Links a text whose names are marked, so that what is tested does not depend on what finds them: [person], {place},
 * <organisation>, (nationality). Brackets of the text itself are written "((" and "))".
 */
export function linkMarked(kb: KnowledgeBase, marked: string, options: MarkedOptions = {}): LinkedMention[] {
  const spans: TypedSpan[] = [];
  let text = '';
  for (const piece of marked.replaceAll('((', '\u0001').replaceAll('))', '\u0002').split(MARKED)) {
    const type = MARKED.test(piece) ? MARKS[piece[0] as keyof typeof MARKS] : undefined;
    const bare =
      type === undefined ? piece.replaceAll('\u0001', '(').replaceAll('\u0002', ')') : piece.slice(1, -1);
    if (type !== undefined) spans.push({ start: text.length, end: text.length + bare.length, type });
    text += bare;
  }
  const recogniser: Recogniser = {
    // biome-ignore lint/correctness/useYield: the spans are there.
    *recognise() {
      return spans;
    },
  };
  const { mentions, entities } = analyseText(text, { kb, recogniser, ...options });
  return mentions.map((mention) => ({ ...mention, of: entities.find(({ id }) => id === mention.entity) }));
}

/** What the mentions of a marked text were linked to, as "text id", `-` for none of the pack. */
export function linksOf(kb: KnowledgeBase, marked: string, publishedAt?: string): string[] {
  return linkMarked(kb, marked, publishedAt === undefined ? {} : { publishedAt }).map(
    ({ text, of }) => `${text} ${of === undefined || of.fromArticle ? '-' : of.id}`,
  );
}
