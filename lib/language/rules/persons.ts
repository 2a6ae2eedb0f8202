import { eventTails, organisationTails, placeTails, roleNouns, speechVerbs, titleHeads } from '../lexicon.ts';
import { isCommon } from '../tokens.ts';
import type { Scan } from './scan.ts';

const LONGEST = 5;

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
    if (token.text === '&') break;
    if (titleHeads.has(token.text) || (end > from + 1 && scan.demonym(end))) break;
    const cue = organisationTails.has(token.text) || placeTails.has(token.text) || eventTails.has(token.text);
    if (cue && end > from + 1) break;
    if (isCommon(token) && token.shape !== 'initial' && !last && end > from + 1) break;
    end += 1;
  }
  while (end > from + 1 && !scan.isName(end - 1)) end -= 1;
  return end;
}

/** Whether what stands right after a name shows that a person is meant: "... said", ", 47,", ", who". */
export function personFollows(scan: Scan, to: number): boolean {
  const next = scan.token(to);
  if (!next || scan.document.breaks[to] === 1) return false;
  if (speechVerbs.has(next.lower) && next.shape === 'lower') return true;
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
