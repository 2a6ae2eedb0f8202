import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { findChains } from '../language/coreference.ts';
import { readInSteps, type TextLine } from '../language/document.ts';
import { EMPTY_GAZETTEER, type Recogniser } from '../language/recogniser.ts';
import type { LinkInput } from '../linking/link-input.ts';
import type { PartialDate } from '../types/annotation.ts';
import { type Article, articleText, type Line } from '../types/article.ts';
import type { Steps } from '../types/steps.ts';
import { asGazetteer } from './gazetteer.ts';

/** UTF-16 units that are read: ten times the longest news feature, so that a page of megabytes costs no more. */
export const MOST_TEXT = 300_000;

/** The names of an article, which of them name the same, and its day: all that linking needs. */
export function* readNames(
  article: Article,
  kb: KnowledgeBase | null,
  recogniser: Recogniser,
): Steps<LinkInput> {
  const text = articleText(article).slice(0, MOST_TEXT);
  const document = yield* readInSteps(text, readableLines(article.lines));
  const spans = yield* recogniser.recognise(document, kb ? asGazetteer(kb) : EMPTY_GAZETTEER);
  yield;
  const chains = findChains(text, spans);
  yield;
  const on = dayOf(article.publishedAt);
  return { text, spans, chains, ...(on !== undefined && { on }) };
}

/** The article's own lines with their offsets, as far as they are read; boilerplate and credits name nothing for the reader. */
function readableLines(lines: readonly Line[]): TextLine[] {
  const readable: TextLine[] = [];
  let start = 0;
  for (const line of lines) {
    const end = Math.min(start + line.text.length, MOST_TEXT);
    const credit = line.kind === 'credit' && !line.standfirst;
    if (line.kind !== 'boilerplate' && !credit && end > start) {
      readable.push({ start, end });
    }
    start += line.text.length + 1;
    if (start >= MOST_TEXT) break;
  }
  return readable;
}

function dayOf(publishedAt: string | undefined): PartialDate | undefined {
  return publishedAt !== undefined && /^\d{4}-\d{2}-\d{2}/.test(publishedAt)
    ? publishedAt.slice(0, 10)
    : undefined;
}
