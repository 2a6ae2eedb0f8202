import type { Steps } from '../../types/steps.ts';
import { commonWords, endsNames, organisationWords, placeNouns } from '../lexicon.ts';
import { isCommon } from '../tokens.ts';
import { cueAt } from './cues.ts';
import { datelineAt } from './dateline.ts';
import { readKnown } from './known.ts';
import { personEnd, personFollows, personPrecedes } from './persons.ts';
import type { Found, Scan } from './scan.ts';
import { readSeat } from './seat.ts';
import { isGiven, titleEnd } from './titles.ts';
import { readUnknown } from './unknown.ts';

/** Names between two pauses: a fraction of a millisecond. */
const NAMES_A_STEP = 16;

/** First pass: every run of capitalised words is cut from left to right into names. */
export function* findNames(scan: Scan): Steps<Found[]> {
  const found: Found[] = [];
  let index = 0;
  while (index < scan.tokens.length) {
    if (!scan.isName(index) || !scan.isRead(index)) {
      index += 1;
      continue;
    }
    const dateline = opensLine(scan, index) ? datelineAt(scan, index) : null;
    if (dateline) {
      found.push(dateline);
      index = dateline.to;
      continue;
    }
    index = cutRun(scan, index, scan.runEnd(index), found);
    if (found.length % NAMES_A_STEP === 0) yield;
  }
  return found;
}

function opensLine(scan: Scan, index: number): boolean {
  return index === 0 || scan.document.lineOf[index] !== scan.document.lineOf[index - 1];
}

/** Cuts one run; returns where the reading goes on, which may lie behind the run ("Ministry of Health"). */
function cutRun(scan: Scan, from: number, runEnd: number, found: Found[]): number {
  let at = from;
  let titled = false;
  while (at < runEnd) {
    if (!scan.isName(at)) {
      at += 1;
      continue;
    }
    const next = nameAt(scan, at, runEnd, titled || (at === from && personPrecedes(scan, at)));
    if (next) {
      found.push(next);
      at = next.to;
      titled = false;
      continue;
    }
    const title = titleEnd(scan, at);
    if (title > at) {
      at = title;
      titled = true;
      // A title may reach behind the run ("Secretary of State Mike Pompeo"), and the name begins a new one.
      if (at >= runEnd && scan.joins(at) && scan.isName(at)) return cutTitled(scan, at, found);
      continue;
    }
    if (scan.isIdle(at)) {
      at += 1;
      continue;
    }
    const unknown = readUnknown(scan, at, runEnd, titled);
    if (unknown.found) found.push(unknown.found);
    titled = false;
    at = unknown.to;
  }
  return Math.max(at, runEnd);
}

function cutTitled(scan: Scan, from: number, found: Found[]): number {
  const runEnd = scan.runEnd(from);
  const to = personEnd(scan, from, runEnd);
  if (scan.demonym(from) || scan.isIdle(from)) return cutRun(scan, from, runEnd, found);
  found.push({ from, to, type: 'person', strength: 'strong' });
  return to < runEnd ? cutRun(scan, to, runEnd, found) : runEnd;
}

function nameAt(scan: Scan, at: number, runEnd: number, titled: boolean): Found | null {
  const known = scan.longest(at);
  const cue = skipsFirst(scan, at) ? null : cueAt(scan, at, runEnd);
  const knownEnd = known?.to ?? 0;
  if (cue && cue.to > knownEnd && !(titled && cue.type !== 'organisation')) {
    if (titleEnd(scan, at) < cue.to) return cue;
  }
  const seat = known ? readSeat(scan, at, knownEnd) : null;
  if (seat) return { from: at, to: knownEnd, type: seat, strength: 'strong' };
  if (known && knownEnd > at + 1) {
    const whole = readKnown(scan, at, known, titled);
    if (whole) return whole;
  }
  if (scan.demonym(at) && !(isGiven(scan, at) && opensPerson(scan, at, runEnd))) {
    if (!titled || at + 1 < runEnd || scan.isIdle(at)) {
      return { from: at, to: at + 1, type: 'nationality', strength: 'fair' };
    }
  }
  if (titleEnd(scan, at) > at) return null;
  const person = givenPerson(scan, at, runEnd, titled);
  if (person) return person;
  if (known && knownEnd === at + 1) return readKnown(scan, at, known, titled);
  const word = scan.token(at)?.text ?? '';
  const house = THE_BODIES.has(word) && scan.document.opens[at] === 0 && at + 1 === runEnd;
  if (organisationWords.has(word) || (house && scan.token(at - 1)?.text === 'the'))
    return { from: at, to: at + 1, type: 'organisation', strength: 'fair' };
  return null;
}

/** "The", "Monday", "Yesterday" at the start of a run are no part of a name that a cue ends. */
function skipsFirst(scan: Scan, at: number): boolean {
  const token = scan.token(at);
  if (!token) return true;
  return scan.document.opens[at] === 1 && commonWords.has(token.lower) && !placeNouns.has(token.lower)
    ? !STARTS.has(token.text)
    : NEVER_FIRST.has(token.lower);
}

const THE_BODIES = new Set(['House', 'Court', 'Cabinet', 'Commons', 'Lords', 'Assembly', 'Navy', 'Army']);
const STARTS = new Set(
  'National Federal General International World Royal United Democratic Independent Liberal Conservative Popular Central Social Supreme High North South East West Northern Southern Eastern Western New Black White Red Green Blue Lake Mount Ministry Department University House School Congress Church Court Parliament Bank Office Party Police Medical Free Global Joint Civil Military Natural Human Justice'.split(
    ' ',
  ),
);
const NEVER_FIRST = new Set(
  'the a an this that on in at by for from of to and but as monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday today former then ex mr mrs ms dr'.split(
    ' ',
  ),
);

/** "Christian Keysers": a given name that is also a faith or a people, with a surname behind it. */
function opensPerson(scan: Scan, at: number, runEnd: number): boolean {
  const next = scan.token(at + 1);
  if (!next || at + 1 >= runEnd || isCommon(next) || scan.demonym(at + 1)) return false;
  return titleEnd(scan, at + 1) === at + 1 && !endsNames(next.text);
}

/** A known given name with a word after it, or any name after a title. */
function givenPerson(scan: Scan, at: number, runEnd: number, titled: boolean): Found | null {
  const given = isGiven(scan, at);
  const token = scan.token(at);
  if (!token) return null;
  const initial = token.shape === 'initial' && token.text.endsWith('.');
  if (!given && !titled && !initial) return null;
  if (!given && isCommon(token)) return null;
  const to = personEnd(scan, at, runEnd);
  if (to > at + 1) {
    const place = given && !titled ? placeBeside(scan, at, to) : false;
    if (place) return null;
    return { from: at, to, type: 'person', strength: titled || !initial ? 'strong' : 'weak' };
  }
  if (titled) return { from: at, to, type: 'person', strength: token.shape === 'upper' ? 'weak' : 'strong' };
  if (given && personFollows(scan, to) && !initial && scan.readings(token.text)[0]?.type !== 'place') {
    return { from: at, to, type: 'person', strength: 'fair' };
  }
  return null;
}

/** "Jordan Israel" and "Paris France": two places side by side are no person. */
function placeBeside(scan: Scan, at: number, to: number): boolean {
  const [first] = scan.readings(scan.print(at, at + 1));
  const [rest] = scan.readings(scan.print(at + 1, to));
  return first?.type === 'place' && rest?.type === 'place' && rest.prominence > 0.5;
}
