import type { PartialDate, ShownType } from './annotation.ts';

/** An office of an entity in a reader's pack. */
export interface ReaderTerm {
  readonly office: string;
  readonly since?: PartialDate;
  /** Absent when no end is known. */
  readonly until?: PartialDate;
  readonly acting?: boolean;
}

/** Someone or something that the reader added. */
export interface ReaderEntity {
  readonly type: ShownType;
  readonly name: string;
  /** Other names it answers to. */
  readonly also: readonly string[];
  readonly about?: string;
  /** ISO 3166 code of two letters. */
  readonly country?: string;
  /** Title of the English Wikipedia article. */
  readonly wikipedia?: string;
  /** Wikidata id. */
  readonly wikidata?: string;
  readonly terms: readonly ReaderTerm[];
  /** Until when the reader vouches for it. */
  readonly asOf: PartialDate;
  /** Where the reader has it from, in the reader's words. */
  readonly source?: string;
}

/** What a reader imported from one file. */
export interface ReaderPack {
  /** The file's name without its ending; of two packs of one name the later replaces the earlier. */
  readonly name: string;
  readonly entities: readonly ReaderEntity[];
}

/** Largest file that is imported, bytes. */
export const MAX_PACK_BYTES = 1_000_000;
/** Most entities in one pack. */
export const MAX_PACK_ENTITIES = 5_000;
/** Most packs at once. */
export const MAX_PACKS = 8;

/** What is wrong with a line; the words for it are the options page's business. */
export interface ImportProblem {
  /** From 1; 0 for the file as a whole. */
  readonly line: number;
  readonly kind:
    | 'empty'
    | 'tooLarge'
    | 'syntax'
    | 'unknownField'
    | 'noNameColumn'
    | 'noName'
    | 'noType'
    | 'badType'
    | 'badDate'
    | 'backwards'
    | 'termWithoutOffice'
    | 'termWithoutDate'
    | 'badCountry'
    | 'badWikidata'
    | 'badFlag'
    | 'tooLong'
    | 'tooMany'
    | 'notText';
  /** The value or field it is about. */
  readonly what?: string;
}
