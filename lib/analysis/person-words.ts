import { roleNouns, titleHeads, titleModifiers } from '../language/lexicon.ts';
import type { TypedSpan } from '../language/recogniser.ts';
import { clauseBehind, headOf, lastClause } from './clauses.ts';

/** Characters before a name in which its role is looked for. */
const LEAD = 110;

/** The role beside one mention of somebody, in the article's words; empty when there is none. */
export function personWords(text: string, span: TypedSpan): string {
  const words = appositionAfter(text, span) || roleBefore(text, span) || titleBefore(text, span);
  return KIN.test(words) ? '' : words.replace(/^(?:The|An?) /, '');
}

/** "Riad Haddad, Syria's ambassador to Russia, said", "Ann Lee, 54, a baker from Leeds," and "Ann Lee, who is a baker,". */
function appositionAfter(text: string, span: TypedSpan): string {
  const clause = clauseBehind(text, span.end).replace(/^who is (?=(?:an?|the|also) )/, '');
  if (clause === '' || OTHER.test(clause) || VERB.test(clause)) return '';
  const opening = clause.split(' ').slice(0, 9);
  const agent = /^(?:an?|the) /.test(clause) && AGENT.test(headOf(clause));
  return agent || opening.some(isRole) ? clause.replace(/^(?:an?|the) /, '') : '';
}

const OTHER = /^(?:who|which|and|but|as|with|in|at|on|to|from|where|when|while)\b/;
const VERB = /\b(?:said|told|was|is|has|had|were)\b/;
/** What somebody does, by how the word ends. */
const AGENT =
  /^(?!(?:other|another|former|latter|number|order|matter|paper|power|winter|summer|letter|chapter|quarter|river|water|center|offer|error|major|minor)$)\p{Ll}{3,}(?:er|or|ist|ian|man|woman|eer|wright)$/u;

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

/** Forms of address. */
const NO_ROLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady)\.?$/;
/** "Wife" and "her brother" say nothing without whose. */
const KIN =
  /^(?:(?:[Hh]er|[Hh]is|[Tt]heir|[Mm]y|[Oo]ur|late) )*(?:wife|husband|widow|widower|son|daughter|brother|sister|mother|father|uncle|aunt|cousin|niece|nephew|partner|friend|colleague)\.?$/;
/** Words before a name that are no nouns. */
const NO_NOUN = new Set(['named', 'called']);

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
  if (NO_NOUN.has(bare)) return false;
  return roleNouns.has(bare) || titleHeads.has(bare);
}
