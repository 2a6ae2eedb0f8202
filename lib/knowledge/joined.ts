import type { Candidate, EntityIndex, KnowledgeBase } from './knowledge-base.ts';

/**
 * Two knowledge bases as one. Where both have an entity of one Wikidata id, or of one type and full name, the first one's stands;
 * other readings of a name stand beside each other, and share their priors.
 * @param first the reader's own
 * @param second the pack; its entities keep their indexes
 */
export function join(first: KnowledgeBase, second: KnowledgeBase): KnowledgeBase {
  const size = second.info().entities;
  const of = <T>(index: EntityIndex, ask: (kb: KnowledgeBase, own: EntityIndex) => T): T =>
    index < size ? ask(second, index) : ask(first, index - size);
  const joined: KnowledgeBase = {
    candidates(name) {
      const own = first.candidates(name);
      const theirs = second.candidates(name);
      if (own.length === 0) return theirs;
      const kept = theirs.filter(({ entity }) => !own.some((mine) => isOne(mine.entity, entity)));
      return share([...own.map((one) => ({ ...one, entity: one.entity + size })), ...kept]);
    },
    startingWith: (prefix, most) =>
      [
        ...first.startingWith(prefix, most).map((index) => index + size),
        ...second.startingWith(prefix, most),
      ].slice(0, most),
    entity: (index) => ({ ...of(index, (kb, own) => kb.entity(own)), index }),
    find(id) {
      const own = first.find(id);
      return own === undefined ? second.find(id) : own + size;
    },
    heldAt: (index, on) => of(index, (kb, own) => kb.heldAt(own, on)),
    changesSince: (index, on) => of(index, (kb, own) => kb.changesSince(own, on)),
    facts: (index, on) => of(index, (kb, own) => kb.facts(own, on)),
    description: (index, on) => of(index, (kb, own) => kb.description(own, on)),
    info: () => ({ ...second.info(), entities: size + first.info().entities }),
    *titles() {
      yield* second.titles();
      yield* first.titles();
    },
  };
  const isOne = (mine: EntityIndex, theirs: EntityIndex) => {
    const [a, b] = [first.entity(mine), second.entity(theirs)];
    return (a.qid !== undefined && a.qid === b.qid) || (a.type === b.type && a.name === b.name);
  };
  return joined;
}

/** Priors that sum to 1 again, the reader's reading counting as much as all others together. */
function share(candidates: readonly Candidate[]): Candidate[] {
  const total = candidates.reduce((sum, { prior }) => sum + prior, 0);
  return candidates
    .map((candidate) => ({ ...candidate, prior: candidate.prior / total }))
    .sort((a, b) => b.prior - a.prior || b.entity - a.entity);
}
