import type { MentionType } from '../../types/annotation.ts';
import { roleNouns, seats, speechVerbs } from '../lexicon.ts';
import type { Scan } from './scan.ts';

const STAFF = new Set(
  'official officials aide aides staff staffer counsel adviser advisers press briefing spokespeople administration'.split(
    ' ',
  ),
);
const WHERE = new Set(
  'in at to from outside inside near into around behind leave left visit visited enter entered toward towards'.split(
    ' ',
  ),
);

/** What a building that stands for who works there means at its place; null when it is no such building. */
export function readSeat(scan: Scan, from: number, to: number): MentionType | null {
  if (!seats.has(scan.print(from, to))) return null;
  const next = scan.joins(to) ? (scan.token(to)?.lower ?? '') : '';
  if (speechVerbs.has(next) || STAFF.has(next) || roleNouns.has(next)) return 'organisation';
  const article = scan.token(from - 1)?.lower === 'the';
  const before = scan.token(article ? from - 2 : from - 1);
  return WHERE.has(before?.lower ?? '') ? 'place' : 'organisation';
}
