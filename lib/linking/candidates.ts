import type { Candidate, EntityIndex, KnowledgeBase, KnowledgeEntity } from '../knowledge/knowledge-base.ts';
import type { Chain } from '../language/coreference.ts';
import type { LinkInput } from './link-input.ts';
import { namesOf } from './names.ts';

/** An entity that a chain may name, and how its name leads there. */
export interface Option {
  readonly entity: KnowledgeEntity;
  readonly alias: Candidate['alias'];
  readonly prior: number;
  readonly exact: boolean;
  /** Found under a name that no mention prints. */
  readonly derived: boolean;
  /** Found as a body of a country: of the one beside a general name ("Swedish Parliament"), or of one that the article is about. */
  readonly composed?: 'said' | 'guessed';
}

/** Options of one chain. */
export interface Options {
  /** Those that the linker weighs, best prior first. */
  readonly own: readonly Option[];
  /** Those of other types under the same name, for the reader to choose from. */
  readonly others: readonly Option[];
}

const MOST = 10;
/** Of a name that is not in itself a sign of its entity, unlikely readings are none. */
const LEAST_OTHER = 0.35;

/** Kinds of places that also stand for a body. */
const SEATS = new Set(['seat of government', 'palace', 'headquarters']);

/** The entities that a chain may name, of its own type where the pack has one. */
export function optionsOf(input: LinkInput, chain: Chain, kb: KnowledgeBase): Options {
  const others: Option[] = [];
  for (const { name, derived } of namesOf(input, chain)) {
    const all = kb
      .candidates(name)
      .slice(0, 2 * MOST)
      .map((candidate) => asOption(candidate, derived, kb));
    const own = all.filter((option) => fits(option, chain));
    if (own.length > 0)
      return { own: share(own.slice(0, MOST)), others: all.filter((one) => !own.includes(one)) };
    others.push(...all);
  }
  const own = others.filter((option) => mayStandIn(option, chain)).slice(0, MOST);
  return { own: share(own), others: others.filter((one) => !own.includes(one)) };
}

function asOption(candidate: Candidate, derived: boolean, kb: KnowledgeBase): Option {
  return { ...candidate, entity: kb.entity(candidate.entity), derived };
}

function fits({ alias, entity }: Option, { type }: Chain): boolean {
  if (type === 'nationality') return alias === 'demonym';
  if (alias === 'demonym') return false;
  // "The Kremlin said": who works in the building goes by its record.
  return (
    entity.type === type ||
    (type === 'organisation' && entity.type === 'place' && SEATS.has(entity.kind ?? ''))
  );
}

/** Whether an entity of another type may be what a chain names: the recogniser errs, and adherents stand for their party. */
function mayStandIn({ alias, exact, entity, prior }: Option, { type, name }: Chain): boolean {
  if (!exact || alias === 'surname' || alias === 'demonym' || prior < LEAST_OTHER) return false;
  if (type === 'nationality') return entity.type !== 'person';
  return entity.type !== 'person' || name.includes(' ');
}

/** Priors of what is left sum to 1 again. */
function share(options: readonly Option[]): Option[] {
  const total = options.reduce((sum, { prior }) => sum + prior, 0);
  return options.map((option) => ({ ...option, prior: option.prior / total }));
}

/** The index of an option's entity, or null. */
export function indexOf(option: Option | undefined): EntityIndex | null {
  return option ? option.entity.index : null;
}
