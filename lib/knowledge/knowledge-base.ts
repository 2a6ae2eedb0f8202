import type { CardFacts, Change, HeldTerm, MentionType, PackInfo, PartialDate } from '../types/annotation.ts';

/** How an alias names its entity. `demonym` points to the country ("Syrian"), `surname` to a person ("Borisov"). */
export type AliasKind =
  | 'name'
  | 'short'
  | 'surname'
  | 'acronym'
  | 'former'
  | 'spelling'
  | 'demonym'
  | 'nickname';

/** Position of an entity in the pack; valid for one loaded pack only. */
export type EntityIndex = number;

/** One reading of a name. */
export interface Candidate {
  readonly entity: EntityIndex;
  readonly alias: AliasKind;
  /** Share of this reading among all candidates of the name, 0 to 1, by prominence. */
  readonly prior: number;
  /** False when the name was only found after folding (diacritics, transliteration, case). */
  readonly exact: boolean;
}

export interface KnowledgeEntity {
  readonly index: EntityIndex;
  /** Stable across packs. */
  readonly id: string;
  readonly type: MentionType;
  readonly name: string;
  readonly qid?: string;
  readonly wiki?: string;
  /** "city", "capital", "region", "country", "armed group", "newspaper", "law" ... */
  readonly kind?: string;
  /** How likely news is to mean it, 0 to 1. */
  readonly prominence: number;
  /** The country it lies in or belongs to. */
  readonly country?: EntityIndex;
}

export type EntityGist = Pick<KnowledgeEntity, 'type' | 'prominence' | 'kind' | 'country'>;

/** What the pack answers. All look-ups are synchronous and free of side effects. */
export interface KnowledgeBase {
  /** Readings of a name as printed ("Assad", "Deir al-Zor", "US"), best prior first; empty when unknown. */
  candidates(name: string): readonly Candidate[];
  /** Entities with a name that begins so, whatever its case and marks, the most prominent first. */
  startingWith(prefix: string, most: number): readonly EntityIndex[];
  /** The organisations that belong to a country, in no order that means anything. */
  organisationsOf(country: EntityIndex): readonly EntityIndex[];
  /** @throws RangeError when the index is not of this pack. */
  entity(index: EntityIndex): KnowledgeEntity;
  /** The same in brief, many times as fast: what a list of names needs to know. */
  gist(index: EntityIndex): EntityGist;
  /** The entity of a stable id, or undefined when this pack does not have it. */
  find(id: string): EntityIndex | undefined;
  /** Office terms held on a date, the one newswires use first. */
  heldAt(index: EntityIndex, on: PartialDate): readonly HeldTerm[];
  /** What changed after a date, oldest first. */
  changesSince(index: EntityIndex, on: PartialDate): readonly Change[];
  /** The facts of a card for a date; without one, `held` stays empty and all terms stand in `since`. */
  facts(index: EntityIndex, on?: PartialDate): CardFacts;
  /** One plain line of who or what it is, true on that date ("Deputy Prime Minister of Russia", "city in Syria"). */
  description(index: EntityIndex, on?: PartialDate): string;
  /** What the pack says of itself. */
  info(): PackInfo;
  /** Every English Wikipedia title in the pack. */
  titles(): Iterable<string>;
}
