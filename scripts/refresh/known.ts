import { dateOf, qidOf, type Row } from './rows.ts';

/** A term as the service knows it; dates as our records write them. */
export interface KnownTerm {
  readonly office: string;
  /** The office's name in English. */
  readonly label: string;
  readonly since?: string;
  readonly until?: string;
}

/** What the service knows of a person. */
export interface KnownPerson {
  readonly terms: readonly KnownTerm[];
  readonly died?: string;
}

/** Gathers the rows of `termsOf` and `deathsOf` by person. Rows without ids are left out. */
export function knownPeople(terms: readonly Row[], deaths: readonly Row[]): Map<string, KnownPerson> {
  const people = new Map<string, { terms: KnownTerm[]; died?: string }>();
  const of = (qid: string) => {
    const person = people.get(qid) ?? { terms: [] };
    people.set(qid, person);
    return person;
  };
  for (const row of terms) {
    const qid = qidOf(row['person']);
    const term = termOf(row);
    if (qid !== undefined && term !== undefined) of(qid).terms.push(term);
  }
  for (const row of deaths) {
    const qid = qidOf(row['person']);
    const died = dateOf(row['died'], row['diedPrecision']);
    // Of several dates of one death the most precise is the last to be kept.
    if (qid !== undefined && died !== undefined && died.length >= (of(qid).died?.length ?? 0))
      of(qid).died = died;
  }
  return people;
}

/** The term in a row; undefined when the row has no office. */
export function termOf(row: Row): KnownTerm | undefined {
  const office = qidOf(row['office']);
  const label = row['label'];
  if (office === undefined || !label) return undefined;
  const since = dateOf(row['start'], row['startPrecision']);
  const until = dateOf(row['end'], row['endPrecision']);
  return { office, label, ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}
