import type { MentionType } from '../../types/annotation.ts';
import { commonWords, endsNames, roleNouns } from '../lexicon.ts';
import { isCommon } from '../tokens.ts';
import type { Found, Scan } from './scan.ts';
import { titleEnd } from './titles.ts';

const LONGEST = 3;

/**
 * Names that no rule read but that stand in a list of names of one type: "Beni, Butembo and Mangina". Both neighbours, or
 * two on one side, must have that type.
 */
export function readLists(scan: Scan, found: readonly Found[]): Found[] {
  const startsAt = new Map(found.map((one) => [one.from, one]));
  const endsAt = new Map(found.map((one) => [one.to, one]));
  const more: Found[] = [];
  let end = 0;
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const known = startsAt.get(at);
    if (known) end = known.to;
    if (known || at < end || !scan.isName(at) || scan.casing(at) !== 'sentence') continue;
    end = scan.runEnd(at);
    const type = typeOf(scan, at, end, startsAt, endsAt);
    if (!type) continue;
    const one: Found = { from: at, to: end, type, strength: 'weak' };
    more.push(one);
    startsAt.set(at, one);
    endsAt.set(end, one);
  }
  return more;
}

function typeOf(
  scan: Scan,
  from: number,
  to: number,
  startsAt: ReadonlyMap<number, Found>,
  endsAt: ReadonlyMap<number, Found>,
): MentionType | null {
  const left = endsAt.get(skip(scan, from - 1, -1) + 1);
  const right = startsAt.get(skip(scan, to, 1));
  const beside = left ?? right;
  if (!beside || beside.type === 'nationality' || !mayStand(scan, from, to, beside.type)) return null;
  if (left && right) return left.type === right.type ? left.type : null;
  const next = left
    ? endsAt.get(skip(scan, left.from - 1, -1) + 1)
    : startsAt.get(skip(scan, (right as Found).to, 1));
  return next?.type === beside.type && next !== beside ? beside.type : null;
}

/** Position behind the comma, the "and" or both in one direction; -2 when none stands there. */
function skip(scan: Scan, at: number, step: 1 | -1): number {
  let next = at;
  let seen = false;
  for (let words = 0; words < 2; words += 1) {
    const text = scan.token(next)?.text;
    if (text !== ',' && text !== 'and' && text !== 'or') break;
    seen = true;
    next += step;
  }
  return seen && scan.document.lineOf[next] === scan.document.lineOf[at] ? next : -2;
}

function mayStand(scan: Scan, from: number, to: number, type: MentionType): boolean {
  if (to - from > LONGEST || (type === 'person' && to - from < 2)) return false;
  for (let at = from; at < to; at += 1) {
    const token = scan.token(at);
    if (!token || (token.shape !== 'capital' && token.shape !== 'lower' && token.shape !== 'initial'))
      return false;
    if (token.shape === 'lower') continue;
    if (isCommon(token) || commonWords.has(token.lower) || roleNouns.has(token.lower)) return false;
    if (scan.document.lowerSeen.has(token.lower) || scan.demonym(at) || titleEnd(scan, at) > at) return false;
    if (endsNames(token.text)) return false;
  }
  return true;
}
