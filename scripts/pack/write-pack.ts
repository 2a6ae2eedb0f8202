import { fold } from '../../lib/knowledge/fold.ts';
import {
  ALIAS_KINDS,
  bucketOf,
  checksum,
  DEGREE,
  ENTITY_TYPES,
  EXACT_ONLY,
  HEADER_WORDS,
  MAGIC,
  NOTE_KINDS,
  SECTIONS,
  type SectionName,
  VERSION,
} from '../../lib/knowledge/pack-format.ts';
import { encodeDate } from '../../lib/knowledge/partial-date.ts';
import type { PackInput } from './model.ts';
import { StringTable } from './string-table.ts';

type Rows = Record<SectionName, number[]>;

/**
 * Lays entities out as a pack, in the order given; the same input gives the same bytes.
 * @throws RangeError when a reference is unknown or a number does not fit its column.
 */
export function writePack(input: PackInput): ArrayBuffer {
  const rows = Object.fromEntries(Object.keys(SECTIONS).map((name) => [name, []])) as unknown as Rows;
  const strings = new StringTable();
  const entityIndex = new Map(input.entities.map((entity, i) => [entity.id, i]));
  const sourceIndex = new Map(input.sources.map((source, i) => [source.id, i]));
  const source = (id: string) => sourceIndex.get(id) ?? fail(`unknown source "${id}"`);
  const date = (value: string | undefined) => (value === undefined ? 0 : encodeDate(value));

  // Kinds and offices go first: their columns are 16 bits wide.
  for (const entity of input.entities) {
    strings.index(entity.kind);
    for (const term of entity.terms) strings.index(term.office);
  }
  for (const entity of input.entities) {
    rows.type.push(ENTITY_TYPES.indexOf(entity.type));
    rows.idText.push(entity.geonames === undefined ? strings.index(entity.id) : 0);
    rows.idNumber.push(entity.geonames ?? 0);
    rows.name.push(strings.index(entity.name));
    rows.qid.push(Number(entity.qid?.slice(1) ?? 0));
    rows.wiki.push(strings.index(entity.wiki));
    rows.kind.push(strings.index(entity.kind));
    rows.about.push(strings.index(entity.about));
    rows.prominence.push(Math.round(entity.prominence * 255));
    const country = entity.country === undefined ? -1 : entityIndex.get(entity.country);
    rows.country.push((country ?? fail(`unknown country "${entity.country}"`)) + 1);
    rows.latitude.push(Math.round((entity.coordinates?.lat ?? 0) * DEGREE));
    rows.longitude.push(Math.round((entity.coordinates?.lon ?? 0) * DEGREE));
    rows.population.push(entity.population ?? 0);
    const { born, died, founded, dissolved, asOf } = entity;
    rows.dates.push(...[born, died, founded, dissolved, asOf].map(date));
    rows.source.push(source(entity.source));
    for (const term of entity.terms) {
      rows.termOffice.push(strings.index(term.office));
      rows.termSince.push(date(term.since));
      rows.termUntil.push(date(term.until));
      rows.termFlags.push(term.acting ? 1 : 0);
      rows.termSource.push(source(term.source));
    }
    for (const note of entity.notes) {
      rows.noteDate.push(date(note.date));
      rows.noteKind.push(NOTE_KINDS.indexOf(note.kind));
      rows.noteText.push(strings.index(note.text));
      rows.noteSource.push(source(note.source));
    }
    rows.termEnd.push(rows.termOffice.length);
    rows.noteEnd.push(rows.noteDate.length);
  }
  writeAliases(input, rows, strings);
  for (const { id, name, url, licence } of input.sources)
    rows.sourceText.push(...[id, name, url, licence].map((text) => strings.index(text)));
  rows.textLengths = strings.lengths;
  rows.text = strings.bytes;
  return frame(rows);
}

function writeAliases(input: PackInput, rows: Rows, strings: StringTable): void {
  const aliases = input.entities.flatMap((entity, i) =>
    entity.aliases.map((alias) => ({
      ...alias,
      entity: i,
      key: fold(alias.name),
      text: strings.index(alias.name),
    })),
  );
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(aliases.length, 1)));
  const order = (a: (typeof aliases)[number], b: (typeof aliases)[number]) =>
    bucketOf(a.key, buckets) - bucketOf(b.key, buckets) || a.text - b.text || a.entity - b.entity;
  rows.bucketSize = new Array<number>(buckets).fill(0);
  for (const alias of aliases.sort(order)) {
    const bucket = bucketOf(alias.key, buckets);
    rows.bucketSize[bucket] = rows.bucketSize[bucket]! + 1;
    rows.aliasText.push(alias.text);
    rows.aliasEntity.push(alias.entity);
    rows.aliasKind.push(ALIAS_KINDS.indexOf(alias.kind) + (alias.exactOnly ? EXACT_ONLY : 0));
  }
}

const ARRAYS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array };

function frame(rows: Rows): ArrayBuffer {
  const names = Object.keys(SECTIONS) as SectionName[];
  const columns = names.map((name) => {
    const column = ARRAYS[SECTIONS[name]].from(rows[name]);
    column.forEach((value, i) => {
      if (value !== rows[name][i]) fail(`${rows[name][i]} does not fit the column "${name}"`);
    });
    return column;
  });
  let end = (HEADER_WORDS + 2 * names.length) * 4;
  const starts = columns.map((column) => {
    const start = end;
    end += Math.ceil(column.byteLength / 4) * 4;
    return start;
  });
  const bytes = new ArrayBuffer(end);
  const header = new Uint32Array(bytes);
  columns.forEach((column, i) => {
    header[HEADER_WORDS + 2 * i] = starts[i]!;
    header[HEADER_WORDS + 2 * i + 1] = column.length;
    new Uint8Array(bytes).set(new Uint8Array(column.buffer), starts[i]!);
  });
  header.set([MAGIC, VERSION, end, 0, names.length]);
  header[3] = checksum(new Uint32Array(bytes, 16));
  return bytes;
}

function fail(message: string): never {
  throw new RangeError(`The pack cannot be written: ${message}`);
}
