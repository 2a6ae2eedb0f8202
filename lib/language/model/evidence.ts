import type { LanguageDocument } from '../document.ts';
import type { Word } from './words.ts';

/** How the document as a whole uses a word, one bit each. */
export const EVIDENCE_BITS = 12;

/** What the whole document shows of each capitalised word. */
export interface DocumentEvidence {
  /** By token: bits of all the places where the same word stands. */
  readonly bits: Uint16Array;
}

const AFTER_TITLE = 1;
const BEFORE_SPEECH = 2;
const AFTER_PREPOSITION = 4;
const BEFORE_POSSESSIVE = 8;
const AFTER_THE = 16;
const LAST_OF_MANY = 32;
const FIRST_OF_MANY = 64;
const ALONE = 128;
const SMALL = 256;
const IN_BODY = 512;
const IN_PLACE = 1024;
const BRACKETED = 2048;

const TITLE = (1 << 2) | (1 << 4);
const SPEECH = 1 << 5;
const BODY_TAIL = (1 << 7) | (1 << 8);
const PLACE_TAIL = (1 << 13) | (1 << 14);
const PREPOSITION = 1 << 22;

/** Gathers, for each word that stands capitalised, the company it keeps anywhere in the document. */
export function readEvidence(
  { tokens, breaks, opens, lowerSeen }: LanguageDocument,
  words: readonly (Word | undefined)[],
  runStart: Int32Array,
  runEnd: Int32Array,
): DocumentEvidence {
  const seen = new Map<string, number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const from = runStart[at] ?? -1;
    if (from < 0) continue;
    const to = runEnd[at] ?? at + 1;
    const text = tokens[at]?.text ?? '';
    let bits = seen.get(text) ?? 0;
    const many = to - from > 1;
    if (!many) bits |= ALONE;
    else if (at === to - 1) bits |= LAST_OF_MANY;
    else if (at === from && opens[at] === 0) bits |= FIRST_OF_MANY;
    const before = breaks[at] === 1 ? undefined : words[at - 1];
    if (before) {
      if (before.flags & TITLE) bits |= AFTER_TITLE;
      if (before.flags & PREPOSITION) bits |= AFTER_PREPOSITION;
      const mark = tokens[at - 1]?.lower;
      if (mark === 'the') bits |= AFTER_THE;
      if (mark === '(') bits |= BRACKETED;
    }
    const after = breaks[at + 1] === 1 ? undefined : words[at + 1];
    if (after) {
      if (after.flags & SPEECH) bits |= BEFORE_SPEECH;
      if (tokens[at + 1]?.lower === "'s") bits |= BEFORE_POSSESSIVE;
    }
    const last = words[to - 1];
    if (many && last && at < to - 1) {
      if (last.flags & BODY_TAIL) bits |= IN_BODY;
      if (last.flags & PLACE_TAIL) bits |= IN_PLACE;
    }
    if (lowerSeen.has(tokens[at]?.lower ?? '')) bits |= SMALL;
    seen.set(text, bits);
  }
  const bits = new Uint16Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    if ((runStart[at] ?? -1) >= 0) bits[at] = seen.get(tokens[at]?.text ?? '') ?? 0;
  }
  return { bits };
}
