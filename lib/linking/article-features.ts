import type { EntityIndex, KnowledgeEntity } from '../knowledge/knowledge-base.ts';
import { shareOf } from './country-evidence.ts';
import { kilometres } from './distance.ts';
import type { FeatureValues } from './name-features.ts';
import { nationsBefore } from './nations.ts';
import { levelOf } from './place-level.ts';
import { type PlaceNeighbours, placeNeighbours } from './place-neighbours.ts';
import type { View } from './view.ts';

/** Kilometres at which nearness has fallen to about a third. */
const NEAR = 250;
/** A state's farthest places, kilometres from the point that stands for it. */
const STATE = 700;

/**
 * What the rest of the article, as linked in the last round, says of each option of a part, beside what its name says.
 * @param ofNames the values of `nameFeatures`; they are kept
 */
export function articleFeatures(
  view: View,
  position: number,
  ofNames: readonly FeatureValues[],
): FeatureValues[] {
  const part = view.parts[position];
  if (!part || ofNames.length === 0) return [];
  const { chain, options } = part;
  const titled = chain.type === 'person' || chain.type === 'organisation';
  const nations = titled ? nationsBefore(view, chain) : NONE;
  const ambiguous = options.own.length > 1 && options.own.some(({ entity }) => entity.type === 'place');
  const beside = ambiguous ? placeNeighbours(view, chain) : undefined;
  return options.own.map(({ entity }, at) => {
    const values: FeatureValues = { ...ofNames[at] };
    ofCountries(values, view, position, entity);
    ofOthers(values, view, position, entity.index);
    if (beside && entity.type === 'place') ofPlaces(values, view, position, entity, beside);
    if (nations.size > 0 && entity.country !== undefined) {
      values[nations.has(entity.country) ? 'nation' : 'otherNation'] = 1;
    }
    return values;
  });
}

const NONE: ReadonlySet<EntityIndex> = new Set();

function ofCountries(values: FeatureValues, view: View, position: number, entity: KnowledgeEntity): void {
  const isCountry = entity.kind === 'country';
  const about = isCountry ? entity.index : entity.country;
  if (about === undefined) return;
  const share = shareOf(view.countries, about, position);
  const support = Math.log1p(20 * share) / Math.log1p(20);
  if (isCountry) values.itself = support;
  else if (share > 0) values.country = support;
  else if (view.countries.total > 0) values.foreign = 1;
}

function ofOthers(values: FeatureValues, view: View, position: number, index: EntityIndex): void {
  const origin = view.parts[position]?.origin;
  for (const at of view.linkedBy.get(index) ?? []) {
    if (at === position) continue;
    if (view.parts[at]?.origin !== origin) values.known = 1;
    else if (view.parts[at]?.placed) values.sibling = 1;
  }
}

function ofPlaces(
  values: FeatureValues,
  view: View,
  position: number,
  entity: KnowledgeEntity,
  { parents, children, listed, called, twice }: PlaceNeighbours,
): void {
  const level = levelOf(entity);
  const above = parents.filter((parent) => levelOf(parent) > level);
  if (above.some((parent) => liesIn(view, entity, parent)) || (twice === 'first' && level === 1))
    values.within = 1;
  else if (above.length > 0) values.without = 1;
  const below = children.filter((child) => levelOf(child) < level);
  if (below.some((child) => liesIn(view, child, entity)) || (twice === 'second' && level > 1))
    values.holding = 1;
  if (called !== undefined) values[called === level ? 'called' : 'miscalled'] = 1;
  if (level === 2) values.peers = Math.min(1, peersOf(view, entity) / 5);
  if (listed.length > 0) {
    const same = listed.filter((other) => levelOf(other) === level).length / listed.length;
    values[same > 0.5 ? 'alike' : 'unlike'] = 1;
  }
  if (level < 3) values.near = nearness(view, position, entity.index);
}

/** How many other states or regions of its country the article names. */
function peersOf({ statesOf }: View, { index, country }: KnowledgeEntity): number {
  const states = statesOf.get(country ?? -1) ?? [];
  return states.length - (states.includes(index) ? 1 : 0);
}

/** Whether a place may lie in a country or state: of the state no more is known than where it is. */
function liesIn({ kb }: View, place: KnowledgeEntity, parent: KnowledgeEntity): boolean {
  if (place.country === parent.index) return true;
  if (parent.country === undefined || place.country !== parent.country) return false;
  const here = kb.facts(place.index).coordinates;
  const there = kb.facts(parent.index).coordinates;
  return here !== undefined && there !== undefined && kilometres(here, there) < STATE;
}

function nearness(view: View, position: number, index: EntityIndex): number {
  const here = view.kb.facts(index).coordinates;
  if (!here) return 0;
  let best = 0;
  for (const { chain, point } of view.points) {
    if (chain !== position) best = Math.max(best, Math.exp(-kilometres(here, point) / NEAR));
  }
  return best;
}
