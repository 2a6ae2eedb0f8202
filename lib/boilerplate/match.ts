import { type Cue, keyOf } from './cue.ts';
import { ASIAN } from './cues/asian.ts';
import { EASTERN } from './cues/eastern.ts';
import { ENGLISH } from './cues/english.ts';
import { FRENCH } from './cues/french.ts';
import { GERMAN } from './cues/german.ts';
import { NORTHERN } from './cues/northern.ts';
import { SOUTHERN } from './cues/southern.ts';
import { startsUpper } from './letters.ts';

const MOST = 30;

// English first: its phrases stand on pages of every language.
const CUES = [ENGLISH, GERMAN, FRENCH, SOUTHERN, NORTHERN, EASTERN, ASIAN];

interface Opening {
  readonly phrase: string;
  readonly cue: Cue;
}

const wholes = new Map<string, Cue>();
const openings = new Map<string, Opening[]>();
const anywhere: Cue[] = [];

for (const cue of CUES.flat()) {
  for (const phrase of cue.whole ?? []) if (!wholes.has(phrase)) wholes.set(phrase, cue);
  for (const phrase of cue.starts ?? []) {
    const head = phrase.slice(0, 2);
    const list = openings.get(head);
    if (list === undefined) openings.set(head, [{ phrase, cue }]);
    else list.push({ phrase, cue });
  }
  if (cue.starts === undefined && cue.has !== undefined) anywhere.push(cue);
}

/**
 * The cue that a line's key meets, or null. Publishers write any language's phrases on any page ("Newsletter", "Share"), so
 * all languages are asked; each step is a look-up or a plain search, linear in the key.
 */
export function matchCue(key: string, words: number): Cue | null {
  const whole = wholes.get(key) ?? wholes.get(withoutNumbers(key));
  if (whole !== undefined) return whole;
  const head = key.slice(0, 2);
  for (const { phrase, cue } of openings.get(head) ?? []) {
    if (words > (cue.most ?? MOST) || !key.startsWith(phrase) || !bounded(key, 0, phrase)) continue;
    if (cue.has === undefined || cue.has.some((part) => includesWord(key, part))) return cue;
  }
  for (const cue of anywhere) {
    if (words <= (cue.most ?? MOST) && cue.has?.some((part) => includesWord(key, part))) return cue;
  }
  return null;
}

/** Most words of a line whose later sentences are asked; most sentences. */
const APPEAL_WORDS = 45;
const APPEAL_SENTENCES = 3;

/**
 * The cue that a later sentence of a short line meets, or null: "Our journalism takes time. Support us with a membership."
 * Only cues for boilerplate that ask for an opening and another phrase tell enough here.
 */
export function matchAppeal(text: string, words: number): Cue | null {
  if (words > APPEAL_WORDS) return null;
  const sentences = sentencesOf(text.slice(0, 400));
  if (sentences.length > APPEAL_SENTENCES) return null;
  for (const sentence of sentences.slice(1)) {
    const key = keyOf(sentence);
    for (const { phrase, cue } of openings.get(key.slice(0, 2)) ?? []) {
      if (cue.as === 'credit' || cue.as === 'caption' || cue.has === undefined) continue;
      if (words > (cue.most ?? MOST) || !key.startsWith(phrase) || !bounded(key, 0, phrase)) continue;
      if (cue.has.some((part) => includesWord(key, part))) return cue;
    }
  }
  return null;
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(/(?<=[.!?\u2026])\s+/)) {
    if (sentences.length === 0 || startsUpper(part)) sentences.push(part);
    else sentences[sentences.length - 1] += ` ${part}`;
  }
  return sentences;
}

function withoutNumbers(key: string): string {
  return key.replace(/^[\d\s.,()k+]+|[\d\s.,()k+]+$/g, '');
}

function includesWord(key: string, part: string): boolean {
  for (let at = key.indexOf(part); at !== -1; at = key.indexOf(part, at + 1)) {
    if (bounded(key, at, part)) return true;
  }
  return false;
}

const SPACED_LETTER = /[a-z\d\u00c0-\u024f\u0400-\u04ff]/;

/** Whether a phrase at an offset is not cut out of a longer word, in scripts that space words. */
function bounded(key: string, at: number, phrase: string): boolean {
  const end = at + phrase.length;
  const after = key.charAt(end);
  const before = at === 0 ? '' : key.charAt(at - 1);
  const cutsAfter = SPACED_LETTER.test(after) && SPACED_LETTER.test(phrase.charAt(phrase.length - 1));
  const cutsBefore = SPACED_LETTER.test(before) && SPACED_LETTER.test(phrase.charAt(0));
  return !cutsAfter && !cutsBefore;
}
