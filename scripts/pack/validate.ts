import { encodeDate, firstDay, lastDay } from '../../lib/knowledge/partial-date.ts';
import type { PackEntity, PackTerm, Place } from './model.ts';
import { RecordError } from './record-text.ts';
import type { OwnRecords } from './records.ts';

const NOWHERE: Place = { file: 'knowledge', line: 0 };

/**
 * Checks what a single record cannot know: ids and QIDs used twice, unknown sources and countries, lives and terms that
 * end before they begin, and two people in an office for one.
 * @param known ids of the entities that other sources bring in
 * @throws RecordError at the first mistake.
 */
export function validate(records: OwnRecords, known: ReadonlySet<string>): void {
  const sources = new Set(records.sources.map((source) => source.id));
  const seen = new Map<string, string>();
  const once = (key: string, at: Place | undefined, of: string) => {
    if (seen.has(key)) throw new RecordError(at ?? NOWHERE, `${key} stands for ${seen.get(key)} already`);
    seen.set(key, of);
  };
  const checkSource = (source: string, at: Place | undefined) => {
    if (!sources.has(source)) throw new RecordError(at ?? NOWHERE, `unknown source: "${source}"`);
  };
  for (const { id, at, values } of records.amendments) {
    if (!known.has(id)) throw new RecordError(at, `nothing to amend: "${id}"`);
    once(id, at, id);
    if (values.qid !== undefined) once(values.qid, at, id);
    if (values.source !== undefined) checkSource(values.source, at);
  }
  for (const { id, at } of records.replaced) {
    if (!known.has(id)) throw new RecordError(at, `nothing to replace: "${id}"`);
    once(id, at, id);
  }
  for (const entity of records.entities) {
    const { id, at } = entity;
    once(id, at, id);
    if (entity.qid !== undefined) once(entity.qid, at, id);
    checkSource(entity.source, at);
    if (entity.country !== undefined && !known.has(entity.country))
      throw new RecordError(at ?? NOWHERE, `unknown country: "${entity.country}"`);
    checkSpan(entity.born, entity.died, at);
    checkSpan(entity.founded, entity.dissolved, at);
    for (const term of entity.terms) {
      checkSpan(term.since, term.until, term.at);
      checkSource(term.source, term.at);
      checkLife(entity, term);
    }
    for (const note of entity.notes) checkSource(note.source, at);
  }
  checkHolders(records);
}

function checkSpan(from: string | undefined, to: string | undefined, at: Place | undefined): void {
  if (from !== undefined && to !== undefined && lastDay(encodeDate(to)) < firstDay(encodeDate(from)))
    throw new RecordError(at ?? NOWHERE, `${to} lies before ${from}`);
}

function checkLife({ died, asOf }: PackEntity, term: PackTerm): void {
  const last = term.until ?? term.since;
  if (died !== undefined && firstDay(encodeDate(last)) > lastDay(encodeDate(died)))
    throw new RecordError(term.at ?? NOWHERE, 'a term after the holder’s death');
  if (died !== undefined && term.until === undefined)
    throw new RecordError(term.at ?? NOWHERE, 'an open term of someone who died');
  if (asOf !== undefined && firstDay(encodeDate(last)) > lastDay(encodeDate(asOf)))
    throw new RecordError(term.at ?? NOWHERE, 'a term after the record’s as-of date');
}

/** An office is for one holder unless it is listed as shared; holders may meet on the day of a handover, and beside acting ones. */
function checkHolders(records: OwnRecords): void {
  const byOffice = new Map<string, { id: string; term: PackTerm }[]>();
  for (const { id, terms } of records.entities) {
    for (const term of terms) {
      if (term.acting || records.sharedOffices.has(term.office)) continue;
      byOffice.set(term.office, [...(byOffice.get(term.office) ?? []), { id, term }]);
    }
  }
  for (const [office, holders] of byOffice) {
    holders.sort((a, b) => firstDay(encodeDate(a.term.since)) - firstDay(encodeDate(b.term.since)));
    for (const [i, later] of holders.entries()) {
      const earlier = holders[i - 1];
      if (earlier === undefined) continue;
      const end = earlier.term.until;
      // With dates of months or years only, a handover inside that time is possible.
      if (end !== undefined && firstDay(encodeDate(end)) <= lastDay(encodeDate(later.term.since))) continue;
      const at = end === undefined ? earlier.term.at : later.term.at;
      throw new RecordError(
        at ?? NOWHERE,
        `${office} is for one holder, but ${earlier.id} (${earlier.term.since}..${end ?? ''}) and ${later.id} (${later.term.since}..) hold it together; mark it as shared in offices.txt if that is right`,
      );
    }
  }
}
