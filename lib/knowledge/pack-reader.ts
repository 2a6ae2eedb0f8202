import type { CardFacts, PackInfo, PartialDate } from '../types/annotation.ts';
import { AliasIndex } from './alias-index.ts';
import { bodiesByCountry } from './bodies-by-country.ts';
import { cardFacts } from './card-facts.ts';
import { describe } from './describe.ts';
import type { Candidate, EntityGist, EntityIndex, KnowledgeBase, KnowledgeEntity } from './knowledge-base.ts';
import { type PackColumns, readColumns } from './pack-columns.ts';
import { DEGREE, ENTITY_TYPES, idOfName, NOTE_KINDS, REST, unpackCount } from './pack-format.ts';
import { PackSources } from './pack-sources.ts';
import { PackStrings, runningTotals } from './pack-strings.ts';
import { decodeDate, readDate } from './partial-date.ts';
import { changesAfter, type History, Term, toHeld } from './terms.ts';

/**
 * Opens a pack; strings are decoded when asked for.
 * @throws PackError when the bytes are no pack, cut short, of another version, or changed.
 */
export function openPack(bytes: ArrayBuffer): KnowledgeBase {
  const columns = readColumns(bytes);
  const aliases = new AliasIndex(columns);
  const records = new PackRecords(columns, (index) => aliases.nameOf(index));
  return {
    candidates: (name) => {
      const found = aliases.candidates(name);
      return found.length > 0 ? found : regionsNamed(name, aliases, records);
    },
    startingWith: (prefix, most) => aliases.startingWith(prefix, most),
    organisationsOf: (country) => records.organisationsOf(country),
    entity: (index) => records.entity(index),
    gist: (index) => records.gist(index),
    find: (id) => records.find(id),
    heldAt: (index, on) => records.heldAt(index, readDate(on)).map(toHeld),
    changesSince: (index, on) => changesAfter(records.history(index), readDate(on)),
    facts: (index, on) => records.facts(index, on),
    description: (index, on) => records.description(index, readDate(on)),
    info: () => records.info(),
    titles: () => records.titles(),
  };
}

/** "Guangdong Province", "Homs governorate": newswires put the kind of a region after its name. */
const REGION =
  /^(.+?) (?:[Pp]rovince|[Gg]overnorate|[Oo]blast|[Rr]egion|[Pp]refecture|[Ss]tate|[Cc]ounty|[Dd]epartment)$/;

function regionsNamed(name: string, aliases: AliasIndex, records: PackRecords): Candidate[] {
  const bare = REGION.exec(name)?.[1];
  if (bare === undefined) return [];
  const found = aliases
    .candidates(bare)
    .filter(({ entity }) => ['region', 'state'].includes(records.entity(entity).kind ?? ''));
  const total = found.reduce((sum, { prior }) => sum + prior, 0);
  return found.map((candidate) => ({ ...candidate, prior: candidate.prior / total }));
}

/** The entity side of a pack. Dates are codes of `partial-date.ts`. */
class PackRecords {
  readonly #columns: PackColumns;
  readonly #strings: PackStrings;
  readonly #sources: PackSources;
  readonly #nameOf: (index: EntityIndex) => string;
  /** GeoNames ids, 0 for what has none. */
  readonly #numbers: Uint32Array;
  readonly #termStarts: Uint32Array;
  readonly #noteStarts: Uint32Array;
  readonly #kinds = new Map<number, string>();
  #organisations: ReadonlyMap<EntityIndex, readonly EntityIndex[]> | undefined;
  #byId: Map<string, EntityIndex> | undefined;

  constructor(columns: PackColumns, nameOf: (index: EntityIndex) => string) {
    this.#columns = columns;
    this.#strings = new PackStrings(columns.text, columns.textLengths);
    this.#sources = new PackSources(columns.sourceText, this.#strings);
    this.#nameOf = nameOf;
    let last = 0;
    this.#numbers = columns.idStep.map((step) => {
      last += step;
      return step === 0 ? 0 : last;
    });
    this.#termStarts = runningTotals(columns.entityTerms);
    this.#noteStarts = runningTotals(columns.entityNotes);
  }

  entity(index: EntityIndex): KnowledgeEntity {
    const gist = this.gist(index);
    const name = this.#nameOf(index);
    const qid = this.#columns.qid[index]!;
    const wiki = this.#wiki(index, name);
    return {
      index,
      id: this.#id(index, name),
      name,
      ...(qid !== 0 && { qid: `Q${qid}` }),
      ...(wiki !== undefined && { wiki }),
      ...gist,
    };
  }

  gist(index: EntityIndex): EntityGist {
    const c = this.#columns;
    const type = ENTITY_TYPES[c.type[index] ?? -1];
    if (type === undefined) throw new RangeError(`No entity ${index} in the pack`);
    const kind = this.#kindOf(c.kind[index]!);
    const country = c.country[index]! - 1;
    return {
      type,
      prominence: c.prominence[index]! / 255,
      ...(kind !== undefined && { kind }),
      ...(country >= 0 && { country }),
    };
  }

  /** Kinds are a few dozen strings: each is decoded once. */
  #kindOf(string: number): string | undefined {
    if (string === 0) return undefined;
    let kind = this.#kinds.get(string);
    if (kind === undefined) {
      kind = this.#strings.at(string);
      this.#kinds.set(string, kind);
    }
    return kind;
  }

  organisationsOf(wanted: EntityIndex): readonly EntityIndex[] {
    this.#organisations ??= bodiesByCountry(this.#columns);
    return this.#organisations.get(wanted) ?? [];
  }

  find(id: string): EntityIndex | undefined {
    const geonames = /^geonames:([1-9]\d*)$/.exec(id)?.[1];
    if (geonames !== undefined) {
      const index = this.#numbers.indexOf(Number(geonames));
      return index < 0 ? undefined : index;
    }
    if (this.#byId === undefined) {
      this.#byId = new Map();
      for (let i = 0; i < this.#columns.type.length; i++) {
        if (this.#numbers[i] === 0) this.#byId.set(this.#id(i, this.#nameOf(i)), i);
      }
    }
    return this.#byId.get(id);
  }

  heldAt(index: EntityIndex, on: number | undefined): Term[] {
    return on === undefined ? [] : this.#terms(index).filter((term) => term.covers(on));
  }

  history(index: EntityIndex): History {
    const { type, life } = this.#columns;
    const ended = life[2 * index + 1] || undefined;
    const person = type[index] === ENTITY_TYPES.indexOf('person');
    return {
      terms: this.#terms(index),
      notes: this.#notes(index),
      died: person ? ended : undefined,
      dissolved: person ? undefined : ended,
      source: this.#sources.idAt(this.#columns.source[index]!),
    };
  }

  facts(index: EntityIndex, date?: PartialDate): CardFacts {
    const entity = this.entity(index);
    const began = decodeDate(this.#columns.life[2 * index]!);
    const population = unpackCount(this.#columns.population[index]!);
    const country = entity.country === undefined ? undefined : this.#nameOf(entity.country);
    const coordinates = this.#coordinates(index);
    const asOf = decodeDate(this.#columns.asOf[index]!);
    return cardFacts(this.history(index), readDate(date), (id) => this.#sources.byId(id), {
      ...(asOf !== undefined && { asOf }),
      ...(began !== undefined && (entity.type === 'person' ? { born: began } : { founded: began })),
      ...(country !== undefined && { country }),
      ...(entity.kind !== undefined && { kind: entity.kind }),
      ...(population > 0 && { population }),
      ...(coordinates !== undefined && { coordinates }),
    });
  }

  description(index: EntityIndex, on: number | undefined): string {
    const entity = this.entity(index);
    const country = entity.country === undefined ? undefined : this.#nameOf(entity.country);
    const about = this.#strings.maybe(this.#columns.about[index]!);
    const asOf = this.#columns.asOf[index] || undefined;
    return describe({ ...entity, country, about, terms: this.#terms(index), asOf }, on);
  }

  info(): PackInfo {
    const latest = this.#columns.asOf.reduce((a, b) => Math.max(a, b), 0);
    const asOf = decodeDate(latest);
    return {
      entities: this.#columns.type.length,
      sources: this.#sources.all(),
      ...(asOf !== undefined && { asOf }),
    };
  }

  *titles(): Iterable<string> {
    for (let i = 0; i < this.#columns.wiki.length; i++) {
      if (this.#columns.wiki[i] !== 0) yield this.#wiki(i, this.#nameOf(i))!;
    }
  }

  #id(index: EntityIndex, name: string): string {
    if (this.#numbers[index] !== 0) return `geonames:${this.#numbers[index]}`;
    return this.#strings.maybe(this.#columns.idText[index]!) ?? idOfName(name);
  }

  #wiki(index: EntityIndex, name: string): string | undefined {
    const wiki = this.#columns.wiki[index]!;
    if (wiki === 0) return undefined;
    return wiki === 1 ? name : this.#strings.at(wiki - 1);
  }

  #coordinates(index: EntityIndex): CardFacts['coordinates'] {
    const c = this.#columns;
    const lat = c.latitude[index]! * REST + c.latitudeRest[index]!;
    const lon = c.longitude[index]! * REST + c.longitudeRest[index]!;
    const degree = DEGREE * REST;
    return lat === 0 && lon === 0 ? undefined : { lat: lat / degree, lon: lon / degree };
  }

  #terms(index: EntityIndex): Term[] {
    const c = this.#columns;
    const terms: Term[] = [];
    for (let i = this.#termStarts[index]!; i < this.#termStarts[index + 1]!; i++) {
      const office = this.#strings.at(c.termOffice[i]!);
      const source = this.#sources.idAt(c.termSource[i]!);
      terms.push(new Term(office, c.termSince[i]!, c.termUntil[i]!, c.termFlags[i]!, source));
    }
    return terms;
  }

  #notes(index: EntityIndex): History['notes'] {
    const c = this.#columns;
    const notes = [];
    for (let i = this.#noteStarts[index]!; i < this.#noteStarts[index + 1]!; i++) {
      notes.push({
        date: c.noteDate[i]!,
        kind: NOTE_KINDS[c.noteKind[i]!] ?? 'note',
        what: this.#strings.at(c.noteText[i]!),
        source: this.#sources.idAt(c.noteSource[i]!),
      });
    }
    return notes;
  }
}
