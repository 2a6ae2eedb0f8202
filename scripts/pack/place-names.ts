import { foldCase } from '../../lib/knowledge/fold.ts';

/** Words of our list `common-words.txt` in their light fold: names that are ordinary English words or given names too. */
export type CommonWords = ReadonlySet<string>;

/** Latin letters, with the marks and signs that stand in place names. */
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M} '’.\-()]*$/u;

/**
 * Which of GeoNames's other names of a city a newswire may print: in Latin script, capitalised, no code, no word of
 * everyday English and not the lowered or glued forms of other languages' grammar.
 */
export function usableAlternate(name: string, common: CommonWords): boolean {
  if (!LATIN.test(name) || name.length > 30) return false;
  const light = foldCase(name);
  if (light.length < 4 || common.has(light)) return false;
  // Airport and other codes, and names whose second word gives away a description in another language.
  return (
    !/^\p{Lu}+$/u.test(name) &&
    !/\b(khot|osh|shahri?|stad|kommune|lungsod|dakbayan|gorad|syudad|ciudad|ville|city|municipality|metropolis)\b/.test(
      light,
    )
  );
}

const REGION_WORDS =
  /\s+(?:Governorate|Province|Oblast'?|oblast|Region|Republic|Krai|Kray|State|District|County|Prefecture|Canton|Department|City|Parish|Voivodeship|Emirate)$/;

/** The ways a first-level region is named beside its listed form: "Idlib", "Idlib province". */
export function regionNames(listed: string): string[] {
  const bare = listed
    .replace(REGION_WORDS, '')
    .replace(/^(?:Republic of|State of|Province of)\s+(?:the\s+)?/, '');
  const names = new Set([listed]);
  if (bare.length >= 4) names.add(bare);
  return [...names];
}
