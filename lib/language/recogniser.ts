import type { MentionType } from '../types/annotation.ts';
import type { Steps } from '../types/steps.ts';
import type { LanguageDocument } from './document.ts';

/** A typed span over the text. Offsets are UTF-16 code units, half-open. */
export interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: MentionType;
}

/** What turns a text into typed spans, in text order and without overlap, step by step. Must be deterministic. */
export interface Recogniser {
  recognise(document: LanguageDocument, gazetteer: Gazetteer): Steps<readonly TypedSpan[]>;
}

/** One reading of a name in a list of names. */
export interface GazetteerReading {
  readonly type: MentionType;
  /** A surname, a place's other spelling, a people's name: what the recogniser may take the word for. */
  readonly alias: 'full' | 'surname' | 'acronym' | 'demonym';
  /** How likely news is to mean it, 0 to 1. */
  readonly prominence: number;
  readonly exact: boolean;
}

/** Lists of names that a recogniser may ask; the knowledge pack serves as one. */
export interface Gazetteer {
  /** Readings of a name as printed, most likely first; empty when unknown. */
  readings(name: string): readonly GazetteerReading[];
}

/** A gazetteer that knows nothing: names then come from the text alone. */
export const EMPTY_GAZETTEER: Gazetteer = { readings: () => [] };
