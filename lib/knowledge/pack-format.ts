/** "NGPK" as the four bytes stand in the file, read on a little-endian machine. */
export const MAGIC = 0x4b50474e;
/** Rises whenever a reader of the former layout would misread the file. */
export const VERSION = 2;
/** Words before the section table: magic, version, total length in bytes, checksum of all that follows, section count. */
export const HEADER_WORDS = 5;

/**
 * Sections in file order, each with how wide its numbers are; each starts on a multiple of four bytes.
 */
export const SECTIONS = {
  names: 'u8', // UTF-8 of all names as printed, in the order of the aliases, front-coded in blocks of NAMES_PER_BLOCK
  nameShared: 'u8', // a name: bytes it shares with the one before, 0 at the start of a block
  nameLengths: 'u8', // a name: bytes that follow those
  heads: 'u8', // the first key (folded name) of each block of KEYS_PER_BLOCK, in byte order
  headLengths: 'u8', // a block: bytes of its head
  keyMarks: 'u8', // two keys: four bits each, as `markOf` makes them, so that few of a block's names need to be folded
  keyAliases: 'u8', // a key: how many aliases have it
  aliasEntity: 'u16', // an alias
  aliasKind: 'u8', // an alias: position in ALIAS_KINDS, plus flags EXACT_ONLY, SAME_NAME, MAIN_NAME
  text: 'u8', // UTF-8 of all other strings, one after the other; string 0 is empty
  textLengths: 'u16', // a string: bytes
  type: 'u8', // an entity: position in ENTITY_TYPES
  idText: 'u16', // an entity: string; 0 when the id is `geonames:<number>`, or made from the name where it has no number
  idStep: 'u32', // an entity: its GeoNames id less that of the one before that has any, or 0
  qid: 'u32', // an entity: Wikidata number or 0
  wiki: 'u16', // an entity: string plus 1; 1 when it is the name, 0 when there is none
  kind: 'u16', // an entity: string
  about: 'u16', // an entity: string, what it is on any date
  prominence: 'u8', // an entity: 255ths
  country: 'u16', // an entity: entity plus 1
  latitude: 'i16', // an entity: 100ths of a degree
  longitude: 'i16', // an entity
  latitudeRest: 'u8', // an entity: 10,000ths of a degree on top; 0 for places of the packages
  longitudeRest: 'u8', // an entity
  population: 'u16', // an entity: two digits and a power of ten, as `packCount` writes them
  life: 'u32', // two an entity: born or founded, died or dissolved
  asOf: 'u32', // an entity: date
  source: 'u8', // an entity: position among sources, of what is not dated
  entityTerms: 'u8', // an entity: how many terms it has
  entityNotes: 'u8', // an entity: how many notes it has
  termOffice: 'u16', // a term: string
  termSince: 'u32', // a term: date
  termUntil: 'u32', // a term: date
  termFlags: 'u8', // a term: TERM_FLAGS
  termSource: 'u8', // a term
  noteDate: 'u32', // a note: date
  noteKind: 'u8', // a note: position in NOTE_KINDS
  noteText: 'u16', // a note: string
  noteSource: 'u8', // a note
  sourceText: 'u16', // five a source: strings id, name, url, licence, date
} as const;
export type SectionName = keyof typeof SECTIONS;

export const ENTITY_TYPES = [
  'person',
  'place',
  'organisation',
  'law',
  'event',
  'nationality',
  'work',
] as const;
export const ALIAS_KINDS = [
  'name',
  'short',
  'surname',
  'acronym',
  'former',
  'spelling',
  'demonym',
  'nickname',
] as const;
export const NOTE_KINDS = ['note', 'renamed'] as const;
/** The alias answers only to its own spelling. */
export const EXACT_ONLY = 128;
/** The alias is printed as the one before it. */
export const SAME_NAME = 64;
/** The alias is the name its entity goes by. */
export const MAIN_NAME = 32;
/** The bits of `aliasKind` that hold the kind. */
export const KIND_BITS = 31;
export const TERM_FLAGS = { acting: 1, ended: 2, disputed: 4, deposed: 8 } as const;
export const KEYS_PER_BLOCK = 16;
export const NAMES_PER_BLOCK = 16;
/** A degree in the numbers of `latitude`; about a kilometre, which is as well as a city has a place. */
export const DEGREE = 100;
/** A number of `latitude` in those of `latitudeRest`. */
export const REST = 100;

/** The pack cannot be read; the message says why. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/** A checksum over whole 32-bit words (FNV-1a's step on words instead of bytes, for speed). */
export function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  return hash >>> 0;
}

/** Four bits of a key, by which most others of its block are told from it (FNV-1a, folded). */
export function markOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 7) ^ (hash >>> 14) ^ (hash >>> 21)) & 15;
}

/** A count to two digits, which is what an estimate of unknown year is worth: 100 times its power of ten, plus its digits. */
export function packCount(count: number): number {
  if (count < 1) return 0;
  const power = Math.max(0, Math.floor(Math.log10(count)) - 1);
  const digits = Math.round(count / 10 ** power);
  return digits === 100 ? (power + 1) * 100 + 10 : power * 100 + digits;
}

/** The inverse of `packCount`. */
export function unpackCount(code: number): number {
  return (code % 100) * 10 ** Math.floor(code / 100);
}

/** The id of a record that goes by its name: "Łódź Agreement" gives `lodz-agreement`. */
export function idOfName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
