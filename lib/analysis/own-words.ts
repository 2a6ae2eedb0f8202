import type { Chain } from '../language/coreference.ts';
import { roleNouns, titleHeads, titleModifiers } from '../language/lexicon.ts';
import type { TypedSpan } from '../language/recogniser.ts';

/** Longest description quoted from an article, UTF-16 units. */
const LONGEST = 90;
const LEAD = 110;
const CLAUSE = /[.;:!?"“”()\n–—]|, /u;

/**
 * Who someone is in the article's own words: the role before the name ("Syria's ambassador to Russia" of "Syria's
 * ambassador to Russia, Riad Haddad"), or the apposition behind it. Empty when the article does not say.
 */
export function ownWords(text: string, spans: readonly TypedSpan[], chain: Chain): string {
  if (chain.type !== 'person') return '';
  for (const index of chain.spans) {
    const span = spans[index];
    if (!span) continue;
    const words = appositionAfter(text, span) || roleBefore(text, span) || titleBefore(text, span);
    if (words) return words;
  }
  return '';
}

/** "Riad Haddad, Syria's ambassador to Russia, said": the clause between the commas when it holds a role. */
function appositionAfter(text: string, span: TypedSpan): string {
  if (text.slice(span.end, span.end + 2) !== ', ') return '';
  const from = span.end + 2;
  const rest = text.slice(from, from + LONGEST + 2);
  const cut = rest.search(CLAUSE);
  if (cut < 0) return '';
  const clause = rest.slice(0, cut);
  const opening = clause.split(' ').slice(0, 9);
  if (/^(?:who|which|and|but|as|with|in|at|on|to|from|where|when|while)\b/.test(clause)) return '';
  return opening.some(isRole) && !/\b(?:said|told|was|is|has|had|were)\b/.test(clause)
    ? clause.replace(/^(?:a|an|the) /, '')
    : '';
}

/** "Syria's ambassador to Russia, Riad Haddad": the clause before the comma, from its possessive or article on. */
function roleBefore(text: string, span: TypedSpan): string {
  if (text.slice(span.start - 2, span.start) !== ', ') return '';
  const clause = lastClause(text.slice(Math.max(0, span.start - LEAD), span.start - 2));
  const words = clause.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from] ?? '';
    if (!/['’]s$/u.test(word) && !/^(?:the|its|their|his|her)$/i.test(word)) continue;
    const role = words.slice(from);
    const named = /^\p{Lu}/u.test(word) && !/^(?:The|Its|Their|His|Her)$/.test(word);
    if (role.slice(1, 7).some(isRole)) {
      return withLeadingName(words, named ? from : from + 1).join(' ');
    }
  }
  return '';
}

/** "Saudi Arabia's foreign minister": the capitalised words before the possessive belong to it. */
function withLeadingName(words: readonly string[], from: number): readonly string[] {
  let start = from;
  if (/['’]s$/u.test(words[from] ?? '')) {
    while (start > 0 && /^\p{Lu}/u.test(words[start - 1] ?? '')) start -= 1;
  }
  return words.slice(start);
}

/** "Deputy Prime Minister Yuri Borisov", "lawyer Ann Lee": the role right before the name. */
function titleBefore(text: string, span: TypedSpan): string {
  const clause = lastClause(text.slice(Math.max(0, span.start - LEAD), span.start)).trimEnd();
  const words = clause.split(' ');
  let from = words.length;
  let roles = 0;
  while (from > 0 && words.length - from < 6) {
    const word = (words[from - 1] ?? '').replace(/\.$/, '');
    if (isRole(word)) roles += 1;
    else if (!titleModifiers.has(word) && !isModifier(word, from === words.length)) break;
    from -= 1;
  }
  if (roles === 0) return '';
  const title = words.slice(from).join(' ');
  return NO_ROLE.test(title) ? '' : title;
}

/** Forms of address, and kin: "wife" says nothing without whose. */
const NO_ROLE =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|wife|husband|widow|widower|son|daughter|brother|sister|mother|father|uncle|aunt|cousin|niece|nephew|partner|friend|colleague)\.?$/;

/** An adjective of a people or a small modifier before a role. */
function isModifier(word: string, last: boolean): boolean {
  if (last) return false;
  return (
    /^\p{Lu}[\p{L}.'’-]*$/u.test(word) ||
    /^(?:prime|foreign|deputy|former|vice|chief|interior|defence|defense|finance|health|opposition|party|police|army|government|acting)$/.test(
      word,
    )
  );
}

function isRole(word: string): boolean {
  const bare = word.replace(/[.,]$/, '');
  return roleNouns.has(bare) || titleHeads.has(bare);
}

function lastClause(text: string): string {
  const parts = text.split(/[.;:!?"“”()\n–—] ?|, /u);
  return parts.at(-1) ?? '';
}
