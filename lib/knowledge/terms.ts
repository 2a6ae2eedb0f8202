import type { Change, HeldTerm, PartialDate } from '../types/annotation.ts';
import { decodeDate, firstDay, lastDay } from './partial-date.ts';

/** One term of an office; dates are codes of `partial-date.ts`, 0 when unknown. */
export class Term {
  readonly office: string;
  readonly since: number;
  readonly until: number;
  readonly acting: boolean;
  readonly source: string;

  constructor(office: string, since: number, until: number, acting: boolean, source: string) {
    this.office = office;
    this.since = since;
    this.until = until;
    this.acting = acting;
    this.source = source;
  }

  /** Whether the term may lie on some day of `on`: its own boundary days, months or years count as held. */
  covers(on: number): boolean {
    return firstDay(this.since) <= lastDay(on) && (this.until === 0 || lastDay(this.until) >= firstDay(on));
  }

  /** Whether it surely ended before the first day of `on`. */
  endedBefore(on: number): boolean {
    return this.until !== 0 && lastDay(this.until) < firstDay(on);
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
  const until = decodeDate(term.until);
  return {
    office: term.office,
    since: spell(term.since),
    ...(until !== undefined && { until }),
    ...(term.acting && { acting: true }),
    source: term.source,
  };
}

const spell = (code: number): PartialDate => decodeDate(code) ?? '';

/** The term that ended last before a date; of terms that ended together, the one newswires use first. */
export function lastBefore(terms: readonly Term[], on: number): Term | undefined {
  let last: Term | undefined;
  for (const term of terms) {
    if (term.endedBefore(on) && (last === undefined || lastDay(term.until) > lastDay(last.until)))
      last = term;
  }
  return last;
}

interface History {
  readonly terms: readonly Term[];
  readonly notes: readonly Note[];
  readonly died: number | undefined;
  readonly dissolved: number | undefined;
  /** Source id of what has none of its own. */
  readonly source: string;
}

/** Events of one day are told in this order, so that a move reads as leaving, then taking. */
const ORDER: readonly Change['kind'][] = ['left', 'took', 'renamed', 'note', 'dissolved', 'died'];

/** What happened after a date, oldest first; without a date, all that is known. */
export function changesAfter(history: History, on: number | undefined): Change[] {
  const changes: (Change & { readonly at: number })[] = [];
  const add = (at: number, kind: Change['kind'], source: string, what?: string) => {
    if (on === undefined || lastDay(at) > lastDay(on))
      changes.push({ at: firstDay(at), date: spell(at), kind, ...(what !== undefined && { what }), source });
  };
  for (const term of history.terms) {
    const office = term.acting ? `acting ${term.office}` : term.office;
    const running = on !== undefined && term.covers(on);
    if (!running) add(term.since, 'took', term.source, office);
    if (term.until !== 0) add(term.until, 'left', term.source, office);
  }
  for (const note of history.notes) add(note.date, note.kind, note.source, note.what);
  if (history.dissolved) add(history.dissolved, 'dissolved', history.source);
  if (history.died) add(history.died, 'died', history.source);
  return changes
    .sort((a, b) => a.at - b.at || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map(({ at: _, ...change }) => change);
}
