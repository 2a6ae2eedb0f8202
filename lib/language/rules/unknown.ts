import { organisationNouns, placeNouns, skyNouns, speechVerbs, surnames, thingNouns } from '../lexicon.ts';
import { isCommon } from '../tokens.ts';
import { placeEvidence } from './evidence.ts';
import { livesOn, personEnd, personFollows, personPrecedes, roleBeforeComma } from './persons.ts';
import type { Found, Scan } from './scan.ts';
import { isGiven, titleEnd } from './titles.ts';

const ACTS = new Set([
  ...speechVerbs,
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'spokespeople',
  'chief',
  'president',
  'chairman',
  'leader',
  'members',
  'officials',
  'officers',
  'agents',
  'director',
  'leadership',
  'lawmaker',
  'lawmakers',
  'leaders',
  'headquarters',
  'reported',
  'published',
  'issued',
  'decided',
  'ruled',
  'launched',
  'voted',
  'called',
  'condemned',
  'chairperson',
  'candidate',
  'candidates',
]);

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

/** "rock band Queen", "the Guardian newspaper", "exoplanet Kepler": a small noun beside the name says what it is. */
function bodyBeside(scan: Scan, from: number, to: number): Found['type'] | null {
  const before = scan.joins(from) ? scan.token(from - 1) : undefined;
  const after = scan.joins(to) ? scan.token(to) : undefined;
  if (after?.shape === 'lower' && organisationNouns.has(after.lower)) return 'organisation';
  if (before?.shape !== 'lower') return null;
  if (before.lower === 'called' || before.lower === 'named') {
    return kindOfNoun(scan.token(from - 2)?.lower ?? '');
  }
  return kindOfNoun(before.lower);
}

function kindOfNoun(noun: string): Found['type'] | null {
  if (organisationNouns.has(noun)) return 'organisation';
  if (thingNouns.has(noun)) return 'event';
  return skyNouns.has(noun) || (placeNouns.has(noun) && noun !== 'state') ? 'place' : null;
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

const NO_ACRONYM =
  /^(?:[IVXLC]+|OK|TV|AM|PM|BC|AD|CEO|CFO|COO|MP|MPS|PHD|GDP|HIV|AIDS|DNA|RNA|VIP|ID|PR|IT|AI|CCTV|GPS|USD|EUR|GBP|CO2|MBA|BST|GMT|EST|EDT|PST|UTC)$/;

/** Capitals alone are as often a thing as a body: only what a body does makes one of them ("the XYZ said"). */
function acronym(scan: Scan, at: number): Found | null {
  const token = scan.token(at);
  if (!token || token.text.length > 7 || NO_ACRONYM.test(token.text.toUpperCase())) return null;
  if (/\d/.test(token.text) || scan.casing(at) === 'title') return null;
  const next = scan.token(at + 1);
  const acts = next?.shape === 'lower' && scan.joins(at + 1) && ACTS.has(next.lower);
  const body = acts || bodyBeside(scan, at, at + 1) === 'organisation';
  return body ? { from: at, to: at + 1, type: 'organisation', strength: 'fair' } : null;
}
