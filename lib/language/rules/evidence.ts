import { PLACE_PREPOSITIONS } from '../data/place-cues.ts';
import { placeNouns } from '../lexicon.ts';
import type { Scan } from './scan.ts';

const PREPOSITIONS = new Map(Object.entries(PLACE_PREPOSITIONS));
const OF_NOUNS = new Set(
  'city cities town towns village villages province provinces district region state island port capital suburb outskirts west east north south northwest northeast southwest southeast coast areas parts streets people outskirts islands archipelago residents villagers mayor governor'.split(
    ' ',
  ),
);

/** How much the words around a name speak for a place, 0 to 1. */
export function placeEvidence(scan: Scan, from: number, to: number): number {
  const next = scan.token(to);
  let evidence = 0;
  if (next && scan.joins(to)) {
    if (next.shape === 'lower' && placeNouns.has(next.lower)) evidence = 1;
    if (next.text === '-' && scan.token(to + 1)?.text === 'based') evidence = 1;
  }
  if (next?.text === ',' && scan.document.breaks[to] === 0)
    evidence = Math.max(evidence, countryAfterComma(scan, to + 1));
  const before = scan.token(from - 1);
  if (!before || scan.document.breaks[from] === 1) return evidence;
  const small = before.shape === 'lower' || scan.document.opens[from - 1] === 1;
  evidence = Math.max(evidence, small ? (PREPOSITIONS.get(before.lower) ?? 0) : 0);
  if (before.text === 'of' && OF_NOUNS.has(scan.token(from - 2)?.lower ?? '')) return 1;
  if (before.text === 'the' || before.text === ',' || before.text === 'and' || before.text === '-') {
    const earlier = scan.token(from - 2);
    const weight = earlier ? (PREPOSITIONS.get(earlier.lower) ?? 0) : 0;
    if (before.text === 'the') evidence = Math.max(evidence, weight * 0.4);
    else if (earlier && placeLike(scan, from - 2)) evidence = Math.max(evidence, 0.6);
  }
  return evidence;
}

/** "Toledo, Ohio" and "Homs, Syria": a well-known place right behind the comma. */
function countryAfterComma(scan: Scan, at: number): number {
  if (!scan.isName(at)) return 0;
  const match = scan.longest(at);
  const best = match?.readings[0];
  return best?.type === 'place' && best.alias !== 'demonym' && best.prominence > 0.5 ? 0.9 : 0;
}

function placeLike(scan: Scan, at: number): boolean {
  const token = scan.token(at);
  if (!token || !scan.isName(at)) return false;
  const [best] = scan.readings(token.text);
  return best?.type === 'place' && best.alias !== 'demonym' && best.prominence > 0.4;
}
