import type { EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Chain } from '../language/coreference.ts';

/** How much each chain and all of them together speak for countries. */
export interface CountryEvidence {
  readonly weights: ReadonlyMap<EntityIndex, number>;
  readonly total: number;
  /** Per chain the country it speaks for and how much. */
  readonly own: readonly (readonly [EntityIndex, number] | null)[];
}

/** What a mention of a place in a country counts beside one of the country itself, and of a person or body of it. */
const PLACE = 0.5;
const BELONGING = 0.3;
const MOST_MENTIONS = 6;

/** Weighs the countries that an article is about by what its chains were linked to. */
export function weighCountries(
  chains: readonly Chain[],
  decided: readonly (EntityIndex | null)[],
  kb: KnowledgeBase,
): CountryEvidence {
  const weights = new Map<EntityIndex, number>();
  let total = 0;
  const own = chains.map((chain, position) => {
    const index = decided[position];
    if (index === null || index === undefined) return null;
    const { type, kind, country } = kb.entity(index);
    const isCountry = kind === 'country';
    const about = isCountry ? index : country;
    if (about === undefined) return null;
    const share = isCountry ? 1 : type === 'place' ? PLACE : BELONGING;
    const weight = share * Math.min(chain.spans.length, MOST_MENTIONS);
    weights.set(about, (weights.get(about) ?? 0) + weight);
    total += weight;
    return [about, weight] as const;
  });
  return { weights, total, own };
}

/** Share of what speaks for a country, 0 to 1, but for the chain that asks. */
export function shareOf(evidence: CountryEvidence, country: EntityIndex, asking: number): number {
  const own = evidence.own[asking];
  const total = evidence.total - (own?.[1] ?? 0);
  if (total <= 0) return 0;
  const weight = (evidence.weights.get(country) ?? 0) - (own?.[0] === country ? own[1] : 0);
  return Math.max(0, weight / total);
}

/** The countries that an article is about, the most named first; none that is named less than half as often. */
export function foremost(evidence: CountryEvidence, most: number): EntityIndex[] {
  return [...evidence.weights]
    .sort(([a, more], [b, less]) => less - more || a - b)
    .filter(([, weight], _, all) => weight >= (all[0]?.[1] ?? 0) / 2)
    .slice(0, most)
    .map(([country]) => country);
}
