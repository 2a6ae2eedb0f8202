import { articlePlaces, organisationNouns, placeNouns } from '../lexicon.ts';
import type { GazetteerReading } from '../recogniser.ts';
import { isCommon } from '../tokens.ts';
import { placeEvidence } from './evidence.ts';
import { personFollows } from './persons.ts';
import type { Found, Match, Scan } from './scan.ts';
import { isGiven, titleEnd } from './titles.ts';

/** From this prominence on a place's name is taken at its word. */
const PLACE_ALONE = 0.25;
/** Below this a place's name needs evidence even when nothing speaks against it. */
const PLACE_WITH_EVIDENCE = 0.12;
/** A surname alone names the person of the pack only when news hardly ever means another. */
const SURNAME_ALONE = 0.6;

/** What a name of the gazetteer means at its place in the text, or null when it is a common word or a stranger's name. */
export function readKnown(scan: Scan, from: number, match: Match, titled: boolean): Found | null {
  const { to, readings } = match;
  const single = to === from + 1;
  const best = readings[0] as GazetteerReading;
  const token = scan.token(from);
  if (!token) return null;
  if (best.alias === 'demonym') return { from, to, type: 'nationality', strength: 'fair' };
  if (!single) return readLong(scan, from, match, titled);
  if (titled) {
    const person = readings.some((reading) => reading.type === 'person');
    if (person || best.prominence < 0.75) return { from, to, type: 'person', strength: 'strong' };
  }
  if (scan.isIdle(from) && !(best.prominence > 0.6 && !isCommon(token))) return null;
  if (token.shape === 'upper' && token.text.length > 3 && best.type === 'place' && !best.exact) return null;
  if (best.type === 'place') {
    // A region and its city share the name: the better known of the two counts.
    const places = readings.filter((reading) => reading.type === 'place' && reading.exact);
    const prominence = Math.max(best.prominence, ...places.map((reading) => reading.prominence));
    return readPlace(scan, from, to, { ...best, prominence });
  }
  if (best.type === 'person') {
    if (best.alias === 'surname') {
      const strong = personFollows(scan, to);
      if (!strong && best.prominence < SURNAME_ALONE) return null;
      return { from, to, type: 'person', strength: strong ? 'fair' : 'weak' };
    }
    return { from, to, type: 'person', strength: 'fair' };
  }
  if (!best.exact) return null;
  // Both senses may stand in one article, so neither overrules the other.
  if (articlePlaces.has(token.text)) {
    const type = behindThe(scan, from, to) ? 'place' : best.type;
    return { from, to, type, strength: 'strong' };
  }
  return { from, to, type: best.type, strength: token.shape === 'upper' ? 'strong' : 'fair' };
}

/** "in the Amazon", and not "the Amazon warehouse". */
function behindThe(scan: Scan, from: number, to: number): boolean {
  const before = scan.token(from - 1);
  const next = scan.token(to);
  if (!scan.joins(from) || before?.lower !== 'the') return false;
  return !next || !scan.joins(to) || !(scan.isName(to) || organisationNouns.has(next.lower));
}

function readLong(scan: Scan, from: number, match: Match, titled: boolean): Found | null {
  const { to, readings } = match;
  const best = readings[0] as GazetteerReading;
  // "Queen Elizabeth II": the title stays outside, and the rest is read as any titled name.
  if (best.type === 'person' && titleEnd(scan, from) > from) return null;
  // A small town called "San Antonio" or "Lewis" never outweighs a person's given name at the front.
  if (best.type === 'place' && best.prominence < PLACE_ALONE) {
    if (titled || (isGiven(scan, from) && placeEvidence(scan, from, to) < 0.5)) return null;
    return { from, to, type: 'place', strength: 'fair' };
  }
  const next = scan.token(to);
  if (best.type === 'person' && next && scan.joins(to) && scan.isName(to) && next.shape === 'initial')
    return null;
  return { from, to, type: best.type, strength: 'strong' };
}

/** "Washington, D.C.": the one city whose district is part of the name. */
const CAPITAL_DISTRICT = new Set(['D.C.', 'DC', 'D.C']);

function token(scan: Scan, at: number): string {
  return scan.token(at)?.text ?? '';
}

function readPlace(scan: Scan, from: number, to: number, reading: GazetteerReading): Found | null {
  const money = scan.token(to);
  if (money?.text.startsWith('$')) return null;
  const district =
    token(scan, from) === 'Washington' && scan.token(to)?.text === ',' ? token(scan, to + 1) : '';
  if (CAPITAL_DISTRICT.has(district)) return { from, to: to + 2, type: 'place', strength: 'strong' };
  const evidence = placeEvidence(scan, from, to);
  const needed =
    reading.prominence >= PLACE_ALONE ? 0 : reading.prominence >= PLACE_WITH_EVIDENCE ? 0.35 : 0.7;
  if (evidence < needed) return null;
  // A capitalised word behind a small place belongs to a longer name that the gazetteer lacks.
  const next = scan.token(to);
  if (next && scan.joins(to) && scan.isName(to) && !placeNouns.has(next.lower)) {
    if (reading.prominence < PLACE_ALONE) return null;
    if (isGiven(scan, from)) return null;
  }
  if (isGiven(scan, from) && reading.prominence < 0.6 && evidence < 0.5) return null;
  return {
    from,
    to,
    type: 'place',
    strength: reading.prominence >= 0.6 || evidence >= 0.7 ? 'strong' : 'weak',
  };
}
