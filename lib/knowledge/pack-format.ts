/** "NGPK" as the four bytes stand in the file, read on a little-endian machine. */
export const MAGIC = 0x4b50474e;
/** Rises whenever a reader of the former layout would misread the file. */
export const VERSION = 1;
/** Bytes before the section table: magic, version, total length in bytes, checksum of all that follows, section count. */
export const HEADER_WORDS = 5;

/**
 * Sections in file order, each with how wide its numbers are; each starts on a multiple of four bytes.
 */
export const SECTIONS = {
  text: 'u8', // UTF-8 of all strings, one after the other; string 0 is empty
  textLengths: 'u16', // a string: bytes
  type: 'u8', // an entity: position in ENTITY_TYPES
  idText: 'u32', // an entity: string, 0 when the id is `geonames:<idNumber>`
  idNumber: 'u32', // an entity: GeoNames id or 0
  name: 'u32', // an entity: string
  qid: 'u32', // an entity: Wikidata number or 0
  wiki: 'u32', // an entity: string
  kind: 'u16', // an entity: string
  about: 'u32', // an entity: string, what it is on any date
  prominence: 'u8', // an entity: 255ths
  country: 'u16', // an entity: entity plus 1
  latitude: 'i32', // an entity: 10,000ths of a degree
  longitude: 'i32', // an entity
  population: 'u32', // an entity
  dates: 'u32', // five an entity: born, died, founded, dissolved, as of
  source: 'u16', // an entity: position among sources, of what is not dated
  termEnd: 'u16', // an entity: where its terms end in the term columns
  noteEnd: 'u16', // an entity: where its notes end in the note columns
  termOffice: 'u16', // a term: string
  termSince: 'u32', // a term: date
  termUntil: 'u32', // a term: date
  termFlags: 'u8', // a term: 1 acting
  termSource: 'u16', // a term
  noteDate: 'u32', // a note: date
  noteKind: 'u8', // a note: position in NOTE_KINDS
  noteText: 'u32', // a note: string
  noteSource: 'u16', // a note
  bucketSize: 'u8', // a bucket: how many aliases have this hash
  aliasText: 'u32', // an alias: string, as printed
  aliasEntity: 'u16', // an alias
  aliasKind: 'u8', // an alias: position in ALIAS_KINDS, plus 128 when it is not to be folded
  sourceText: 'u32', // four a source: strings id, name, url, licence
} as const;
export type SectionName = keyof typeof SECTIONS;

export const ENTITY_TYPES = ['person', 'place', 'organisation', 'law', 'event', 'nationality'] as const;
export const ALIAS_KINDS = ['name', 'short', 'surname', 'acronym', 'former', 'spelling', 'demonym'] as const;
export const NOTE_KINDS = ['note', 'renamed'] as const;
/** Flag in `aliasKind`: the alias answers only to its own spelling. */
export const EXACT_ONLY = 128;
/** Dates an entity carries, in the order of the `dates` section. */
export const DATES_PER_ENTITY = 5;
/** Coordinates are stored in 10,000ths of a degree (about 11 m). */
export const DEGREE = 10_000;

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

/** The bucket of a folded key among `count` buckets, a power of two (FNV-1a over UTF-16 code units). */
export function bucketOf(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) & (count - 1);
}
