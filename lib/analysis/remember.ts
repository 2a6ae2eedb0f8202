import type { Candidate, EntityIndex, KnowledgeBase, KnowledgeEntity } from '../knowledge/knowledge-base.ts';

/** Answers kept of each kind, some megabytes in all; when there are more, all are forgotten. */
const MOST = 5_000;

const wrapped = new WeakMap<KnowledgeBase, KnowledgeBase>();

/**
 * A knowledge base that answers what it was asked before from memory: the recogniser, the linker and the cards ask for the same names
 * of one article, and articles of one day name the same people and places.
 */
export function remember(kb: KnowledgeBase): KnowledgeBase {
  const before = wrapped.get(kb);
  if (before) return before;
  const candidates = new Map<string, readonly Candidate[]>();
  const entities = new Map<EntityIndex, KnowledgeEntity>();
  const remembering: KnowledgeBase = {
    ...kb,
    candidates: (name) => memo(candidates, name, kb.candidates),
    entity: (index) => memo(entities, index, kb.entity),
  };
  wrapped.set(kb, remembering);
  wrapped.set(remembering, remembering);
  return remembering;
}

function memo<K, V>(known: Map<K, V>, key: K, ask: (key: K) => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  const answer = ask(key);
  known.set(key, answer);
  return answer;
}
