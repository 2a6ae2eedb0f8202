import type { Candidate, EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Chain } from '../language/coreference.ts';
import { type CountryEvidence, weighCountries } from './country-evidence.ts';
import type { LinkInput } from './link-input.ts';
import { fitsOffice } from './office-evidence.ts';

/** Share a reading of a place needs after the article's countries had their say. */
const PLACE_SHARE = 0.4;
/** A place that few would mean needs its country in the article. */
const PLACE_ALONE = 0.3;
/** A one-word name of a person, known nowhere else in the article, needs to be about unmistakable. */
const SURNAME_ALONE = 0.62;
const SURNAME_SHARE = 0.8;
const NAME_SHARE = 0.5;
const COUNTRY_PULL = 60;

/** Kinds of places that also stand for a body. */
const SEATS = new Set(['seat of government', 'palace', 'headquarters']);

/** Per chain the entity of the pack that it names, or null (NIL). */
export function link(input: LinkInput, kb: KnowledgeBase): (EntityIndex | null)[] {
  const asked = new Map<Chain, readonly Candidate[]>();
  const candidatesOf = (chain: Chain): readonly Candidate[] => {
    let known = asked.get(chain);
    if (!known) {
      known = candidatesFor(input, chain, kb);
      asked.set(chain, known);
    }
    return known;
  };
  const countries = weighCountries(input.chains, candidatesOf, kb);
  return input.chains.map((chain) => {
    const candidates = candidatesOf(chain);
    if (candidates.length === 0) return null;
    if (chain.type === 'nationality') return candidates[0]?.entity ?? null;
    if (chain.type === 'place') return linkPlace(input, chain, candidates, countries, kb);
    if (chain.type === 'person') return linkPerson(input, chain, candidates, countries, kb);
    return linkOther(candidates, countries, kb);
  });
}

/** The candidates that a chain's type allows, by its fullest name and then without what people leave out. */
function candidatesFor(input: LinkInput, chain: Chain, kb: KnowledgeBase): readonly Candidate[] {
  for (const name of namesOf(input, chain)) {
    const fitting = kb.candidates(name).filter((candidate) => {
      if (chain.type === 'nationality') return candidate.alias === 'demonym';
      if (candidate.alias === 'demonym') return false;
      const { type, kind } = kb.entity(candidate.entity);
      // "The Kremlin said": who works in the building goes by its record.
      return (
        type === chain.type || (chain.type === 'organisation' && type === 'place' && SEATS.has(kind ?? ''))
      );
    });
    if (fitting.length > 0) return fitting;
  }
  return [];
}

function namesOf(input: LinkInput, chain: Chain): string[] {
  const names = [chain.name];
  if (chain.type === 'person') {
    // "Pope Francis" and "Queen Elizabeth II" are known with the title that stands outside the mention.
    const first = input.spans[chain.spans[0] ?? -1]?.start ?? 0;
    const title = /(\p{Lu}\p{Ll}+) $/u.exec(input.text.slice(Math.max(0, first - 20), first))?.[1];
    if (title) names.unshift(`${title} ${chain.name}`);
    const plain = chain.name.replace(/ (?:\p{Lu}\.? )+/gu, ' ').replace(/,? (?:Jr|Sr)\.?$/, '');
    if (plain !== chain.name) names.push(plain);
  } else if (chain.name.startsWith('The ')) {
    names.push(chain.name.slice(4));
  }
  return names;
}

function linkPlace(
  input: LinkInput,
  chain: Chain,
  candidates: readonly Candidate[],
  countries: CountryEvidence,
  kb: KnowledgeBase,
): EntityIndex | null {
  const isCountry = candidates[0] && kb.entity(candidates[0].entity).kind === 'country';
  const beside = isCountry ? new Set<EntityIndex>() : countryBeside(input, chain, kb);
  const within = beside.size === 0 ? [] : candidates.filter((candidate) => liesIn(candidate, beside, kb));
  let total = 0;
  const scored = (within.length > 0 ? within : candidates).map((candidate) => {
    const entity = kb.entity(candidate.entity);
    // A country supports itself, or else its mentions would speak for a capital of the same name.
    const support = countries.get(entity.country ?? candidate.entity) ?? 0;
    const score = candidate.prior * (1 + COUNTRY_PULL * support);
    total += score;
    return { candidate, entity, score, support };
  });
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best || best.score / total < PLACE_SHARE) return null;
  const alone = best.entity.prominence < PLACE_ALONE && best.support === 0;
  const named = best.entity.country !== undefined && beside.has(best.entity.country);
  if (alone && !named && best.candidate.prior < 0.9) return null;
  if (!best.candidate.exact && alone) return null;
  return best.candidate.entity;
}

/** A city in one of these countries; a country never lies in the next of a list ("Mexico, the Philippines"). */
function liesIn(candidate: Candidate, countries: ReadonlySet<EntityIndex>, kb: KnowledgeBase): boolean {
  const { country, kind } = kb.entity(candidate.entity);
  return kind !== 'country' && country !== undefined && countries.has(country);
}

/** The countries named right behind a chain's mentions, or those of the states: "Tripoli, Lebanon", "Paris, Texas". */
function countryBeside(input: LinkInput, chain: Chain, kb: KnowledgeBase): ReadonlySet<EntityIndex> {
  const beside = new Set<EntityIndex>();
  for (const index of chain.spans) {
    const span = input.spans[index];
    const next = input.spans[index + 1];
    if (!span || !next || next.type !== 'place' || next.start - span.end > 2) continue;
    if (input.text.slice(span.end, next.start) !== ', ') continue;
    const best = kb.candidates(input.text.slice(next.start, next.end))[0];
    if (!best) continue;
    const { kind, country } = kb.entity(best.entity);
    // A city behind a city is a list ("Dublin, Boston"), not where the first one lies.
    if (kind === 'country') beside.add(best.entity);
    else if ((kind === 'state' || kind === 'region') && country !== undefined) beside.add(country);
  }
  return beside;
}

function linkPerson(
  input: LinkInput,
  chain: Chain,
  candidates: readonly Candidate[],
  countries: CountryEvidence,
  kb: KnowledgeBase,
): EntityIndex | null {
  const full = chain.name.includes(' ');
  const fitting = candidates.filter((candidate) => fitsOffice(input, chain, candidate.entity, kb));
  if (fitting.length === 1) return fitting[0]?.entity ?? null;
  const pool = fitting.length > 1 ? fitting : candidates;
  const scored = pool
    .map((candidate) => {
      const country = kb.entity(candidate.entity).country;
      const support = country === undefined ? 0 : (countries.get(country) ?? 0);
      return { candidate, support, score: candidate.prior * (1 + 3 * support) };
    })
    .sort((a, b) => b.score - a.score);
  const total = scored.reduce((sum, one) => sum + one.score, 0);
  const best = scored[0];
  if (!best) return null;
  const share = best.score / total;
  if (full) return share >= NAME_SHARE ? best.candidate.entity : null;
  const { prominence } = kb.entity(best.candidate.entity);
  const sure = share >= SURNAME_SHARE && prominence >= SURNAME_ALONE;
  return sure ? best.candidate.entity : null;
}

function linkOther(
  candidates: readonly Candidate[],
  countries: CountryEvidence,
  kb: KnowledgeBase,
): EntityIndex | null {
  const scored = candidates
    .map((candidate) => {
      const country = kb.entity(candidate.entity).country;
      const support = country === undefined ? 0 : (countries.get(country) ?? 0);
      return { candidate, score: candidate.prior * (1 + 10 * support) };
    })
    .sort((a, b) => b.score - a.score);
  const total = scored.reduce((sum, one) => sum + one.score, 0);
  const best = scored[0];
  return best && best.score / total >= NAME_SHARE ? best.candidate.entity : null;
}
