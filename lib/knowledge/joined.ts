import type { Candidate, EntityIndex, KnowledgeBase } from './knowledge-base.ts';

/** What a surname of the reader's counts beside our readings: the article decides whether it means their Smith. */
const SURNAME = 0.3;

/**
 * Two knowledge bases as one. Where both have an entity of one Wikidata id, or of one type and full name, the first one's stands
 * under all names of both; other readings of a name stand beside each other, and share their priors.
 * @param first the reader's own
 * @param second the pack; its entities keep their indexes
 */
export function join(first: KnowledgeBase, second: KnowledgeBase): KnowledgeBase {
  const size = second.info().entities;
  const replaced = replacements(first, second);
  const of = <T>(index: EntityIndex, ask: (kb: KnowledgeBase, own: EntityIndex) => T): T =>
    index < size ? ask(second, index) : ask(first, index - size);
  const stands = (index: EntityIndex) => replaced.get(index) ?? index;
  return {
    candidates(name) {
      const theirs = second.candidates(name).map((one) => ({ ...one, entity: stands(one.entity) }));
      const anyExact = theirs.some(({ exact }) => exact);
      const own = first
        .candidates(name)
        .filter(({ exact }) => exact || !anyExact)
        .map((one) => ({
          ...one,
          entity: one.entity + size,
          prior: one.alias === 'surname' ? one.prior * SURNAME : one.prior,
        }));
      return own.length === 0 ? theirs : share([...own, ...theirs]);
    },
    startingWith(prefix, most) {
      const own = first.startingWith(prefix, most).map((index) => index + size);
      return [...new Set([...own, ...second.startingWith(prefix, most).map(stands)])].slice(0, most);
    },
    organisationsOf(country) {
      const theirs = country < size ? second.organisationsOf(country).map(stands) : [];
      return [...theirs, ...first.organisationsOf(country).map((index) => index + size)];
    },
    entity: (index) => ({ ...of(index, (kb, own) => kb.entity(own)), index }),
    gist: (index) => of(index, (kb, own) => kb.gist(own)),
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
}

/** Which entities of the pack the reader's own stand for, with the index that the reader's have when joined. */
function replacements(first: KnowledgeBase, second: KnowledgeBase): Map<EntityIndex, EntityIndex> {
  const size = second.info().entities;
  const found = new Map<EntityIndex, EntityIndex>();
  const byQid = new Map<string, EntityIndex>();
  for (let own = 0; own < first.info().entities; own++) {
    const mine = first.entity(own);
    if (mine.qid !== undefined) byQid.set(mine.qid, own + size);
    for (const { entity } of second.candidates(mine.name)) {
      const theirs = second.entity(entity);
      const other = mine.qid !== undefined && theirs.qid !== undefined && mine.qid !== theirs.qid;
      if (!other && mine.type === theirs.type && mine.name === theirs.name) found.set(entity, own + size);
    }
  }
  if (byQid.size === 0) return found;
  for (let index = 0; index < size; index++) {
    const own = byQid.get(second.entity(index).qid ?? '');
    if (own !== undefined) found.set(index, own);
  }
  return found;
}

/** The best reading of each entity, priors summing to 1 again, the best first and the reader's before ours. */
function share(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<EntityIndex, Candidate>();
  for (const candidate of candidates) {
    const before = best.get(candidate.entity);
    if (before === undefined || candidate.prior > before.prior) best.set(candidate.entity, candidate);
  }
  const kept = [...best.values()];
  const total = kept.reduce((sum, { prior }) => sum + prior, 0);
  return kept
    .map((candidate) => ({ ...candidate, prior: candidate.prior / total }))
    .sort((a, b) => b.prior - a.prior || b.entity - a.entity);
}
