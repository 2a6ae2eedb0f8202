import { isShownType, type MentionType, type PartialDate } from '../../types/annotation.ts';
import type { ImportProblem, ReaderEntity, ReaderTerm } from '../../types/reader-pack.ts';
import { fold } from '../fold.ts';
import { encodeDate, firstDay, lastDay } from '../partial-date.ts';
import type { Field, Row } from './row.ts';

/** Longest value of a field, UTF-16 code units. */
const MAX_VALUE = 300;

/** What one row says of an entity; the day until which it holds may be missing. */
export type RowEntity = Omit<ReaderEntity, 'terms' | 'asOf'> & Partial<Pick<ReaderEntity, 'asOf'>>;

/** The entity of a row without its office; undefined when something is wrong, which is then among the problems. */
export function entityOf(row: Row, problems: ImportProblem[]): RowEntity | undefined {
  const before = problems.length;
  const { line, values } = row;
  const report = (kind: ImportProblem['kind'], what?: string) =>
    void problems.push({ line, kind, ...(what !== undefined && { what }) });
  for (const [field, value] of Object.entries(values)) {
    const parts = field === 'also' ? value.split(';') : [value];
    if (parts.some((part) => part.length > MAX_VALUE)) report('tooLong', field);
  }
  const { name, type, about, country, wikipedia, wikidata, source } = values;
  if (name === undefined || fold(name) === '') report('noName');
  const kind = type?.toLowerCase() as MentionType | undefined;
  if (kind === undefined) report('noType');
  else if (!isShownType(kind)) report('badType', type);
  if (country !== undefined && !/^[A-Z]{2}$/i.test(country)) report('badCountry', country);
  if (wikidata !== undefined && !/^Q[1-9]\d{0,9}$/.test(wikidata)) report('badWikidata', wikidata);
  const asOf = dateIn(values, 'asof', report);
  if (problems.length > before || name === undefined || kind === undefined || !isShownType(kind))
    return undefined;
  return {
    type: kind,
    name,
    also: (values.also ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter((part) => fold(part) !== ''),
    ...(about !== undefined && { about }),
    ...(country !== undefined && { country: country.toUpperCase() }),
    ...(wikipedia !== undefined && { wikipedia }),
    ...(wikidata !== undefined && { wikidata }),
    ...(source !== undefined && { source }),
    ...(asOf !== undefined && { asOf }),
  };
}

/** The office of a row; undefined when it has none or something is wrong with it. */
export function termOf({ line, values }: Row, problems: ImportProblem[]): ReaderTerm | undefined {
  const report = (kind: ImportProblem['kind'], what?: string) =>
    void problems.push({ line, kind, ...(what !== undefined && { what }) });
  const before = problems.length;
  const since = dateIn(values, 'since', report);
  const until = dateIn(values, 'until', report);
  const acting = values.acting?.toLowerCase();
  if (acting !== undefined && !YES.has(acting) && !NO.has(acting)) report('badFlag', values.acting);
  const dated = (values.since ?? values.until) !== undefined;
  if (values.office === undefined && dated) report('termWithoutOffice');
  if (values.office !== undefined && !dated) report('termWithoutDate', values.office);
  if (since !== undefined && until !== undefined && lastDay(encodeDate(until)) < firstDay(encodeDate(since)))
    report('backwards', `${since} – ${until}`);
  if (problems.length > before || values.office === undefined) return undefined;
  return {
    office: values.office,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(acting !== undefined && YES.has(acting) && { acting: true }),
  };
}

const YES: ReadonlySet<string> = new Set(['yes', 'true', '1']);
const NO: ReadonlySet<string> = new Set(['no', 'false', '0']);

function dateIn(
  values: Row['values'],
  field: Field,
  report: (kind: 'badDate', what: string) => void,
): PartialDate | undefined {
  const value = values[field];
  if (value === undefined) return undefined;
  try {
    encodeDate(value);
    return value;
  } catch {
    report('badDate', value);
    return undefined;
  }
}
