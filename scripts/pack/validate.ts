import { encodeDate, firstDay, lastDay } from '../../lib/knowledge/partial-date.ts';
import type { PackEntity, PackTerm, Place } from './model.ts';
import { RecordError } from './record-text.ts';
import type { OwnRecords } from './records.ts';
import { duplicatePeople } from './validate-duplicates.ts';
import { sharedTerms } from './validate-holders.ts';

const NOWHERE: Place = { file: 'knowledge', line: 0 };

/**
 * Checks what a single record cannot know: ids and QIDs used twice, unknown sources and countries, lives and terms that
 * end before they begin, people listed twice, and two people in an office for one.
 * @param known ids of the entities that other sources bring in
 * @returns every mistake, in the order of the checks; empty when the records hold together.
 */
export function mistakes(records: OwnRecords, known: ReadonlySet<string>): RecordError[] {
  const found: RecordError[] = [];
  const report = (at: Place | undefined, message: string) =>
    void found.push(new RecordError(at ?? NOWHERE, message));
  const sources = new Set(records.sources.map((source) => source.id));
  const ids = new Set(records.entities.map((entity) => entity.id));
  const seen = new Map<string, string>();
  const once = (key: string | undefined, at: Place | undefined, of: string) => {
    if (key === undefined) return;
    if (seen.has(key)) report(at, `${key} stands for ${seen.get(key)} already`);
    seen.set(key, of);
  };
  const checkSource = (source: string | undefined, at: Place | undefined) => {
    if (source !== undefined && !sources.has(source)) report(at, `unknown source: "${source}"`);
  };
  for (const { id, at, values } of records.amendments) {
    if (!known.has(id)) report(at, `nothing to amend: "${id}"`);
    once(id, at, id);
    once(values.qid, at, id);
    checkSource(values.source, at);
  }
  for (const { id, at } of records.replaced) {
    if (!known.has(id)) report(at, `nothing to replace: "${id}"`);
    once(id, at, id);
  }
  for (const entity of records.entities) {
    const { id, at } = entity;
    once(id, at, id);
    once(entity.qid, at, id);
    if (entity.wiki !== undefined) once(`the article "${entity.wiki}"`, at, id);
    checkSource(entity.source, at);
    if (entity.country !== undefined && !known.has(entity.country))
      report(at, `unknown country: "${entity.country}"`);
    if (backwards(entity.born, entity.died)) report(at, `${entity.died} lies before ${entity.born}`);
    if (backwards(entity.founded, entity.dissolved))
      report(at, `${entity.dissolved} lies before ${entity.founded}`);
    for (const term of entity.terms) {
      checkSource(term.source, term.at);
      const wrong = wrongTerm(entity, term);
      if (wrong !== undefined) report(term.at, wrong);
    }
    for (const other of entity.distinct ?? [])
      if (!ids.has(other)) report(at, `"distinct" names nobody: "${other}"`);
    for (const note of entity.notes) checkSource(note.source, at);
  }
  for (const { at, message } of [...duplicatePeople(records), ...sharedTerms(records)]) report(at, message);
  return found;
}

function backwards(from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && lastDay(encodeDate(to)) < firstDay(encodeDate(from));
}

function wrongTerm({ died, asOf }: PackEntity, { since, until, ended }: PackTerm): string | undefined {
  if (backwards(since, until)) return `${until} lies before ${since}`;
  const last = until ?? since!;
  if (backwards(last, died)) return 'a term after the holder’s death';
  if (died !== undefined && !ended) return 'an open term of someone who died';
  if (backwards(last, asOf)) return 'a term after the record’s as-of date';
  return undefined;
}
