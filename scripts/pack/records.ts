import { fold } from '../../lib/knowledge/fold.ts';
import type { AliasKind } from '../../lib/knowledge/knowledge-base.ts';
import { encodeDate } from '../../lib/knowledge/partial-date.ts';
import type { Source } from '../../lib/types/annotation.ts';
import type { PackAlias, PackEntity, PackNote, PackTerm, Place } from './model.ts';
import { type Field, type RawRecord, RecordError } from './record-text.ts';

/** Types of records that become entities of their own. */
const OWN_TYPES = ['person', 'organisation', 'place', 'law', 'event'] as const;
type OwnType = (typeof OWN_TYPES)[number];

/** What a record may add to an entity that another source brought in. */
export interface Amendment {
  readonly id: string;
  readonly at: Place;
  readonly values: Partial<PackEntity>;
  readonly aliases: readonly PackAlias[];
}

/** An entity of the packages that a record of ours stands for. */
export interface Replacement {
  readonly id: string;
  readonly at: Place;
}

export interface OwnRecords {
  readonly sources: readonly Source[];
  readonly entities: readonly PackEntity[];
  readonly amendments: readonly Amendment[];
  /** What the packages bring under another id. */
  readonly replaced: readonly Replacement[];
  /** Offices that several people hold at once. */
  readonly sharedOffices: ReadonlySet<string>;
}

/**
 * Turns records into entities, sources and amendments.
 * @throws RecordError on an unknown type or field, a missing one, or a value that cannot be.
 */
export function readOwnRecords(records: readonly RawRecord[]): OwnRecords {
  const sources: Source[] = [];
  const entities: PackEntity[] = [];
  const amendments: Amendment[] = [];
  const replaced: Replacement[] = [];
  const sharedOffices = new Set<string>();
  for (const record of records) {
    if (record.type === 'source') sources.push(readSource(record));
    else if (record.type === 'offices') for (const f of only(record, 'shared')) sharedOffices.add(f.value);
    else if (record.type === 'country') amendments.push(readAmendment(record, `country:${record.id}`));
    else if (record.type === 'amend') amendments.push(readAmendment(record, record.id));
    else if (OWN_TYPES.includes(record.type as OwnType)) {
      const { entity, replaced: ids } = readEntity(record, record.type as OwnType);
      entities.push(entity);
      replaced.push(...ids);
    } else throw new RecordError(record.at, `unknown type of record: "${record.type}"`);
  }
  return { sources, entities, amendments, replaced, sharedOffices };
}

const ALIAS_FIELDS: Readonly<Record<string, AliasKind>> = {
  alias: 'name',
  short: 'short',
  surname: 'surname',
  acronym: 'acronym',
  former: 'former',
  spelling: 'spelling',
  demonym: 'demonym',
  nickname: 'nickname',
};

const TERM_FIELDS = new Set(['term', 'acting', 'disputed']);

function readSource(record: RawRecord): Source {
  const value = (name: string) => record.fields.find((f) => f.name === name)?.value;
  only(record, 'name', 'url', 'licence', 'date');
  const name = value('name') ?? missing(record, 'name');
  const date = value('date') ?? missing(record, 'date');
  checkDate(date, record.at);
  const licence = value('licence') ?? missing(record, 'licence');
  const url = value('url');
  return { id: record.id, name, licence, date, ...(url !== undefined && { url }) };
}

function readEntity(record: RawRecord, type: OwnType) {
  const { values, terms, notes, aliases, replaced } = readFields(record);
  const name = values.name ?? missing(record, 'name');
  const source = values.source ?? missing(record, 'source');
  if (values.asOf === undefined) missing(record, 'asof');
  if (values.prominence === undefined) missing(record, 'prominence');
  const entity: PackEntity = {
    ...values,
    id: record.id,
    type,
    name,
    source,
    prominence: values.prominence ?? 0,
    terms: terms.map((term) => ({ ...term, source: term.source || source })),
    notes: notes.map((note) => ({ ...note, source: note.source || source })),
    aliases: [{ name, kind: 'name' }, ...aliases],
    at: record.at,
  };
  return { entity, replaced };
}

function readAmendment(record: RawRecord, id: string): Amendment {
  const { values, terms, notes, aliases, replaced } = readFields(record);
  if (terms.length + notes.length + replaced.length > 0)
    throw new RecordError(record.at, 'terms, notes and replacements need a record of their own');
  return { id, at: record.at, values, aliases };
}

type Writable<T> = { -readonly [K in keyof T]?: T[K] };

function readFields(record: RawRecord) {
  const replaced: Replacement[] = [];
  const values: Writable<PackEntity> = {};
  const terms: PackTerm[] = [];
  const notes: PackNote[] = [];
  const aliases: PackAlias[] = [];
  const seen = new Set<string>();
  for (const field of record.fields) {
    const { name, value, at } = field;
    const kind = Object.hasOwn(ALIAS_FIELDS, name) ? ALIAS_FIELDS[name] : undefined;
    if (kind !== undefined) aliases.push(...readAliases(field, kind));
    else if (TERM_FIELDS.has(name)) terms.push(readTerm(field));
    else if (name === 'note' || name === 'renamed') notes.push(readNote(field));
    else {
      if (seen.has(name)) throw new RecordError(at, `the field "${name}" stands twice`);
      seen.add(name);
      if (name === 'asof') values.asOf = checkDate(value, at);
      else if (name === 'born' || name === 'died' || name === 'founded' || name === 'dissolved')
        values[name] = checkDate(value, at);
      else if (name === 'qid') values.qid = checkShape(value, /^Q[1-9]\d*$/, at);
      else if (name === 'country') values.country = `country:${checkShape(value, /^[A-Z]{2}$/, at)}`;
      else if (name === 'name' || name === 'wiki' || name === 'kind' || name === 'about' || name === 'source')
        values[name] = value;
      else if (name === 'prominence') values.prominence = Number(checkShape(value, /^(0\.\d+|1)$/, at));
      else if (name === 'replaces') replaced.push({ id: value, at });
      else if (name === 'distinct') values.distinct = value.split(';').map((id) => id.trim());
      else if (name === 'at') values.coordinates = readCoordinates(field);
      else throw new RecordError(at, `unknown field: "${name}"`);
    }
  }
  return { values, terms, notes, aliases, replaced };
}

function readAliases({ value, at }: Field, kind: AliasKind): PackAlias[] {
  return value.split(';').map((part) => {
    const name = part.trim();
    if (fold(name) === '') throw new RecordError(at, 'an empty alias');
    return { name, kind, ...(kind === 'acronym' && { exactOnly: true }) };
  });
}

function readTerm({ name, value, at }: Field): PackTerm {
  const [office, span, source, rest] = value.split('|').map((part) => part.trim());
  const match = /^([\d-]+|\?)\.\.([\d-]+|\?)?( deposed)?$/.exec(span ?? '');
  if (!office || match === null || rest !== undefined)
    throw new RecordError(at, 'a term reads "office | since..until | source"');
  const [, since, until, deposed] = match;
  if (since === '?' && (until === undefined || until === '?'))
    throw new RecordError(at, 'a term needs one date at least');
  return {
    office,
    ...(since !== '?' && { since: checkDate(since!, at) }),
    ...(until !== undefined && until !== '?' && { until: checkDate(until, at) }),
    ended: until !== undefined,
    acting: name === 'acting',
    disputed: name === 'disputed',
    deposed: deposed !== undefined,
    source: source ?? '',
    at,
  };
}

function readNote({ name, value, at }: Field): PackNote {
  const [date, text, source, rest] = value.split('|').map((part) => part.trim());
  if (!date || !text || rest !== undefined) throw new RecordError(at, 'a note reads "date | text | source"');
  return {
    date: checkDate(date, at),
    kind: name === 'renamed' ? 'renamed' : 'note',
    text,
    source: source ?? '',
  };
}

function readCoordinates({ value, at }: Field): { lat: number; lon: number } {
  const [lat = Number.NaN, lon = Number.NaN] = value.split(',').map(Number);
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) throw new RecordError(at, `no coordinates: "${value}"`);
  return { lat, lon };
}

function checkDate(date: string, at: Place): string {
  try {
    encodeDate(date);
    return date;
  } catch {
    throw new RecordError(at, `no possible date: "${date}"`);
  }
}

function checkShape(value: string, shape: RegExp, at: Place): string {
  if (!shape.test(value)) throw new RecordError(at, `not a value of this field: "${value}"`);
  return value;
}

function only(record: RawRecord, ...names: string[]): readonly Field[] {
  for (const { name, at } of record.fields) {
    if (!names.includes(name)) throw new RecordError(at, `unknown field: "${name}"`);
  }
  return record.fields;
}

function missing(record: RawRecord, name: string): never {
  throw new RecordError(record.at, `the field "${name}" is missing`);
}
