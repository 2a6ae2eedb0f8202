import type { KnowledgeEntity } from './knowledge-base.ts';
import { lastDay, spellDate } from './partial-date.ts';
import { lastBefore, type Term } from './terms.ts';

interface Described extends Pick<KnowledgeEntity, 'type' | 'kind' | 'name'> {
  readonly country: string | undefined;
  /** What it is on any date, in our own words. */
  readonly about: string | undefined;
  readonly terms: readonly Term[];
  readonly asOf: number | undefined;
}

/** One plain line of who or what something is, true on a date; empty when nothing sure can be said. */
export function describe(entity: Described, on: number | undefined): string {
  return ofTerms(entity, on) ?? entity.about ?? ofKind(entity);
}

/** Later than any date. */
const AFTER_ALL = 99991231;

function ofTerms({ terms, asOf }: Described, on: number | undefined): string | undefined {
  const when = on ?? asOf;
  if (when === undefined || terms.length === 0) return undefined;
  // Of a day that no article gives, only what was not known to have ended can be said to be held.
  const held = terms.find((term) => term.covers(when) && (on !== undefined || !term.ended));
  if (held === undefined) {
    const last = lastBefore(terms, on ?? AFTER_ALL);
    return last?.until ? `former ${last.office}` : undefined;
  }
  const office = `${held.acting ? 'acting ' : ''}${held.office}${held.disputed ? ' (disputed)' : ''}`;
  const known = held.ended || asOf === undefined || (on !== undefined && lastDay(on) <= lastDay(asOf));
  return known ? office : `${office} (as of ${spellDate(asOf)})`;
}

function ofKind({ kind, country, name, type }: Described): string {
  if (kind === undefined) return '';
  // "The capital of a country": every other kind lies in it; a country that shares its name with its capital is no place to lie in.
  if (country === undefined || country === name) return kind;
  if (kind === 'capital') return `capital of ${withArticle(country)}`;
  return type === 'organisation'
    ? `${kind} of ${withArticle(country)}`
    : `${kind} in ${withArticle(country)}`;
}

/** Country names that English puts "the" before. */
const ARTICLE =
  /^(?:United|Central African|Dominican Republic|Czech Republic|Democratic Republic|Republic of)|^DR Congo$|(?:Islands|Netherlands|Philippines|Maldives|Bahamas|Comoros|Seychelles)$/;

const withArticle = (country: string) => (ARTICLE.test(country) ? `the ${country}` : country);
