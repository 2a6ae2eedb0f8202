import type { Change, HeldTerm, PartialDate } from '../types/annotation.ts';
import { TERM_FLAGS } from './pack-format.ts';
import { decodeDate, firstDay, lastDay } from './partial-date.ts';

/** One term of an office; dates are codes of `partial-date.ts`, 0 when unknown. */
export class Term {
  readonly office: string;
  readonly since: number;
  readonly until: number;
  readonly source: string;
  readonly acting: boolean;
  /** Known to be over, be it on an unknown date. */
  readonly ended: boolean;
  readonly disputed: boolean;
  readonly deposed: boolean;

  constructor(office: string, since: number, until: number, flags: number, source: string) {
    this.office = office;
    this.since = since;
    this.until = until;
    this.source = source;
    this.acting = (flags & TERM_FLAGS.acting) !== 0;
    this.ended = (flags & TERM_FLAGS.ended) !== 0;
    this.disputed = (flags & TERM_FLAGS.disputed) !== 0;
    this.deposed = (flags & TERM_FLAGS.deposed) !== 0;
  }

  /**
   * Whether the term may lie on some day of `on`: its own boundary days, months or years count as held. Of a term with an
   * unknown end no more than its first day (month, year) is sure, and of one with an unknown start nothing.
   */
  covers(on: number): boolean {
    if (this.since === 0 || firstDay(this.since) > lastDay(on)) return false;
    return !this.ended || lastDay(this.until || this.since) >= firstDay(on);
  }

  /** Whether it is known to be over and nothing says that it still lasted on `on`; of an unknown end that may be wrong. */
  endedBefore(on: number): boolean {
    return this.ended && lastDay(this.until || this.since) < firstDay(on);
  }
}

export interface Note {
  readonly date: number;
  readonly kind: 'note' | 'renamed';
  readonly what: string;
  readonly source: string;
}

/** A term in the form a card states. */
export function toHeld(term: Term): HeldTerm {
  const since = decodeDate(term.since);
  const until = decodeDate(term.until);
  return {
    office: term.office,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(term.acting && { acting: true }),
    ...(term.disputed && { disputed: true }),
    source: term.source,
  };
}

const spell = (code: number): PartialDate => decodeDate(code) ?? '';

/** The term that ended last before a date; of terms that ended together, the one newswires use first. */
export function lastBefore(terms: readonly Term[], on: number): Term | undefined {
  const end = (term: Term) => lastDay(term.until || term.since);
  let last: Term | undefined;
  for (const term of terms) {
    if (term.endedBefore(on) && (last === undefined || end(term) > end(last))) last = term;
  }
  return last;
}

export interface History {
  readonly terms: readonly Term[];
  readonly notes: readonly Note[];
  readonly died: number | undefined;
  readonly dissolved: number | undefined;
  /** Source id of what has none of its own. */
  readonly source: string;
}

/** Events of one day are told in this order, so that a move reads as leaving, then taking. */
const ORDER: readonly Change['kind'][] = ['left', 'deposed', 'took', 'renamed', 'note', 'dissolved', 'died'];

/** What happened after a date, oldest first; without a date, all that is known. */
export function changesAfter(history: History, on: number | undefined): Change[] {
  const changes: (Change & { readonly at: number })[] = [];
  const add = (at: number, kind: Change['kind'], source: string, what?: string) => {
    if (on === undefined || lastDay(at) > lastDay(on))
      changes.push({ at: firstDay(at), date: spell(at), kind, ...(what !== undefined && { what }), source });
  };
  let diedAs: string | undefined;
  for (const term of history.terms) {
    const office = term.acting ? `acting ${term.office}` : term.office;
    const running = on !== undefined && term.covers(on);
    if (!running && term.since !== 0) add(term.since, 'took', term.source, office);
    if (term.until === 0) continue;
    // A year or month in common does not tell whether the office ended with the life.
    if (term.until === history.died && term.until % 100 !== 0) diedAs ??= office;
    else add(term.until, term.deposed ? 'deposed' : 'left', term.source, office);
  }
  for (const note of history.notes) add(note.date, note.kind, note.source, note.what);
  if (history.dissolved) add(history.dissolved, 'dissolved', history.source);
  if (history.died) add(history.died, 'died', history.source, diedAs);
  return changes
    .sort((a, b) => a.at - b.at || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map(({ at: _, ...change }) => change);
}
