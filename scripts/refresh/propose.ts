import { encodeDate, firstDay, lastDay } from '../../lib/knowledge/partial-date.ts';
import type { PackEntity, PackTerm, Place } from '../pack/model.ts';
import type { KnownPerson, KnownTerm } from './known.ts';

/** Lines to take out of a record and to put in, for a person to review. */
export interface Proposal {
  readonly id: string;
  readonly qid: string;
  readonly at: Place | undefined;
  readonly why: string;
  readonly remove?: string;
  readonly add: string;
}

/** Starts of terms before this year are history, which a refresh leaves alone. */
const FIRST_YEAR = 2000;
/** Days by which two sources may differ on the start of what is one term. */
const SAME_START = 45;

/**
 * What the service knows better than a record of ours: a death, the end of a term that we hold open, and terms that began
 * after the record's as-of date. Where both have an end or a death and they differ, nothing is proposed. A term is matched by its start
 * alone, so the reviewer is told the service's name of the office.
 */
export function proposals(entity: PackEntity, known: KnownPerson): Proposal[] {
  const found: Proposal[] = [];
  const { id, qid = '', at } = entity;
  if (known.died !== undefined && entity.died === undefined)
    found.push({ id, qid, at, why: 'a death', add: `died: ${known.died}` });
  for (const term of known.terms) {
    if (term.since === undefined || Number(term.since.slice(0, 4)) < FIRST_YEAR) continue;
    const ours = entity.terms.find((one) => isSame(one, term));
    if (ours === undefined) {
      if (isNew(entity, term))
        found.push({ id, qid, at, why: `a term as ${nameOf(term)}`, add: lineOf(term.label, term) });
    } else if (term.until !== undefined && !ours.ended) {
      const dates = { since: ours.since ?? term.since, until: term.until };
      found.push({
        ...{ id, qid, at: ours.at, why: `the end of a term as ${nameOf(term)}` },
        remove: lineOf(ours.office, ours, ours),
        add: lineOf(ours.office, dates, { ...ours, source: 'wikidata' }),
      });
    }
  }
  return found;
}

const nameOf = ({ label, office }: KnownTerm) => `${label} (${office})`;

/** Offices have many names; a person's terms that began together are one, whatever they are called. */
function isSame(ours: PackTerm, theirs: KnownTerm): boolean {
  if (ours.since === undefined || theirs.since === undefined) return false;
  const [a, b] = [encodeDate(ours.since), encodeDate(theirs.since)];
  const apart = Math.max(
    dayNumber(firstDay(a)) - dayNumber(lastDay(b)),
    dayNumber(firstDay(b)) - dayNumber(lastDay(a)),
  );
  return apart <= SAME_START;
}

function isNew(entity: PackEntity, { since, until }: KnownTerm): boolean {
  const asOf = entity.asOf === undefined ? 0 : lastDay(encodeDate(entity.asOf));
  const last = until ?? since;
  return last !== undefined && lastDay(encodeDate(last)) > asOf;
}

function dayNumber(code: number): number {
  return Date.UTC(Math.floor(code / 10000), (Math.floor(code / 100) % 100) - 1, code % 100) / 86_400_000;
}

function lineOf(
  office: string,
  { since, until }: { readonly since?: string; readonly until?: string },
  {
    acting = false,
    disputed = false,
    source = 'wikidata',
  }: { readonly acting?: boolean; readonly disputed?: boolean; readonly source?: string } = {},
): string {
  const field = acting ? 'acting' : disputed ? 'disputed' : 'term';
  return `${field}: ${office} | ${since ?? '?'}..${until ?? ''} | ${source}`;
}

/** Proposals in the form of a patch that a person reads: where, why, lines out and in. */
export function wordProposals(all: readonly Proposal[]): string {
  return all
    .map(({ id, qid, at, why, remove, add }) =>
      [
        `# ${at === undefined ? 'knowledge' : `${at.file}:${at.line}`} ${id} ${qid}: ${why}`,
        ...(remove === undefined ? [] : [`- ${remove}`]),
        `+ ${add}`,
      ].join('\n'),
    )
    .join('\n\n');
}
