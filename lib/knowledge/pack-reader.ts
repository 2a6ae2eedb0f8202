import type { CardFacts, PackInfo, PartialDate, Source } from '../types/annotation.ts';
import { AliasIndex } from './alias-index.ts';
import { describe } from './describe.ts';
import type { EntityIndex, KnowledgeBase, KnowledgeEntity } from './knowledge-base.ts';
import { type PackColumns, readColumns } from './pack-columns.ts';
import { DATES_PER_ENTITY, DEGREE, ENTITY_TYPES, NOTE_KINDS } from './pack-format.ts';
import { PackStrings } from './pack-strings.ts';
import { decodeDate, readDate } from './partial-date.ts';
import { changesAfter, lastBefore, type Note, Term, toHeld } from './terms.ts';

/**
 * Opens a pack; strings are decoded when asked for.
 * @throws PackError when the bytes are no pack, cut short, of another version, or changed.
 */
export function openPack(bytes: ArrayBuffer): KnowledgeBase {
  const columns = readColumns(bytes);
  const strings = new PackStrings(columns.text, columns.textLengths);
  const aliases = new AliasIndex(columns, strings);
  const records = new PackRecords(columns, strings);
  return {
    candidates: (name) => aliases.candidates(name),
    entity: (index) => records.entity(index),
    find: (id) => records.find(id),
    heldAt: (index, on) => records.heldAt(index, readDate(on)).map(toHeld),
    facts: (index, on) => records.facts(index, on),
    description: (index, on) => records.description(index, readDate(on)),
    info: () => records.info(),
    titles: () => records.titles(),
  };
}

/** Position of the as-of date among an entity's dates. */
const AS_OF = 4;

/** The entity side of a pack. Dates are codes of `partial-date.ts`. */
class PackRecords {
  readonly #columns: PackColumns;
  readonly #strings: PackStrings;
  #byId: Map<string, EntityIndex> | undefined;

  constructor(columns: PackColumns, strings: PackStrings) {
    this.#columns = columns;
    this.#strings = strings;
  }

  entity(index: EntityIndex): KnowledgeEntity {
    const c = this.#columns;
    const type = ENTITY_TYPES[c.type[index] ?? -1];
    if (type === undefined) throw new RangeError(`No entity ${index} in the pack`);
    const qid = c.qid[index]!;
    const wiki = this.#strings.maybe(c.wiki[index]!);
    const kind = this.#strings.maybe(c.kind[index]!);
    const country = c.country[index]! - 1;
    return {
      index,
      id: this.#strings.maybe(c.idText[index]!) ?? `geonames:${c.idNumber[index]}`,
      type,
      name: this.#strings.at(c.name[index]!),
      ...(qid !== 0 && { qid: `Q${qid}` }),
      ...(wiki !== undefined && { wiki }),
      ...(kind !== undefined && { kind }),
      prominence: c.prominence[index]! / 255,
      ...(country >= 0 && { country }),
    };
  }

  find(id: string): EntityIndex | undefined {
    const geonames = /^geonames:(\d+)$/.exec(id)?.[1];
    if (geonames !== undefined) {
      const index = this.#columns.idNumber.indexOf(Number(geonames));
      return index < 0 ? undefined : index;
    }
    this.#byId ??= new Map(
      [...this.#columns.idText].flatMap((text, index) =>
        text === 0 ? [] : [[this.#strings.at(text), index]],
      ),
    );
    return this.#byId.get(id);
  }

  heldAt(index: EntityIndex, on: number | undefined): Term[] {
    return on === undefined ? [] : this.#terms(index).filter((term) => term.covers(on));
  }

  facts(index: EntityIndex, date?: PartialDate): CardFacts {
    const on = readDate(date);
    const entity = this.entity(index);
    const terms = this.#terms(index);
    const held = this.heldAt(index, on);
    const last = held.length > 0 || on === undefined ? undefined : lastBefore(terms, on);
    const notes = this.#notes(index);
    const [born, died, founded, dissolved, asOf] = this.#dates(index);
    const own = this.#source(this.#columns.source[index]!);
    const since = changesAfter({ terms, notes, died, dissolved, source: own.id }, on);
    const optional = {
      on: on === undefined ? undefined : decodeDate(on),
      lastKnown: last && toHeld(last),
      asOf: decodeDate(asOf ?? 0),
      born: decodeDate(born ?? 0),
      died: decodeDate(died ?? 0),
      country: entity.country === undefined ? undefined : this.entity(entity.country).name,
      kind: entity.kind,
      population: this.#columns.population[index] || undefined,
      coordinates: this.#coordinates(index),
      founded: decodeDate(founded ?? 0),
    };
    const named = new Set([
      own.id,
      ...[...held, ...(last ? [last] : [])].map((t) => t.source),
      ...since.map((c) => c.source),
    ]);
    const sources = [...named].map((id) => this.#sourceById(id));
    return { ...present(optional), held: held.map(toHeld), since, sources };
  }

  description(index: EntityIndex, on: number | undefined): string {
    const entity = this.entity(index);
    const country = entity.country === undefined ? undefined : this.entity(entity.country).name;
    const about = this.#strings.maybe(this.#columns.about[index]!);
    return describe(
      { ...entity, country, about, terms: this.#terms(index), asOf: this.#dates(index)[4] },
      on,
    );
  }

  info(): PackInfo {
    const { type, dates, sourceText } = this.#columns;
    let latest = 0;
    for (let i = AS_OF; i < dates.length; i += DATES_PER_ENTITY) latest = Math.max(latest, dates[i]!);
    const asOf = decodeDate(latest);
    const sources = Array.from({ length: sourceText.length / 4 }, (_, index) => this.#source(index));
    return { entities: type.length, sources, ...(asOf !== undefined && { asOf }) };
  }

  *titles(): Iterable<string> {
    for (const title of this.#columns.wiki) if (title !== 0) yield this.#strings.at(title);
  }

  #dates(index: EntityIndex): (number | undefined)[] {
    const start = index * DATES_PER_ENTITY;
    return [...this.#columns.dates.subarray(start, start + DATES_PER_ENTITY)].map(
      (code) => code || undefined,
    );
  }

  #coordinates(index: EntityIndex): CardFacts['coordinates'] {
    const lat = this.#columns.latitude[index]!;
    const lon = this.#columns.longitude[index]!;
    return lat === 0 && lon === 0 ? undefined : { lat: lat / DEGREE, lon: lon / DEGREE };
  }

  #terms(index: EntityIndex): Term[] {
    const c = this.#columns;
    const terms: Term[] = [];
    for (let i = c.termEnd[index - 1] ?? 0; i < c.termEnd[index]!; i++) {
      terms.push(
        new Term(
          this.#strings.at(c.termOffice[i]!),
          c.termSince[i]!,
          c.termUntil[i]!,
          (c.termFlags[i]! & 1) === 1,
          this.#source(c.termSource[i]!).id,
        ),
      );
    }
    return terms;
  }

  #notes(index: EntityIndex): Note[] {
    const c = this.#columns;
    const notes: Note[] = [];
    for (let i = c.noteEnd[index - 1] ?? 0; i < c.noteEnd[index]!; i++) {
      notes.push({
        date: c.noteDate[i]!,
        kind: NOTE_KINDS[c.noteKind[i]!] ?? 'note',
        what: this.#strings.at(c.noteText[i]!),
        source: this.#source(c.noteSource[i]!).id,
      });
    }
    return notes;
  }

  #source(index: number): Source {
    const [id, name, url, licence] = [...this.#columns.sourceText.subarray(index * 4, index * 4 + 4)].map(
      (text) => this.#strings.at(text),
    );
    return { id: id ?? '', name: name ?? '', ...(url && { url }), ...(licence && { licence }) };
  }

  #sourceById(id: string): Source {
    for (let i = 0; i * 4 < this.#columns.sourceText.length; i++) {
      const source = this.#source(i);
      if (source.id === id) return source;
    }
    throw new RangeError(`No source "${id}" in the pack`);
  }
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined or zero, since an unknown field is an absent one. */
function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== 0),
  ) as Present<T>;
}
