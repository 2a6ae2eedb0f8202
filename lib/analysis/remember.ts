import type { Candidate, EntityIndex, KnowledgeBase, KnowledgeEntity } from '../knowledge/knowledge-base.ts';

/**
 * A knowledge base that answers what it was asked before from memory: the recogniser, the linker and the cards ask for the same names
 * of one article. For one analysis only, since nothing is ever forgotten.
 */
export function remember(kb: KnowledgeBase): KnowledgeBase {
  const candidates = new Map<string, readonly Candidate[]>();
  const entities = new Map<EntityIndex, KnowledgeEntity>();
  return {
    ...kb,
    candidates: (name) => memo(candidates, name, kb.candidates),
    entity: (index) => memo(entities, index, kb.entity),
  };
}

function memo<K, V>(known: Map<K, V>, key: K, ask: (key: K) => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const answer = ask(key);
  known.set(key, answer);
  return answer;
}
