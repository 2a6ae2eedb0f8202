import type { EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Chain } from '../language/coreference.ts';
import type { TypedSpan } from '../language/recogniser.ts';
import type { CardFacts, Entity, PartialDate } from '../types/annotation.ts';
import { ownWords } from './own-words.ts';

/** The entity of the pack that a chain names, with what held on the article's day. */
export function packEntity(kb: KnowledgeBase, index: EntityIndex, on: PartialDate | undefined): Entity {
  const { id, type, name, qid, wiki } = kb.entity(index);
  return {
    id,
    type,
    name,
    description: kb.description(index, on),
    fromArticle: false,
    ...(qid !== undefined && { qid }),
    ...(wiki !== undefined && { wiki }),
    facts: kb.facts(index, on),
  };
}

/** What is known of a name that the pack lacks: the article's own words, and nothing else. */
export function articleEntity(
  text: string,
  spans: readonly TypedSpan[],
  chain: Chain,
  number: number,
  on: PartialDate | undefined,
): Entity {
  const description = chain.type === 'person' ? ownWords(text, spans, chain) : '';
  const facts: CardFacts = { ...(on !== undefined && { on }), held: [], since: [], sources: [] };
  return {
    id: `article:${number}`,
    type: chain.type,
    name: chain.name,
    description,
    fromArticle: true,
    facts,
  };
}
