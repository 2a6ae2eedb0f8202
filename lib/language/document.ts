import { runNow, type Steps } from '../types/steps.ts';
import { splitCompounds } from './compounds.ts';
import { isCommon, isNameShape, type Token, tokenise } from './tokens.ts';

/** One line of the text to read. Offsets are UTF-16 code units, half-open. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/** How far a line's capitals can be trusted; a `stamp` only signs and dates the text. */
export type Casing = 'sentence' | 'title' | 'upper' | 'stamp';

/** A text as the recogniser reads it: the tokens of all lines one after another, with what is known of each. */
export interface LanguageDocument {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Per token: 1 when a capital here tells nothing, because a sentence or a quotation begins. */
  readonly opens: Uint8Array;
  /** Per token: 1 when it is the first of its line or sentence, so that no name runs across. */
  readonly breaks: Uint8Array;
  /** Per token: index into `casings`. */
  readonly lineOf: Uint32Array;
  readonly casings: readonly Casing[];
  /** Words seen in lower case anywhere in the text. */
  readonly lowerSeen: ReadonlySet<string>;
}

const ENDS = new Set(['.', '!', '?', '…']);
const OPENERS = new Set(['"', '“', '”', '«', '„', "'", '‘', '(', '[', '•', '-', '–', '—', '*']);

/** Tokenises the lines and marks sentences and casing. Linear in the length of the lines. */
export function readDocument(text: string, lines: readonly TextLine[]): LanguageDocument {
  return runNow(readInSteps(text, lines));
}

/** Lines marked between two pauses. */
const LINES_A_STEP = 100;

/** Characters tokenised between two pauses. */
const CHARACTERS_A_STEP = 20_000;

/** The same, step by step. */
export function* readInSteps(text: string, lines: readonly TextLine[]): Steps<LanguageDocument> {
  const tokens: Token[] = [];
  const ends: number[] = [];
  const lists: Token[][] = [];
  let paused = 0;
  for (const line of lines) {
    const list: Token[] = [];
    tokenise(text.slice(line.start, line.end), line.start, list);
    lists.push(list);
    if (line.end - paused < CHARACTERS_A_STEP) continue;
    paused = line.end;
    yield;
  }
  for (const list of splitCompounds(lists)) {
    for (const token of list) tokens.push(token);
    ends.push(tokens.length);
  }
  const opens = new Uint8Array(tokens.length);
  const breaks = new Uint8Array(tokens.length);
  const lineOf = new Uint32Array(tokens.length);
  const casings: Casing[] = [];
  const lowerSeen = new Set<string>();
  let from = 0;
  yield;
  for (const [index, to] of ends.entries()) {
    if (index % LINES_A_STEP === 0) yield;
    casings.push(casingOf(tokens, from, to));
    markSentences(tokens, from, to, opens, breaks);
    for (let i = from; i < to; i += 1) {
      lineOf[i] = index;
      const token = tokens[i];
      if (token?.shape === 'lower') lowerSeen.add(token.lower);
    }
    from = to;
  }
  return { text, tokens, opens, breaks, lineOf, casings, lowerSeen };
}

function markSentences(
  tokens: readonly Token[],
  from: number,
  to: number,
  opens: Uint8Array,
  breaks: Uint8Array,
): void {
  let fresh = true;
  let boundary = true;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (boundary) breaks[i] = 1;
    if (token.shape !== 'mark') {
      if (fresh) opens[i] = 1;
      fresh = false;
      boundary = false;
      continue;
    }
    if (ENDS.has(token.text)) {
      fresh = true;
      boundary = true;
    } else if (token.text === ':' || token.text === ';') {
      fresh = true;
    } else if (OPENERS.has(token.text) && opensQuote(tokens, i)) {
      fresh = true;
    }
  }
}

/** A quotation mark with a space before it and none behind opens; so does any at the start of a sentence. */
function opensQuote(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const mark = tokens[i] as Token;
  if (mark.text === '-' || mark.text === '(' || mark.text === '[') return false;
  if (mark.text === '–' || mark.text === '—') return false;
  return Boolean(after && after.start === mark.end && (!before || before.end < mark.start));
}

const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const STAMP_WORDS = new Set(
  'by and at on in am pm updated published last posted from th st nd rd'.split(' '),
);
const LONGEST_STAMP = 16;

/** "Ann Lee | Friday, 13 October 2023": names, a date, and no sentence. */
function isStamp(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_STAMP) return false;
  let days = 0;
  let numbers = 0;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (token.shape === 'number') numbers += 1;
    else if (CALENDAR.has(token.lower)) days += 1;
    else if (token.shape === 'lower' && !STAMP_WORDS.has(token.lower)) return false;
  }
  return days > 0 && numbers > 0;
}

function casingOf(tokens: readonly Token[], from: number, to: number): Casing {
  if (isStamp(tokens, from, to)) return 'stamp';
  let capital = 0;
  let upper = 0;
  let words = 0;
  let commonCapital = 0;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (token.shape === 'mark' || token.shape === 'number' || token.lower.length < 4) continue;
    words += 1;
    if (token.shape === 'upper') upper += 1;
    else if (isNameShape(token)) {
      capital += 1;
      if (i > from && isCommon(token)) commonCapital += 1;
    }
  }
  if (words < 3) return 'sentence';
  if (upper / words > 0.7) return 'upper';
  return capital / words > 0.7 && (words > 6 || commonCapital > 0) ? 'title' : 'sentence';
}
