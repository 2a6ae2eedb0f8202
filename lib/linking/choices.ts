import { fold } from '../knowledge/fold.ts';
import type { EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Chain } from '../language/coreference.ts';
import type { LinkInput } from './link-input.ts';

/** What the reader says a chain means: an entity, null for none of ours, undefined for no word on it. */
export type Chosen = EntityIndex | null | undefined;

/**
 * The reader's word on each chain that has a mention of a chosen name and its type. Of several, the fullest name's counts. What
 * the pack no longer has is no choice.
 */
export function chosenFor(input: LinkInput, chains: readonly Chain[], kb: KnowledgeBase): Chosen[] {
  const choices = new Map<string, EntityIndex | null>();
  for (const { name, type, entity } of input.choices ?? []) {
    const index = entity === null ? null : kb.find(entity);
    if (index !== undefined) choices.set(`${type} ${fold(name)}`, index);
  }
  if (choices.size === 0) return chains.map(() => undefined);
  return chains.map((chain) => {
    const names = new Set([chain.name]);
    for (const index of chain.spans) {
      const span = input.spans[index];
      if (span) names.add(input.text.slice(span.start, span.end));
    }
    const known = [...names]
      .sort((a, b) => b.length - a.length)
      .map((name) => `${chain.type} ${fold(name)}`)
      .find((key) => choices.has(key));
    return known === undefined ? undefined : choices.get(known);
  });
}
