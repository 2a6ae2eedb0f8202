import {
  eventHeads,
  eventTails,
  lawTails,
  organisationHeads,
  organisationTails,
  placeHeads,
  placeTails,
  teamNames,
  titleHeads,
} from '../lexicon.ts';
import { joinedAt } from './joined.ts';
import type { Found, Scan } from './scan.ts';
import { isGiven } from './titles.ts';

const LONGEST = 8;
const PERSONAL = new Set([
  'President',
  'Prime',
  'King',
  'Queen',
  'Prince',
  'Princess',
  'Mr',
  'Mr.',
  'Mrs',
  'Mrs.',
  'Dr',
  'Dr.',
]);
const CAMPUSES = new Set(['California', 'Texas', 'Illinois']);
const UNITED_STATES = /^(?:US|U\.S\.|United States)(?: |$)/;
const POLITICAL = new Set([
  'Democratic',
  'Republican',
  'Labour',
  'Conservative',
  'Liberal',
  'Green',
  'Communist',
  'Socialist',
]);
const SIDES = new Set(['North', 'South', 'East', 'West']);
const OF = new Set(['of', 'for', 'on']);
/** Heads that may take "on": "Commission on Presidential Debates". */
const TAKES_ON = new Set([
  'Commission',
  'Committee',
  'Council',
  'Conference',
  'Subcommittee',
  'Center',
  'Centre',
]);
/** Tails that are also common surnames: after a given name alone they belong to a person. */
const JOINS_AND = new Set(
  'Ministry Department Institute Center Centre Centers Office Bureau Committee Commission College Association Organization Organisation Federation Council Board Academy'.split(
    ' ',
  ),
);

/** Endings of places' names that people bear as surnames ("Jonah Hill"). */
const SURNAME_TAILS = new Set(
  'Hill Hall Park Castle Camp Forest Bay Lane City Gate Garden Cape Pass Marsh Lodge Temple Street Lake Valley Beach Port Falls Creek Woods Borough Parish Shire County Range Gates Banks Sea Island Province Market Tower'.split(
    ' ',
  ),
);

type Kind = 'organisation' | 'place' | 'event' | 'law';

function tailKind(word: string): Kind | null {
  if (organisationTails.has(word)) return 'organisation';
  if (placeTails.has(word)) return 'place';
  if (eventTails.has(word)) return 'event';
  if (lawTails.has(word)) return 'law';
  return null;
}

/**
 * A name that says itself what it is, from a token up to the end of its run: "Thames Valley Police", "Ministry of
 * Health", "Gulf of Oman", "Iraq War". Null when the run has no such word.
 */
export function cueAt(scan: Scan, from: number, runEnd: number): Found | null {
  const head = scan.token(from)?.text ?? '';
  if (eventHeads.has(head) && from + 1 < runEnd) {
    return { from, to: Math.min(runEnd, from + 3), type: 'event', strength: 'strong' };
  }
  const side = SIDES.has(head) && from + 1 < runEnd ? scan.longest(from + 1) : null;
  const whole = side?.readings[0]?.type === 'place' && side.readings[0].alias !== 'demonym';
  if (side && whole && side.to <= runEnd && !tailKind(scan.token(side.to)?.text ?? '')) {
    return { from, to: side.to, type: 'place', strength: 'strong' };
  }
  const team = teamAt(scan, from, runEnd);
  if (team) return team;
  if (
    POLITICAL.has(head) &&
    from + 1 === runEnd &&
    scan.token(runEnd)?.text === 'party' &&
    scan.joins(runEnd)
  ) {
    return { from, to: runEnd + 1, type: 'organisation', strength: 'strong' };
  }
  let kind: Kind | null = null;
  let to = from;
  for (let at = from; at < runEnd && at < from + LONGEST; at += 1) {
    const word = scan.token(at)?.text ?? '';
    const tail = tailKind(word);
    if (tail && at > from) {
      kind = tail;
      to = at + 1;
    } else if (titleHeads.has(word) && at > from && kind) {
      break;
    } else if (titleHeads.has(word) && !tail && at > from && word !== 'General' && word !== 'Justice') {
      break;
    }
    const extended = ofPhrase(scan, from, at);
    if (extended > at + 1) {
      return { from, to: extended, type: placeHead(word) ? 'place' : 'organisation', strength: 'strong' };
    }
  }
  if (!kind) return joinedAt(scan, from, runEnd) ?? placeHeadAt(scan, from, runEnd);
  // "Manhattan District Attorney": the title takes the word, the place stays.
  if (kind === 'place' && titleHeads.has(scan.token(to)?.text ?? '') && scan.joins(to)) return null;
  if (kind === 'organisation' && scan.casing(from) === 'sentence') to = branchEnd(scan, to, runEnd);
  if (scan.token(to - 1)?.text === 'Party' && UNITED_STATES.test(scan.print(from, from + 2))) return null;
  const bearable = kind !== 'place' || SURNAME_TAILS.has(scan.token(to - 1)?.text ?? '');
  if (to === from + 2 && isGiven(scan, from) && kind !== 'organisation' && bearable) {
    const [place] = scan.readings(head);
    if (place?.type !== 'place') return null;
  }
  return { from, to, type: kind, strength: 'strong' };
}

/** "Utah Jazz", "San Francisco 49ers": a place and what its clubs are called. */
function teamAt(scan: Scan, from: number, runEnd: number): Found | null {
  const place = scan.longest(from);
  if (place?.readings[0]?.type !== 'place' || !scan.joins(place.to)) return null;
  if (place.to > runEnd || !teamNames.has(scan.token(place.to)?.text ?? '')) return null;
  return { from, to: place.to + 1, type: 'organisation', strength: 'strong' };
}

/** "Youth Forum Zimbabwe": a country or city that closes the run belongs to the body before it. */
function branchEnd(scan: Scan, to: number, runEnd: number): number {
  if (to >= runEnd || !scan.joins(to)) return to;
  const place = scan.longest(to);
  const [best] = place?.readings ?? [];
  const whole = place?.to === runEnd && best?.type === 'place' && best.exact && best.alias === 'full';
  return whole ? runEnd : to;
}

function placeHead(word: string): boolean {
  return placeHeads.has(word) && !organisationHeads.has(word);
}

/** "Lake Geneva", "Mount Everest", "San José": a head and one or two words. */
function placeHeadAt(scan: Scan, from: number, runEnd: number): Found | null {
  const head = scan.token(from)?.text ?? '';
  if (!placeHead(head) || from + 1 >= runEnd) return null;
  if (head === 'Republic' || head === 'Kingdom' || head === 'State' || head === 'Province') return null;
  if (head === 'City' || head === 'Islands' || head === 'District' || head === 'St' || head === 'Saint')
    return null;
  // "Plaza de Mayo": the particles and the name behind them.
  let to = from + 1;
  while (to < runEnd - 1 && !scan.isName(to)) to += 1;
  return { from, to: to + 1, type: 'place', strength: 'fair' };
}

/** End of "HEAD of (the) Name" when the token is such a head, else 0. */
function ofPhrase(scan: Scan, from: number, at: number): number {
  const word = scan.token(at)?.text ?? '';
  const place = placeHead(word);
  if (!organisationHeads.has(word) && !place) return 0;
  const preposition = scan.token(at + 1)?.text ?? '';
  if (!scan.joins(at + 1) || !OF.has(preposition)) return 0;
  if (preposition === 'on' && !TAKES_ON.has(word)) return 0;
  if (preposition === 'for' && place) return 0;
  let next = at + 2;
  if (scan.joins(next) && scan.token(next)?.text === 'the') next += 1;
  if (!scan.joins(next) || !scan.isName(next)) return 0;
  // "Office of President Macron" and "Court of Monday" name no body.
  if (PERSONAL.has(scan.token(next)?.text ?? '') && word !== 'Office') return 0;
  let end = nameEnd(scan, next);
  if (!place && JOINS_AND.has(word)) end = andPhrase(scan, end);
  if (!place && scan.token(end)?.text === 'of' && scan.joins(end) && scan.isName(end + 1)) {
    end = nameEnd(scan, end + 1);
  }
  if (word === 'University' && CAMPUSES.has(scan.token(end - 1)?.text ?? '')) end = campusEnd(scan, end);
  return end > from + 1 ? end : 0;
}

/** "University of California, San Diego". */
function campusEnd(scan: Scan, end: number): number {
  if (scan.token(end)?.text !== ',' || !scan.isName(end + 1)) return end;
  const [campus] = scan.readings(scan.print(end + 1, end + 3));
  if (campus?.type === 'place') return end + 3;
  const [single] = scan.readings(scan.print(end + 1, end + 2));
  return single?.type === 'place' ? end + 2 : end;
}

function nameEnd(scan: Scan, from: number): number {
  let end = from + 1;
  while (scan.joins(end) && scan.isName(end) && end < from + 5 && !isGiven(scan, end)) end += 1;
  const known = scan.longest(from);
  return known?.readings[0]?.type === 'place' ? Math.max(end, known.to) : end;
}

/** "Health and Human Services", "Food, Agriculture and Forestry". */
function andPhrase(scan: Scan, end: number): number {
  const word = scan.token(end)?.text;
  if (word === 'and' && scan.joins(end) && scan.isName(end + 1) && !isGiven(scan, end + 1)) {
    const [reading] = scan.readings(scan.token(end + 1)?.text ?? '');
    return reading && reading.type !== 'law' ? end : nameEnd(scan, end + 1);
  }
  return end;
}
