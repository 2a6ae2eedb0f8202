import type { EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { findChains } from '../language/coreference.ts';
import { readDocument, type TextLine } from '../language/document.ts';
import { EMPTY_GAZETTEER, type Recogniser } from '../language/recogniser.ts';
import { ruleRecogniser } from '../language/rules/rule-recogniser.ts';
import { link } from '../linking/linker.ts';
import {
  type Analysis,
  type Entity,
  isShownType,
  type Mention,
  type PartialDate,
} from '../types/annotation.ts';
import { type Article, articleText, type Line } from '../types/article.ts';
import { articleEntity, packEntity } from './entities.ts';
import { asGazetteer } from './gazetteer.ts';

/** UTF-16 units that are read: ten times the longest news feature, so that a page of megabytes costs no more. */
export const MOST_TEXT = 300_000;

/**
 * Annotates an article: mentions over `articleText(article)` (UTF-16 offsets) and the entities they name. Pure and
 * deterministic. Without a knowledge base names come from the article alone and nothing is linked.
 */
export function analyse(
  article: Article,
  kb: KnowledgeBase | null,
  recogniser: Recogniser = ruleRecogniser,
): Analysis {
  const text = articleText(article).slice(0, MOST_TEXT);
  const document = readDocument(text, readableLines(article.lines));
  const spans = recogniser.recognise(document, kb ? asGazetteer(kb) : EMPTY_GAZETTEER);
  const chains = findChains(text, spans);
  const on = dayOf(article.publishedAt);
  const links = kb
    ? link({ text, spans, chains, ...(on !== undefined && { on }) }, kb)
    : chains.map(() => null);
  const entities = new Map<string, Entity>();
  const entityOf = new Map<number, string>();
  let unknown = 0;
  for (const [position, chain] of chains.entries()) {
    const index: EntityIndex | null = links[position] ?? null;
    if (index === null && !isShownType(chain.type)) continue;
    const entity =
      kb && index !== null ? packEntity(kb, index, on) : articleEntity(text, spans, chain, ++unknown, on);
    if (!entities.has(entity.id)) entities.set(entity.id, entity);
    for (const span of chain.spans) entityOf.set(span, entity.id);
  }
  const mentions = spans.map((span, index): Mention => {
    const entity = entityOf.get(index);
    return { ...span, text: text.slice(span.start, span.end), ...(entity !== undefined && { entity }) };
  });
  return { mentions, entities: [...entities.values()], packLoaded: kb !== null };
}

/** Analyses plain text, each of whose lines is body. `publishedAt` is ISO 8601. */
export function analyseText(
  text: string,
  options: { readonly kb: KnowledgeBase | null; readonly publishedAt?: string; readonly title?: string },
): Analysis {
  const lines = text.split('\n').map((line): Line => ({ text: line, kind: 'body' }));
  const { publishedAt, title = '' } = options;
  return analyse({ url: '', title, lines, ...(publishedAt !== undefined && { publishedAt }) }, options.kb);
}

/** The article's own lines with their offsets, as far as they are read; boilerplate and credits name nothing for the reader. */
function readableLines(lines: readonly Line[]): TextLine[] {
  const readable: TextLine[] = [];
  let start = 0;
  for (const line of lines) {
    const end = Math.min(start + line.text.length, MOST_TEXT);
    if (line.kind !== 'boilerplate' && line.kind !== 'credit' && end > start) {
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
