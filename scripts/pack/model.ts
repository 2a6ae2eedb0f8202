import type { AliasKind } from '../../lib/knowledge/knowledge-base.ts';
import type { MentionType, PartialDate, Source } from '../../lib/types/annotation.ts';

/** Where a fact stands in our records, for error messages. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface PackAlias {
  readonly name: string;
  readonly kind: AliasKind;
  /** Answers only to its own spelling: acronyms, and names that are common words too. */
  readonly exactOnly?: boolean;
}

export interface PackTerm {
  readonly office: string;
  /** Absent when the start is unknown. */
  readonly since?: PartialDate;
  /** Absent when the term is open or its end is unknown. */
  readonly until?: PartialDate;
  /** Whether it is known to be over, be it on an unknown date. */
  readonly ended: boolean;
  readonly acting: boolean;
  /** Claimed against another holder or not widely recognised. */
  readonly disputed: boolean;
  /** Whether it ended by force. */
  readonly deposed: boolean;
  readonly source: string;
  readonly at?: Place;
}

export interface PackNote {
  readonly date: PartialDate;
  readonly kind: 'note' | 'renamed';
  readonly text: string;
  readonly source: string;
}

/** An entity on its way into the pack. Coordinates are degrees, WGS 84. */
export interface PackEntity {
  readonly id: string;
  readonly geonames?: number;
  readonly type: MentionType;
  readonly name: string;
  readonly qid?: string;
  readonly wiki?: string;
  readonly kind?: string;
  readonly about?: string;
  /** How likely news is to mean it, 0 to 1, a logarithm: a quarter more is ten times as often. */
  readonly prominence: number;
  /** Id of a country. */
  readonly country?: string;
  readonly coordinates?: { readonly lat: number; readonly lon: number };
  readonly population?: number;
  readonly born?: PartialDate;
  readonly died?: PartialDate;
  readonly founded?: PartialDate;
  readonly dissolved?: PartialDate;
  readonly asOf?: PartialDate;
  /** Ids of people of the same name who are known to be others. */
  readonly distinct?: readonly string[];
  readonly source: string;
  readonly terms: readonly PackTerm[];
  readonly notes: readonly PackNote[];
  readonly aliases: readonly PackAlias[];
  readonly at?: Place;
}

export interface PackInput {
  readonly sources: readonly Source[];
  readonly entities: readonly PackEntity[];
}
