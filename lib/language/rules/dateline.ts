import type { Found, Scan } from './scan.ts';

const DASHES = new Set(['-', '–', '—', '--']);
const LONGEST = 4;
/** Tokens between the place and the dash: a country, a day, an agency in brackets. */
const REACH = 12;

/**
 * The place in capitals that opens a report, with the line's first token: "NAIROBI, Kenya (AP) —", "NEW DELHI -". Null
 * when no dash closes it, or when neither the lists nor an agency in brackets says that it is a place.
 */
export function datelineAt(scan: Scan, from: number): Found | null {
  let to = from;
  while (to < from + LONGEST && scan.token(to)?.shape === 'upper' && (to === from || scan.joins(to))) to += 1;
  if (to === from) return null;
  const line = scan.document.lineOf[from];
  let agency = false;
  for (let at = to; at < to + REACH && scan.document.lineOf[at] === line; at += 1) {
    const token = scan.token(at);
    if (!token) return null;
    if (DASHES.has(token.text)) {
      return agency || isPlace(scan, from, to) ? { from, to, type: 'place', strength: 'strong' } : null;
    }
    if (token.text === '(') agency = scan.isName(at + 1) && scan.document.lineOf[at + 1] === line;
    else if (token.shape === 'lower') return null;
    else if (token.shape === 'mark' && token.text !== ')' && token.text !== ',' && token.text !== '/')
      return null;
  }
  return null;
}

/** Whether the capitals, written as names are, stand in the lists. */
function isPlace(scan: Scan, from: number, to: number): boolean {
  const name = scan.print(from, to).toLowerCase();
  const printed = name.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
  return scan.readings(printed).some((reading) => reading.type === 'place' && reading.alias !== 'demonym');
}
