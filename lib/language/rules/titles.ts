import { givenNames, roleNouns, titleHeads, titleModifiers } from '../lexicon.ts';
import type { Scan } from './scan.ts';

const OF_OFFICES = new Set(['State', 'Staff', 'Defense', 'Defence', 'Operations', 'Police', 'Mission']);

/**
 * End of the title that starts at a token ("Deputy Prime Minister", "Secretary of State", "Minister of Health"),
 * or `from` when none does.
 */
export function titleEnd(scan: Scan, from: number): number {
  let end = from;
  let at = from;
  while (at === from || scan.joins(at)) {
    const word = bare(scan.token(at)?.text);
    if (titleHeads.has(word) || (at === from && isRole(scan, at))) {
      at += 1;
      end = at;
    } else if (titleModifiers.has(word)) {
      at += 1;
    } else if (word === '-' || (word === 'and' && end > from && titleModifiers.has(wordAt(scan, at + 1)))) {
      at += 1;
    } else {
      break;
    }
  }
  if (end === from) return from;
  return ofOffice(scan, end);
}

/** "Businessman Don Ames": a role with the capital of its sentence. */
function isRole(scan: Scan, at: number): boolean {
  const token = scan.token(at);
  if (token?.shape !== 'capital' || scan.document.opens[at] === 0 || NO_ROLES.has(token.lower)) return false;
  return (
    roleNouns.has(token.lower) && scan.joins(at + 1) && scan.isName(at + 1) && !givenNames.has(token.text)
  );
}

/** Roles that open names of things, or are no roles before a name. */
const NO_ROLES = new Set([
  'star',
  'champion',
  'model',
  'victim',
  'called',
  'named',
  'partner',
  'host',
  'farmer',
  'student',
]);

function wordAt(scan: Scan, index: number): string {
  return bare(scan.token(index)?.text);
}

function bare(word: string | undefined): string {
  if (!word) return '';
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** "of State", "of Foreign Affairs", "for Energy": part of the title when a department, not a place, follows. */
function ofOffice(scan: Scan, end: number): number {
  const preposition = scan.token(end)?.text;
  if ((preposition !== 'of' && preposition !== 'for') || !scan.joins(end)) return end;
  let at = end + 1;
  if (scan.token(at)?.text === 'the') at += 1;
  const first = at;
  while (scan.joins(at)) {
    const word = wordAt(scan, at);
    const inside = titleModifiers.has(word) || OF_OFFICES.has(word) || (word === 'and' && at > first);
    if (!inside) break;
    at += 1;
  }
  return at > first ? at : end;
}

/** Whether a token may open a person's name by itself: a known given name that is no title here. */
export function isGiven(scan: Scan, index: number): boolean {
  const token = scan.token(index);
  if (!token) return false;
  if (givenNames.has(token.text)) return true;
  const hyphen = token.text.indexOf('-');
  return hyphen > 0 && token.shape === 'capital' && givenNames.has(token.text.slice(0, hyphen));
}
