import type { Candidate, EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Chain } from '../language/coreference.ts';

/** How often an article speaks of each country, its people or something unmistakably there; the total is 1. */
export type CountryEvidence = ReadonlyMap<EntityIndex, number>;

const SURE = 0.85;
const CITY_SHARE = 0.5;

/** Weighs the countries that an article is about, by the names in it that have one sure reading. */
export function weighCountries(
  chains: readonly Chain[],
  candidatesOf: (chain: Chain) => readonly Candidate[],
  kb: KnowledgeBase,
): CountryEvidence {
  const weights = new Map<EntityIndex, number>();
  let total = 0;
  for (const chain of chains) {
    if (chain.type !== 'place' && chain.type !== 'nationality') continue;
    const best = candidatesOf(chain)[0];
    if (!best || best.prior < SURE || !best.exact) continue;
    const entity = kb.entity(best.entity);
    const isCountry = entity.kind === 'country' || best.alias === 'demonym';
    const country = isCountry ? best.entity : entity.country;
    if (country === undefined) continue;
    const weight = chain.spans.length * (isCountry ? 1 : CITY_SHARE * entity.prominence);
    weights.set(country, (weights.get(country) ?? 0) + weight);
    total += weight;
  }
  for (const [country, weight] of weights) weights.set(country, weight / total);
  return weights;
}
