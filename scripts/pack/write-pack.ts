import {
  ALIAS_KINDS,
  checksum,
  DEGREE,
  ENTITY_TYPES,
  HEADER_WORDS,
  idOfName,
  MAGIC,
  NOTE_KINDS,
  packCount,
  REST,
  SECTIONS,
  type SectionName,
  TERM_FLAGS,
  VERSION,
} from '../../lib/knowledge/pack-format.ts';
import { encodeDate } from '../../lib/knowledge/partial-date.ts';
import type { PackInput, PackTerm } from './model.ts';
import type { Rows } from './rows.ts';
import { StringTable } from './string-table.ts';
import { writeAliases } from './write-aliases.ts';

/**
 * Lays entities out as a pack, in the order given; the same input gives the same bytes. Cities must come in the order of
 * their GeoNames ids.
 * @throws RangeError when a reference is unknown or a number does not fit its column.
 */
export function writePack(input: PackInput): ArrayBuffer {
  const rows = Object.fromEntries(Object.keys(SECTIONS).map((name) => [name, []])) as unknown as Rows;
  const strings = new StringTable();
  const entityIndex = new Map(input.entities.map((entity, i) => [entity.id, i]));
  const sourceIndex = new Map(input.sources.map((source, i) => [source.id, i]));
  const source = (id: string) => sourceIndex.get(id) ?? fail(`unknown source "${id}"`);
  const date = (value: string | undefined) => (value === undefined ? 0 : encodeDate(value));

  let lastNumber = 0;
  for (const entity of input.entities) {
    if (entity.aliases[0]?.name !== entity.name) fail(`"${entity.id}" does not answer to its own name`);
    rows.type.push(ENTITY_TYPES.indexOf(entity.type));
    const named = entity.geonames !== undefined || entity.id === idOfName(entity.name);
    rows.idText.push(named ? 0 : strings.index(entity.id));
    rows.idStep.push(entity.geonames === undefined ? 0 : entity.geonames - lastNumber);
    lastNumber = entity.geonames ?? lastNumber;
    rows.qid.push(Number(entity.qid?.slice(1) ?? 0));
    const { wiki } = entity;
    rows.wiki.push(wiki === undefined ? 0 : wiki === entity.name ? 1 : strings.index(wiki) + 1);
    rows.kind.push(strings.index(entity.kind));
    rows.about.push(strings.index(entity.about));
    rows.prominence.push(Math.round(entity.prominence * 255));
    const country = entity.country === undefined ? -1 : entityIndex.get(entity.country);
    rows.country.push((country ?? fail(`unknown country "${entity.country}"`)) + 1);
    const { lat = 0, lon = 0 } = entity.coordinates ?? {};
    const rough = entity.geonames !== undefined;
    writeDegrees(lat, rough, rows.latitude, rows.latitudeRest);
    writeDegrees(lon, rough, rows.longitude, rows.longitudeRest);
    rows.population.push(packCount(entity.population ?? 0));
    rows.life.push(date(entity.born ?? entity.founded), date(entity.died ?? entity.dissolved));
    rows.asOf.push(date(entity.asOf));
    rows.source.push(source(entity.source));
    rows.entityTerms.push(entity.terms.length);
    rows.entityNotes.push(entity.notes.length);
    for (const term of entity.terms) {
      rows.termOffice.push(strings.index(term.office));
      rows.termSince.push(date(term.since));
      rows.termUntil.push(date(term.until));
      rows.termFlags.push(flagsOf(term));
      rows.termSource.push(source(term.source));
    }
    for (const note of entity.notes) {
      rows.noteDate.push(date(note.date));
      rows.noteKind.push(NOTE_KINDS.indexOf(note.kind));
      rows.noteText.push(strings.index(note.text));
      rows.noteSource.push(source(note.source));
    }
  }
  writeAliases(
    input.entities.map(({ aliases }) =>
      aliases.map((alias) => ({ ...alias, kind: ALIAS_KINDS.indexOf(alias.kind) })),
    ),
    rows,
  );
  for (const { id, name, url, licence, date: read } of input.sources)
    rows.sourceText.push(...[id, name, url, licence, read].map((text) => strings.index(text)));
  rows.textLengths = strings.lengths;
  rows.text = strings.bytes;
  return frame(rows);
}

/** A city is as wide as the rough number is wrong; a building is not. */
function writeDegrees(degrees: number, rough: boolean, whole: number[], rest: number[]): void {
  const fine = rough ? Math.round(degrees * DEGREE) * REST : Math.round(degrees * DEGREE * REST);
  whole.push(Math.floor(fine / REST));
  rest.push(fine - Math.floor(fine / REST) * REST);
}

function flagsOf(term: PackTerm): number {
  const names = Object.keys(TERM_FLAGS) as (keyof typeof TERM_FLAGS)[];
  return names.reduce((flags, name) => flags + (term[name] ? TERM_FLAGS[name] : 0), 0);
}

const ARRAYS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i16: Int16Array };

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
