import type { Candidate } from './knowledge-base.ts';

/** How much less than its full name an alias of a kind stands for its entity. */
const KIND_WEIGHT: Readonly<Record<Candidate['alias'], number>> = {
  name: 1,
  short: 1,
  acronym: 0.8,
  spelling: 0.7,
  nickname: 0.7,
  former: 0.5,
  surname: 0.5,
  demonym: 1,
};

/** What a reading counts that needs more folding than another one of the same name. */
const FOLDED_BESIDE_EXACT = 0.02;
/** The same where marks alone differ: newswires print most names without them. */
const PLAIN_BESIDE_EXACT = 0.7;

/** "U.S.", "U. S." and "US" are one acronym; "us" is none. */
export const undotted = (name: string) => name.replace(/\.(?=\p{L}|$)|\. (?=\p{Lu}(?:\.|$))/gu, '');

/** An alias that a name may be. */
export interface Match extends Omit<Candidate, 'prior'> {
  /** Whether no more than marks differ. */
  readonly plain: boolean;
  /** Of its entity, 0 to 1. */
  readonly prominence: number;
}

/** The entities among matches, best prior first; one entity at most once, under the alias that fits best. */
export function rank(found: readonly Match[]): Candidate[] {
  const anyExact = found.some((match) => match.exact);
  const best = new Map<number, Omit<Candidate, 'prior'> & { weight: number }>();
  for (const { entity, alias, exact, plain, prominence } of found) {
    const held = exact || !anyExact ? 1 : plain ? PLAIN_BESIDE_EXACT : FOLDED_BESIDE_EXACT;
    // Prominence is a logarithm of how often news means an entity: a quarter more is ten times as often.
    const weight = held * KIND_WEIGHT[alias] * 10 ** (4 * prominence);
    const before = best.get(entity);
    if (before === undefined || weight > before.weight) best.set(entity, { entity, alias, exact, weight });
  }
  let total = 0;
  for (const { weight } of best.values()) total += weight;
  return [...best.values()]
    .sort((a, b) => b.weight - a.weight || a.entity - b.entity)
    .map(({ weight, ...match }) => ({ ...match, prior: weight / total }));
}
