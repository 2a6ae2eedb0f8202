import { surnames } from '../lexicon.ts';
import { isCommon } from '../tokens.ts';
import { acronymAt } from './acronym.ts';
import { bodyBeside } from './beside.ts';
import { placeEvidence } from './evidence.ts';
import { livesOn, personEnd, personFollows, personPrecedes, roleBeforeComma } from './persons.ts';
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
  if (length === 1 && token.shape === 'upper') return { found: acronymAt(scan, from), to };
  if (token.shape === 'initial' && length === 1) return { found: null, to };
  const body = bodyBeside(scan, from, to);
  if (body) return { found: { from, to, type: body, strength: 'fair' }, to };
  if (token.shape === 'mixed') return { found: null, to };
  const place = placeEvidence(scan, from, to);
  const apposed = length > 1 && length < 5 && roleBeforeComma(scan, from) && allCapital(scan, from, to);
  const lives = length > 1 && length < 5 && livesOn(scan, to) && allCapital(scan, from, to);
  const person = apposed || lives || personFollows(scan, to) || personPrecedes(scan, from);
  if (person && place < 0.9) {
    return { found: { from, to, type: 'person', strength: length > 1 ? 'strong' : 'fair' }, to };
  }
  if (scan.casing(from) === 'title') return { found: null, to };
  if (place >= 0.9) return { found: { from, to, type: 'place', strength: 'weak' }, to };
  if (length >= 2 && length <= 3 && allCapital(scan, from, to) && likeSurname(scan, from, to - 1)) {
    return { found: { from, to, type: 'person', strength: 'weak' }, to };
  }
  return { found: null, to };
}

/** Endings that hardly any English word has and many surnames of the world have. */
const SURNAME =
  /(?:ov|ova|ev|eva|sky|skiy|skyy|ski|ska|enko|chuk|yan|ian|dze|shvili|vich|vić|ić|escu|eanu|poulos|idis|akis|oglu|oğlu|zadeh|pour|ez|inho|berg|stein|mann|sson|sen|ini|etti|elli|ucci|wala|kar|ullah|uddin|atty|wati|anto|awan|moto|mura|yama|hara|naka|shima|guchi|nathan|swamy|murthy|reddy|singh|sinha|mba|mbe)$/;

/** A surname by the lists, by its ending, or because the article uses it alone and never as the name of a thing. */
function likeSurname(scan: Scan, from: number, at: number): boolean {
  const token = scan.token(at);
  if (token?.shape !== 'capital') return false;
  const { alone, articled } = scan.words;
  if (articled.has(token.text) || articled.has(scan.token(from)?.text ?? '')) return false;
  if (surnames.has(token.text) || SURNAME.test(token.lower) || /^Ma?c\p{Lu}/u.test(token.text)) return true;
  if (scan.readings(token.text).some((reading) => reading.alias === 'surname')) return true;
  return alone.has(token.text);
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
    if (scan.demonym(end) || titleEnd(scan, end) > end) break;
    // "Phil Spencer": a given name that ends the run may be the surname.
    if (isGiven(scan, end) && end + 1 < runEnd) break;
    end += 1;
  }
  while (end > from + 1 && !scan.isName(end - 1)) end -= 1;
  return end;
}
