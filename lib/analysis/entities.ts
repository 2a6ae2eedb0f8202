import type { EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { TypedSpan } from '../language/recogniser.ts';
import type { Linked } from '../linking/link-input.ts';
import type { CardFacts, Entity, PartialDate, RunnerUp } from '../types/annotation.ts';
import { ownWords } from './own-words.ts';

/** The entity of the pack that a chain names, with what held on the article's day. */
export function packEntity(
  kb: KnowledgeBase,
  index: EntityIndex,
  linked: Pick<Linked, 'runnersUp' | 'chosen'>,
  on: PartialDate | undefined,
): Entity {
  const { id, type, name, qid, wiki } = kb.entity(index);
  return {
    id,
    type,
    name,
    description: kb.description(index, on),
    fromArticle: false,
    ...(qid !== undefined && { qid }),
    ...(wiki !== undefined && { wiki }),
    ...offered(kb, linked, on),
    ...(linked.chosen && { chosen: true }),
    facts: kb.facts(index, on),
  };
}

/** The entity that publishes the article, on the article's day. No name in the text led to it, so nothing else is offered. */
export function publisherEntity(kb: KnowledgeBase, index: EntityIndex, on: PartialDate | undefined): Entity {
  return packEntity(kb, index, { runnersUp: [], chosen: false }, on);
}

/** What is known of a name that the pack lacks: the article's own words, and nothing else. */
export function articleEntity(
  kb: KnowledgeBase | null,
  text: string,
  spans: readonly TypedSpan[],
  linked: Linked,
  number: number,
  on: PartialDate | undefined,
): Entity {
  const { chain, chosen } = linked;
  const facts: CardFacts = { ...(on !== undefined && { on }), held: [], since: [], sources: [] };
  return {
    id: `article:${number}`,
    type: chain.type,
    name: chain.name,
    description: ownWords(text, spans, chain),
    fromArticle: true,
    ...offered(kb, linked, on),
    ...(chosen && { chosen: true }),
    facts,
  };
}

/** What else the name could mean, as of the article's day. */
function offered(
  kb: KnowledgeBase | null,
  { runnersUp }: Pick<Linked, 'runnersUp'>,
  on: PartialDate | undefined,
): Pick<Entity, 'runnersUp'> {
  if (kb === null || runnersUp.length === 0) return {};
  return {
    runnersUp: runnersUp.map((index): RunnerUp => {
      const { id, type, name } = kb.entity(index);
      return { id, type, name, description: kb.description(index, on) };
    }),
  };
}
