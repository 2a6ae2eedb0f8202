import { commonWords, endsNames, surnames, titleHeads, titleModifiers } from '../lexicon.ts';
import type { Found, Scan } from './scan.ts';
import { isGiven } from './titles.ts';

/** What bodies with two fields of work end in ("Competition and Markets Authority"). */
const TAILS = new Set(
  'Ministry Department Institute Center Centre Centers Office Bureau Committee Commission College Association Organization Organisation Federation Council Board Academy Authority Agency Administration Foundation Service Services Executive Union Society Company Corporation Directorate Secretariat Tribunal Partnership Network Fund Trust Laboratory Hospital Party Force Police'.split(
    ' ',
  ),
);
/** Words for a field of work by their endings. */
const FIELD =
  /(?:al|ic|ics|ion|ions|ing|ment|ture|ce|ity|ght|ade|ry|ogy|ent|ive|ies|[^s]s|fare|lth|ergy|th|ship)$/;
const FIELDS = new Set(
  'Search Command Free Food Fire Land Risk Water Drug Drugs Trade Road Wildlife Youth Work Labour Labor Sport Sports Art Arts Oil Gas Coal Mining Sea Air Rail Bill Standard Farm Rural Urban'.split(
    ' ',
  ),
);
const LONGEST_LEFT = 4;
const LONGEST_RIGHT = 6;

/**
 * A body with "and" in its name, from the first word of a run: fields of work on both sides and a tail, as in
 * "Independent Electoral and Boundaries Commission". Null when either side stands for itself.
 */
export function joinedAt(scan: Scan, from: number, runEnd: number): Found | null {
  let and = runEnd;
  // "Rail, Maritime and Transport Workers": one comma at most.
  if (scan.token(and)?.text === ',' && scan.isName(and + 1) && scan.document.breaks[and + 1] === 0) {
    const next = scan.runEnd(and + 1);
    if (next > and + 3 || !areFields(scan, and + 1, next)) return null;
    and = next;
  }
  const mark = scan.token(and)?.text;
  if ((mark !== 'and' && mark !== '&') || !scan.joins(and) || !scan.joins(and + 1)) return null;
  if (runEnd - from > LONGEST_LEFT || !scan.isName(and + 1)) return null;
  if (!areFields(scan, from, runEnd)) return null;
  const end = scan.runEnd(and + 1);
  for (let at = and + 2; at < end && at < and + 1 + LONGEST_RIGHT; at += 1) {
    if (!TAILS.has(scan.token(at)?.text ?? '')) continue;
    if (!areFields(scan, and + 1, at)) return null;
    return { from, to: at + 1, type: 'organisation', strength: 'strong' };
  }
  return null;
}

/** Whether every word is a field of work, a people or a country in front, and none of them a name in its own right. */
function areFields(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = scan.token(at)?.text ?? '';
    if (endsNames(word) && !titleModifiers.has(word) && !FIELDS.has(word)) return false;
    if (at === from && scan.demonym(at)) continue;
    const [known] = scan.readings(word);
    if (at === from && to > from + 1 && known?.type === 'place') continue;
    if (known && known.type !== 'law' && known.prominence > 0.3 && !titleModifiers.has(word)) return false;
    if (titleModifiers.has(word) || FIELDS.has(word)) continue;
    if (isGiven(scan, at) || surnames.has(word) || titleHeads.has(word)) return false;
    const small = commonWords.has(word.toLowerCase()) || scan.document.lowerSeen.has(word.toLowerCase());
    if (!small && !FIELD.test(word)) return false;
  }
  return true;
}
