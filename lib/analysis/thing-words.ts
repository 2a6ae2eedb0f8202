import { organisationNouns, placeNouns } from '../language/lexicon.ts';
import type { TypedSpan } from '../language/recogniser.ts';
import { clauseBehind, headOf, lastClause } from './clauses.ts';

/** Characters before a name in which its kind is looked for. */
const LEAD = 60;
const MORE_ORGANISATIONS = new Set(
  'tank union federation coalition association foundation militia institute consultancy'.split(' '),
);
const MORE_PLACES = new Set('village town suburb neighbourhood neighborhood hamlet municipality'.split(' '));

/** What a body or place is, beside one mention of it, in the article's words; empty when the article does not say. */
export function thingWords(text: string, span: TypedSpan): string {
  const isHead = span.type === 'place' ? isPlace : isOrganisation;
  return behind(text, span, isHead) || before(text, span, isHead);
}

/** "Umoja Watch, a Nairobi-based think tank," or "Umoja, which is a village in northern Kenya,". */
function behind(text: string, span: TypedSpan, isHead: (word: string) => boolean): string {
  const clause = clauseBehind(text, span.end).replace(/^which is (?=an? |the )/, '');
  if (!/^(?:an?|the|one of)\b|^\p{Lu}[\p{L} ]*['’]s /u.test(clause)) return '';
  return isHead(headOf(clause)) ? clause.replace(/^(?:an?|the) /, '') : '';
}

/** "Denmark-based retailer Salling Group", "the port town of Mokha". */
function before(text: string, span: TypedSpan, isHead: (word: string) => boolean): string {
  const lead = text.slice(Math.max(0, span.start - LEAD), span.start);
  const words = lastClause(lead)
    .trimEnd()
    .replace(span.type === 'place' ? / of$/ : /$/, '')
    .split(' ');
  if (!isHead(words.at(-1) ?? '')) return '';
  let from = words.length - 1;
  while (from > 0 && words.length - from < 4 && isModifier(words[from - 1] ?? '')) from -= 1;
  return words.slice(from).join(' ');
}

function isModifier(word: string): boolean {
  return /^\p{L}[\p{L}-]*(?:-based|-backed|-owned|ese|ian|ish|can|port|law|news|human|rights|state|news|tech|oil|media)$/u.test(
    word,
  );
}

function isOrganisation(word: string): boolean {
  return organisationNouns.has(word) || MORE_ORGANISATIONS.has(word);
}

function isPlace(word: string): boolean {
  return placeNouns.has(word) || MORE_PLACES.has(word);
}
