/** The types that are annotated on the page. */
export const SHOWN_TYPES = ['person', 'place', 'organisation'] as const;
export type ShownType = (typeof SHOWN_TYPES)[number];

/** All types of mentions. The others are recognised so that they are not forced into the first three. */
export type MentionType = ShownType | 'law' | 'event' | 'nationality' | 'work';

/** Whether mentions of a type are annotated on the page. */
export function isShownType(type: MentionType): type is ShownType {
  return (SHOWN_TYPES as readonly MentionType[]).includes(type);
}

/** A span of the article's text that names something. Offsets are UTF-16 code units, half-open. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: MentionType;
  readonly text: string;
  /** Id of the entity it refers to, among the analysis's entities; absent means NIL. */
  readonly entity?: string;
}

/** A date with its precision in its length: `2020`, `2020-09` or `2020-09-08`. */
export type PartialDate = string;

/** Where a fact comes from. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  readonly licence?: string;
  /** Of the data that was read. */
  readonly date?: PartialDate;
}

/** What a knowledge pack says of itself. */
export interface PackInfo {
  /** How many people, places, organisations and others it has. */
  readonly entities: number;
  /** The latest as-of date of its records. */
  readonly asOf?: PartialDate;
  readonly sources: readonly Source[];
}

/** One term of an office as a card states it. */
export interface HeldTerm {
  /** The office as newswires write it, with what it belongs to: "Deputy Prime Minister of Russia". */
  readonly office: string;
  readonly since?: PartialDate;
  /** Absent when no end is known as of the record's as-of date; never to be read as "now". */
  readonly until?: PartialDate;
  readonly acting?: boolean;
  /** Claimed against another holder, or not widely recognised. */
  readonly disputed?: boolean;
  /** Source id. */
  readonly source: string;
}

/** Something that changed after the date a card is for. */
export interface Change {
  readonly date: PartialDate;
  readonly kind: 'left' | 'deposed' | 'took' | 'died' | 'born' | 'founded' | 'dissolved' | 'renamed' | 'note';
  /** Office for `left`, `deposed` and `took`, and for `died` the office held at death; the new name for `renamed`; a fact of ours for `note`. */
  readonly what?: string;
  readonly source: string;
}

/** What is known of an entity in the light of one date. Every field but `held` and `since` may be unknown. */
export interface CardFacts {
  /** The date the card speaks of (the article's); absent when the article has none. */
  readonly on?: PartialDate;
  /** Terms held on that date, the one newswires use first. */
  readonly held: readonly HeldTerm[];
  /** The last term before the date, when `held` is empty. */
  readonly lastKnown?: HeldTerm;
  /** What changed after the date, oldest first. */
  readonly since: readonly Change[];
  /** Until when the record is known to be true. */
  readonly asOf?: PartialDate;
  readonly born?: PartialDate;
  readonly died?: PartialDate;
  /** Name of the country a place lies in, a person or organisation belongs to. */
  readonly country?: string;
  /** For a place: "city", "capital", "region", "country", "sea" ...; for an organisation "armed group", "party" ... */
  readonly kind?: string;
  readonly population?: number;
  /** Degrees, WGS 84. */
  readonly coordinates?: { readonly lat: number; readonly lon: number };
  readonly founded?: PartialDate;
  readonly sources: readonly Source[];
}

/** Another entity of the pack that a name of the article could mean: what "not this one?" offers. */
export interface RunnerUp {
  readonly id: string;
  readonly type: MentionType;
  readonly name: string;
  /** One plain line of who or what it was on the article's date; may be empty. */
  readonly description: string;
}

/** A reader's word on what a name means: it beats every other evidence. */
export interface LinkChoice {
  /** The name as a mention of it prints it; compared without case, accents and apostrophe styles. */
  readonly name: string;
  readonly type: MentionType;
  /** Pack id, or null for "none of these". */
  readonly entity: string | null;
}

/** Someone or something an article names, with what its card says. */
export interface Entity {
  /** Pack id, or `article:N` for an entity known from this article alone. */
  readonly id: string;
  readonly type: MentionType;
  readonly name: string;
  /** One plain line of who or what it is ("Deputy Prime Minister of Russia", "city in Syria"); may be empty. */
  readonly description: string;
  /** True when `description` is the article's own wording, quoted, and not our knowledge. */
  readonly fromArticle: boolean;
  readonly qid?: string;
  /** Title of the English Wikipedia article. */
  readonly wiki?: string;
  /** What else the name could mean, most likely first, at most four; absent when nothing else is known. */
  readonly runnersUp?: readonly RunnerUp[];
  /** True when the reader chose this entity for the name. */
  readonly chosen?: boolean;
  readonly facts: CardFacts;
}

/** The whole result for one article. Mentions are in text order and never overlap. */
export interface Analysis {
  readonly mentions: readonly Mention[];
  /** Entities in the order of their first mention; every `Mention.entity` is the id of one of these. */
  readonly entities: readonly Entity[];
  /** The organisation that publishes the article, when the pack knows it; it need not be among `entities`. */
  readonly source?: Entity;
  /** False when the pack could not be read and names come from the page alone. */
  readonly packLoaded: boolean;
}

/** A locator map, drawn in the background, ready for one SVG. */
export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  /** SVG path data of the land around. */
  readonly land: string;
  /** SVG path data of the country the place lies in, empty when unknown. */
  readonly country: string;
  /** The place itself; absent for a whole country. */
  readonly point?: { readonly x: number; readonly y: number };
}
