import type { EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Chain } from '../language/coreference.ts';
import type { Steps } from '../types/steps.ts';
import { articleFeatures } from './article-features.ts';
import { bodiesNamed } from './bodies.ts';
import { indexOf, type Option, optionsOf } from './candidates.ts';
import { type Chosen, chosenFor } from './choices.ts';
import { type LinkerModel, weighedType } from './feature-names.ts';
import { isGeneral, namesBody } from './general-names.ts';
import type { LinkInput } from './link-input.ts';
import { type FeatureValues, nameFeatures } from './name-features.ts';
import type { Part } from './part.ts';
import { bestOf, probabilities, scoreOf } from './score.ts';
import { splitPlaces } from './split-places.ts';
import { type View, viewOf } from './view.ts';

/** The last round's state, per part of a chain. */
export interface Weighed {
  readonly parts: readonly Part[];
  readonly decided: readonly (EntityIndex | null)[];
  readonly chosen: readonly Chosen[];
  /** Per option of each part. */
  readonly features: readonly (readonly FeatureValues[])[];
  readonly probabilities: readonly (readonly number[])[];
}

/** A third one changes no link of the texts that were learned from. */
const ROUNDS = 2;
/** Chains weighed between two pauses. */
const CHAINS_A_STEP = 16;
/** What a first guess needs before anything but the name is known. */
const SURE = 0.85;
/** Share among its rivals that a link needs. */
const LEAST_SHARE = 0.5;

/**
 * Decides for the whole article together: the links of one round are the next one's evidence (countries, neighbours, distances),
 * as in iterative collective classification (Sen et al., Collective Classification in Network Data, 2008).
 */
export function* weighAll(input: LinkInput, kb: KnowledgeBase, model: LinkerModel): Steps<Weighed> {
  let parts: readonly Part[] = (yield* each(input.chains, (chain, origin) =>
    splitPlaces(input, chain, optionsOf(input, chain, kb), origin, kb),
  )).flat();
  const chains = parts.map(({ chain }) => chain);
  const chosen = chosenFor(input, chains, kb);
  const chainOf = new Int32Array(input.spans.length).fill(-1);
  for (const [position, { spans }] of chains.entries()) for (const span of spans) chainOf[span] = position;
  const view = (decided: View['decided']): View => viewOf(input, kb, parts, chainOf, decided);
  let decided = parts.map((part, position) => {
    const choice = chosen[position];
    return choice === undefined ? firstGuess(part) : choice;
  });
  let ofNames = yield* each(parts, ({ chain, options }) => nameFeatures(input, chain, options.own, kb));
  let features: FeatureValues[][] = [];
  let shares: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round === 1) {
      // Which country's parliament is meant can be asked once the article's countries are known.
      const before = parts;
      const known = view(decided);
      parts = yield* each(parts, (part) => withBodies(known, part));
      const first = ofNames;
      ofNames = yield* each(parts, ({ chain, options }, position) => {
        const same = options === before[position]?.options;
        return (same && first[position]) || nameFeatures(input, chain, options.own, kb);
      });
    }
    const now = view(decided);
    features = yield* each(ofNames, (values, position) => articleFeatures(now, position, values));
    shares = features.map((values, position) =>
      probabilities(values.map((one) => scoreOf(one, chains[position]?.type ?? '', model))),
    );
    decided = parts.map(({ chain, options }, position) => {
      const choice = chosen[position];
      return choice === undefined ? decide(options.own, shares[position] ?? [], chain, model) : choice;
    });
  }
  return { parts, decided, chosen, features, probabilities: shares };
}

/** Maps a list, with pauses. */
function* each<T, U>(list: readonly T[], make: (item: T, position: number) => U): Steps<U[]> {
  const made: U[] = [];
  for (const [position, item] of list.entries()) {
    if (position % CHAINS_A_STEP === 0) yield;
    made.push(make(item, position));
  }
  return made;
}

/** What a name alone makes sure. */
function firstGuess({ chain, options }: Part): EntityIndex | null {
  const best = options.own[0];
  if (!best || best.prior < SURE || !best.exact || isGeneral(chain)) return null;
  if (best.alias === 'surname' || best.entity.type !== chain.type) {
    return chain.type === 'nationality' ? best.entity.index : null;
  }
  return best.entity.index;
}

function decide(
  options: readonly Option[],
  shares: readonly number[],
  { type }: Chain,
  { thresholds }: LinkerModel,
): EntityIndex | null {
  const { position, linked, share } = bestOf(shares);
  const sure = linked >= thresholds[weighedType(type)] && share >= LEAST_SHARE * linked;
  return sure ? indexOf(options[position]) : null;
}

/** A part of a general name with the bodies that it may stand for, those of its own name after them. */
function withBodies(view: View, part: Part): Part {
  const none = part.options.own.length === 0;
  if (part.chain.type === 'nationality' ? !none : !isGeneral(part.chain) && !(none && namesBody(part.chain)))
    return part;
  const bodies = bodiesNamed(view, part.chain);
  if (bodies.length === 0) return part;
  const known = new Set(bodies.map(({ entity }) => entity.index));
  const own = [...bodies, ...part.options.own.filter(({ entity }) => !known.has(entity.index))];
  return { ...part, options: { ...part.options, own } };
}
