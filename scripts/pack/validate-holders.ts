import { encodeDate, firstDay, lastDay } from '../../lib/knowledge/partial-date.ts';
import type { PackTerm } from './model.ts';
import type { OwnRecords } from './records.ts';
import type { Mistake } from './validate-duplicates.ts';

interface Holder {
  readonly id: string;
  readonly term: PackTerm;
  readonly from: number;
}

/**
 * Two people in an office for one. An office is for one holder unless `offices.txt` lists it as shared; holders may meet on
 * the day of a handover (in the month or year, where that is all we know), beside acting ones, and where the term is disputed.
 * A term of which one end is unknown proves nothing.
 */
export function sharedTerms(records: OwnRecords): Mistake[] {
  const found: Mistake[] = [];
  const isShared = matcher(records.sharedOffices);
  const byOffice = new Map<string, Holder[]>();
  for (const { id, terms } of records.entities) {
    for (const term of terms) {
      if (term.acting || term.disputed || term.since === undefined || isShared(term.office)) continue;
      if (term.ended && term.until === undefined) continue;
      const holders = byOffice.get(term.office) ?? [];
      holders.push({ id, term, from: firstDay(encodeDate(term.since)) });
      byOffice.set(term.office, holders);
    }
  }
  for (const [office, holders] of byOffice) {
    holders.sort((a, b) => a.from - b.from);
    for (const [i, later] of holders.entries()) {
      const earlier = holders[i - 1];
      if (earlier === undefined) continue;
      const end = earlier.term.until;
      if (end !== undefined && firstDay(encodeDate(end)) <= lastDay(encodeDate(later.term.since!))) continue;
      const span = ({ id, term }: Holder) => `${id} (${term.since}..${term.until ?? ''})`;
      found.push({
        at: (end === undefined ? earlier : later).term.at,
        message: `${office} is for one holder, but ${span(earlier)} and ${span(later)} hold it together; end one of them, or list the office as shared in offices.txt`,
      });
    }
  }
  return found;
}

/** Offices by their exact words, or by their beginning where the pattern ends in `*`. */
function matcher(patterns: ReadonlySet<string>): (office: string) => boolean {
  const beginnings = [...patterns].filter((p) => p.endsWith('*')).map((p) => p.slice(0, -1));
  return (office) => patterns.has(office) || beginnings.some((beginning) => office.startsWith(beginning));
}
