import type { MentionType } from '../../types/annotation.ts';
import { nameParticles, roleNouns } from '../lexicon.ts';
import { isCommon, type Token } from '../tokens.ts';
import type { Found, Scan, Strength } from './scan.ts';
import { titleEnd } from './titles.ts';

const WEIGHT: Readonly<Record<Strength, number>> = { strong: 4, fair: 2, weak: 1 };
const LEADING = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'der',
  'den',
  'van',
  'von',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
]);
/** Behind a sentence's first word they make it a verb: "Split the bill". */
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'up',
  'out',
]);
const SUFFIXES = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV']);

/** Second pass: what an article calls a name once, it calls it throughout (one sense per discourse, Gale et al. 1992). */
export function spread(scan: Scan, found: readonly Found[]): Found[] {
  const votes = new Map<string, Map<MentionType, number>>();
  for (const one of found) {
    vote(votes, scan.print(one.from, one.to), one.type, WEIGHT[one.strength]);
    if (one.type === 'person' && one.to > one.from + 1) votePerson(scan, votes, one);
    if (one.to > one.from + 1) voteAcronym(scan, votes, one);
  }
  const settled = new Map<string, MentionType>();
  for (const [name, types] of votes) {
    const type = winner(types);
    // One "in X" alone is too little to call every X of the article a place.
    if (type !== 'place' || (types.get(type) ?? 0) > WEIGHT.weak) settled.set(name, type);
  }
  const taken = new Int32Array(scan.tokens.length).fill(-1);
  const kept: Found[] = [];
  for (const one of found) {
    const type =
      one.strength === 'strong' ? one.type : (settled.get(scan.print(one.from, one.to)) ?? one.type);
    for (let at = one.from; at < one.to; at += 1) taken[at] = kept.length;
    kept.push({ ...one, type });
  }
  return [...kept, ...fill(scan, taken, settled)]
    .map((one) => (one.type === 'person' ? withParticles(scan, taken, one) : withArticle(scan, taken, one)))
    .sort((a, b) => a.from - b.from);
}

function vote(
  votes: Map<string, Map<MentionType, number>>,
  name: string,
  type: MentionType,
  weight: number,
): void {
  let types = votes.get(name);
  if (!types) {
    types = new Map();
    votes.set(name, types);
  }
  types.set(type, (types.get(type) ?? 0) + weight);
}

function winner(types: ReadonlyMap<MentionType, number>): MentionType {
  let best: MentionType = 'person';
  let most = -1;
  for (const [type, weight] of types) {
    if (weight > most) {
      most = weight;
      best = type;
    }
  }
  return best;
}

/** The later short forms of a full name: the surname with or without its particles, and the first word. */
function votePerson(scan: Scan, votes: Map<string, Map<MentionType, number>>, one: Found): void {
  let last = one.to - 1;
  if (SUFFIXES.has(scan.token(last)?.text ?? '') && last > one.from + 1) last -= 1;
  const weight = WEIGHT[one.strength] * 1.5;
  vote(votes, scan.print(last, last + 1), 'person', weight);
  let first = last;
  while (first - 1 > one.from && nameParticles.has(scan.token(first - 1)?.text ?? '')) first -= 1;
  if (first < last) vote(votes, scan.print(first, last + 1), 'person', weight);
  if (one.strength === 'strong') vote(votes, scan.print(one.from, one.from + 1), 'person', weight / 2);
}

/** "World Health Organization" lets "WHO" be one. */
function voteAcronym(scan: Scan, votes: Map<string, Map<MentionType, number>>, one: Found): void {
  let letters = '';
  for (let at = one.from; at < one.to; at += 1) if (scan.isName(at)) letters += scan.token(at)?.text[0] ?? '';
  if (letters.length >= 2 && one.type === 'organisation') vote(votes, letters, 'organisation', 2);
  const closing = scan.token(one.to + 2)?.text;
  const inside = scan.token(one.to + 1);
  if (scan.token(one.to)?.text === '(' && closing === ')' && inside && scan.isName(one.to + 1)) {
    vote(votes, inside.text, one.type, 6);
  }
}

/** Names left over that the article settles elsewhere, longest first. */
function fill(scan: Scan, taken: Int32Array, settled: ReadonlyMap<string, MentionType>): Found[] {
  const more: Found[] = [];
  for (let from = 0; from < taken.length; from += 1) {
    if (taken[from] !== -1 || !scan.isName(from) || !scan.isRead(from)) continue;
    for (let to = longestFree(scan, taken, from); to > from; to -= 1) {
      const type = settled.get(scan.print(from, to));
      if (!type || (to === from + 1 && !fits(scan, from, type))) continue;
      const first = type === 'person' && to === from + 1 ? givenBefore(scan, taken, from) : from;
      more.push({ from: first, to, type, strength: 'weak' });
      from = to - 1;
      break;
    }
  }
  return more;
}

/** "Wafula Chebukati" where the article says who "Chebukati" is: one unread capitalised word before belongs to it. */
function givenBefore(scan: Scan, taken: Int32Array, from: number): number {
  const first = from - 1;
  const token = scan.token(first);
  if (!token || taken[first] !== -1 || !scan.joins(from) || token.shape !== 'capital') return from;
  if (isCommon(token) || scan.casing(first) !== 'sentence' || titleEnd(scan, first) > first) return from;
  if (scan.joins(first) && scan.isName(first - 1)) return from;
  return scan.document.lowerSeen.has(token.lower) || roleNouns.has(token.lower) ? from : first;
}

/** "Mayor de Blasio": the particles before a surname belong to it. */
function withParticles(scan: Scan, taken: Int32Array, one: Found): Found {
  let { from } = one;
  while (from > 0 && taken[from - 1] === -1 && scan.joins(from)) {
    if (!LEADING.has(scan.token(from - 1)?.lower ?? '')) break;
    from -= 1;
  }
  return from === one.from ? one : { ...one, from };
}

/** "The Aviation Herald": a capital article inside a sentence is part of a body's name. */
function withArticle(scan: Scan, taken: Int32Array, one: Found): Found {
  const before = one.from - 1;
  if (one.type !== 'organisation' || scan.token(before)?.text !== 'The' || !scan.joins(one.from)) return one;
  if (taken[before] !== -1 || scan.document.opens[before] === 1) return one;
  return scan.casing(before) === 'sentence' ? { ...one, from: before } : one;
}

function longestFree(scan: Scan, taken: Int32Array, from: number): number {
  let to = from + 1;
  while (to < from + 4 && scan.joins(to) && taken[to] === -1) to += 1;
  return to;
}

/** A common word at the start of a sentence stays one, even if someone in the article bears it as a name. */
function fits(scan: Scan, at: number, type: MentionType): boolean {
  const token = scan.token(at) as Token;
  if (token.shape === 'initial') return false;
  if (token.shape === 'upper' && type === 'person') return false;
  const verb = scan.document.opens[at] === 1 && DETERMINERS.has(scan.token(at + 1)?.text ?? '');
  if (verb) return false;
  if (!isCommon(token) && !scan.document.lowerSeen.has(token.lower)) return true;
  return type === 'person' && scan.document.opens[at] === 0 && !scan.document.lowerSeen.has(token.lower);
}
