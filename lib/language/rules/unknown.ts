import { isCommon } from '../tokens.ts';
import { placeEvidence } from './evidence.ts';
import { personEnd, personFollows, personPrecedes } from './persons.ts';
import type { Found, Scan } from './scan.ts';
import { isGiven, titleEnd } from './titles.ts';

/** What was made of words that no list knows, and where reading goes on. */
interface Reading {
  readonly found: Found | null;
  readonly to: number;
}

/** Reads a name that neither the gazetteer nor a cue explains, by its shape and by the words around it. */
export function readUnknown(scan: Scan, from: number, runEnd: number, titled: boolean): Reading {
  const to = unknownEnd(scan, from, runEnd);
  const length = to - from;
  const token = scan.token(from);
  if (!token) return { found: null, to };
  if (titled) {
    const end = personEnd(scan, from, runEnd);
    return { found: { from, to: end, type: 'person', strength: 'strong' }, to: end };
  }
  if (length === 1 && token.shape === 'upper') return { found: acronym(scan, from), to };
  if (token.shape === 'initial' && length === 1) return { found: null, to };
  const place = placeEvidence(scan, from, to);
  const person = personFollows(scan, to) || personPrecedes(scan, from);
  const risky = scan.casing(from) === 'title';
  if (person && place < 0.9)
    return { found: { from, to, type: 'person', strength: length > 1 ? 'strong' : 'fair' }, to };
  if (risky) return { found: null, to };
  if (place >= 0.9) return { found: { from, to, type: 'place', strength: 'weak' }, to };
  if (length >= 2 && length <= 3 && allCapital(scan, from, to) && scan.document.opens[from] === 0) {
    return { found: { from, to, type: 'person', strength: 'weak' }, to };
  }
  return { found: null, to };
}

function allCapital(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = scan.token(at);
    if (!token || (token.shape !== 'capital' && token.shape !== 'lower' && token.shape !== 'initial'))
      return false;
    if (isCommon(token)) return false;
  }
  return true;
}

function unknownEnd(scan: Scan, from: number, runEnd: number): number {
  let end = from + 1;
  while (end < runEnd) {
    if (scan.demonym(end) || titleEnd(scan, end) > end || isGiven(scan, end)) break;
    end += 1;
  }
  while (end > from + 1 && !scan.isName(end - 1)) end -= 1;
  return end;
}

const NO_ACRONYM =
  /^(?:[IVXLC]+|OK|TV|AM|PM|BC|AD|CEO|CFO|COO|MP|MPS|PHD|GDP|HIV|AIDS|DNA|RNA|VIP|ID|PR|IT|AI|CCTV|GPS|USD|EUR|GBP|CO2|MBA|BST|GMT|EST|EDT|PST|UTC)$/;

/** Capitals alone are mostly bodies in news, most surely behind "the" or before a verb. */
function acronym(scan: Scan, at: number): Found | null {
  const token = scan.token(at);
  if (!token || token.text.length > 6 || NO_ACRONYM.test(token.text.toUpperCase())) return null;
  if (/\d/.test(token.text)) return null;
  if (isCommon(token) || scan.casing(at) === 'title') return null;
  return { from: at, to: at + 1, type: 'organisation', strength: 'weak' };
}
