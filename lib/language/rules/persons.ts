import { eventTails, organisationTails, placeTails, roleNouns, speechVerbs, titleHeads } from '../lexicon.ts';
import { isCommon } from '../tokens.ts';
import type { Scan } from './scan.ts';
import { isGiven } from './titles.ts';

const LONGEST = 5;
/** No name ends in a day; of the months only those that are no given names. */
const DAYS = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February July September October November December'.split(
    ' ',
  ),
);

/**
 * End of the person's name that starts at a token whose first word is known to be a person's: the capitalised words
 * after it, until a title, a people, a word that names a body or the end of the run.
 */
export function personEnd(scan: Scan, from: number, runEnd: number): number {
  let end = from + 1;
  while (end < runEnd && end < from + LONGEST) {
    const token = scan.token(end);
    if (!token) break;
    const last = end === runEnd - 1;
    if (token.text === '&' || DAYS.has(token.text)) break;
    const title =
      titleHeads.has(token.text) && !(end === from + 1 && bearsTitleName(scan, from, end, runEnd));
    if (title || (end > from + 1 && scan.demonym(end))) break;
    const cue = organisationTails.has(token.text) || placeTails.has(token.text) || eventTails.has(token.text);
    if (cue && end > from + 1) break;
    if (isCommon(token) && token.shape !== 'initial' && !last && end > from + 1) break;
    end += 1;
  }
  while (end > from + 1 && !scan.isName(end - 1)) end -= 1;
  return end;
}

/** Titles that are names too: "John Major", "Sacha Baron Cohen". */
const TITLE_NAMES = new Set(
  'Major Baron King Prince Duke Earl Bishop Pope Dean Judge Marshal Lance Page'.split(' '),
);

function bearsTitleName(scan: Scan, from: number, end: number, runEnd: number): boolean {
  const word = scan.token(end)?.text ?? '';
  return TITLE_NAMES.has(word) && isGiven(scan, from) && (end + 1 === runEnd || !isGiven(scan, end + 1));
}

/** Whether what stands right after a name shows that a person is meant: "... said", ", 47,", ", who". */
export function personFollows(scan: Scan, to: number): boolean {
  const next = scan.token(to);
  if (!next || scan.document.breaks[to] === 1) return false;
  if (speechVerbs.has(next.lower) && next.shape === 'lower') return true;
  if (next.text === "'s") return KIN.has(scan.token(to + 1)?.text ?? '');
  if (next.text === 'of') return speaksFrom(scan, to + 1);
  if (next.text !== ',') return next.text === 'who' || next.text === 'whose';
  const after = scan.token(to + 1);
  if (!after) return false;
  if (after.text === 'who' || after.text === 'whose' || after.text === 'aged' || after.text === 'former')
    return true;
  if (after.shape === 'number' && after.text.length <= 2) {
    const closing = scan.token(to + 2)?.text;
    return closing === ',' || closing === '.';
  }
  if (after.text === 'a' || after.text === 'an' || after.text === 'the') {
    for (let at = to + 2; at < to + 7; at += 1) {
      const token = scan.token(at);
      if (!token || token.shape === 'mark') break;
      if (roleNouns.has(token.lower)) return true;
    }
  }
  return roleNouns.has(after.lower) && after.shape === 'lower';
}

/** Whether a role stands right before a name: "journalist X". */
export function personPrecedes(scan: Scan, from: number): boolean {
  if (!scan.joins(from)) return false;
  const before = scan.token(from - 1);
  if (before?.shape !== 'lower' || !roleNouns.has(before.lower)) return false;
  // "student Olympiad" and "expert Linux": before one word only a role that is also a title is enough.
  const alone = !scan.joins(from + 1) || !scan.isName(from + 1);
  return !alone || titleHeads.has(before.lower[0]?.toUpperCase() + before.lower.slice(1));
}

const KIN = new Set(
  'wife husband father mother son daughter brother sister family lawyer lawyers widow parents death body girlfriend boyfriend'.split(
    ' ',
  ),
);

/** "X of Russia warned": a place behind "of", and a verb of speech behind the place. */
function speaksFrom(scan: Scan, at: number): boolean {
  const start = scan.token(at)?.text === 'the' ? at + 1 : at;
  if (!scan.isName(start)) return false;
  const end = scan.runEnd(start);
  return scan.joins(end) && speechVerbs.has(scan.token(end)?.text ?? '');
}

/** Whether a role stands before the comma in front of a full name: "the board's chairman, X". */
export function roleBeforeComma(scan: Scan, from: number): boolean {
  if (scan.token(from - 1)?.text !== ',' || scan.document.breaks[from] === 1) return false;
  const role = scan.token(from - 2);
  return role?.shape === 'lower' && roleNouns.has(role.lower);
}

const LIFE_VERBS = new Set(
  'born arrested appointed elected sentenced convicted jailed detained shot wounded injured married hired nominated charged killed hospitalised hospitalized acquitted sacked sworn'.split(
    ' ',
  ),
);
const ACTIVE_VERBS = new Set(
  'scored spoke joked smiled died wept tweeted married resigned retired grew'.split(' '),
);
const AUXILIARIES = new Set(['was', 'is', 'has', 'had', 'been', 'were', 'also', 'later', 'first']);

/** "X was arrested", "X, who", "X scored": what happens to people and is done by them. */
export function livesOn(scan: Scan, to: number): boolean {
  let at = to;
  while (at < to + 3 && scan.joins(at) && AUXILIARIES.has(scan.token(at)?.text ?? '')) at += 1;
  if (!scan.joins(at)) return false;
  const verb = scan.token(at)?.text ?? '';
  return at > to ? LIFE_VERBS.has(verb) || ACTIVE_VERBS.has(verb) : ACTIVE_VERBS.has(verb);
}
