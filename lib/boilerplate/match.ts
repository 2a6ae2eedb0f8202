import { type Cue, fold, keyOf } from './cue.ts';
import { isLetter, isWordStart, standsAt } from './lexicon/bounds.ts';
import { type Phrase, SLOTS, type Slot } from './lexicon/parse.ts';
import { floating, objects, openings, prepare, slotOf, suffixes, wholes } from './lexicon/tables.ts';
import { countWords } from './words.ts';

/** Most words of a line that a phrase of a slot tells. */
const MOST: Record<Slot, number> = {
  advertisement: 12,
  newsletter: 18,
  app: 14,
  comments: 25,
  promotion: 20,
  membership: 20,
  follow: 30,
  share: 14,
  social: 0,
  related: 28,
  caption: 40,
  credit: 60,
  call: 45,
  claim: 45,
  ending: 30,
  lead: 45,
  fill: 0,
};
/** Most words of any line that a cue tells. */
const MOST_WORDS = MOST.credit;
/** Most words of a line where a call meets an object of these kinds; a longer one says more than the call. */
const ASKED: Partial<Record<Slot, number>> = { app: 22, comments: 25, promotion: 22, social: 32 };
/** What a label before a colon may tell; a line that begins "App:" or "Comment:" may be news. */
const LABELLED = /^(?:related|caption|credit|advertisement|promotion)$/;
const SILENT = SLOTS.indexOf('call');

/** The cue of a slot that tells; a platform alone is a button to share. */
function cueOf(slot: Slot): Cue {
  return { as: slot === 'social' ? 'share' : (slot as Cue['as']) };
}

/**
 * The cue that a line's key meets, or null. Publishers write any language's phrases on any page ("Newsletter", "Share"), so
 * all languages are asked; a call and its object are of one language. Each step is a look-up or a plain search, linear in the
 * key.
 */
export function matchCue(key: string, words: number): Cue | null {
  if (words > MOST_WORDS) return null;
  const text = unwrapped(fold(key));
  if (text === '') return null;
  prepare(text);
  const slot = wholes.get(withoutNumbers(text)) ?? inClauses(text, words) ?? inPlace(text, words);
  return slot === null ? null : cueOf(slot);
}

const OPENS = '([{\u3010< ';
const CLOSES = ')]}\u3011';

/** A text without the brackets around it. */
function unwrapped(text: string): string {
  let begin = 0;
  while (begin < text.length && OPENS.includes(text.charAt(begin))) begin += 1;
  const closed = begin < text.length && CLOSES.includes(text.charAt(text.length - 1));
  return begin > 0 || closed ? text.slice(begin, closed ? -1 : undefined) : text;
}

const COUNTS = '0123456789 .,()k+';

/** A short text without the counts that stand around buttons. */
function withoutNumbers(text: string): string {
  if (text.length > 60) return text;
  const counted = COUNTS.includes(text.charAt(0)) || COUNTS.includes(text.charAt(text.length - 1));
  return !counted ? text : text.replace(/^[\d\s.,()k+]+(?=\D)|(?<=\D)[\d\s.,()k+]+$/g, '');
}

function inClauses(text: string, words: number): Slot | null {
  let begin = 0;
  while (true) {
    const slot = slotAt(text, begin, words, begin === 0);
    if (slot !== null) return slot;
    CLAUSE.lastIndex = begin;
    if (!CLAUSE.test(text)) return null;
    begin = CLAUSE.lastIndex;
  }
}

function inPlace(text: string, words: number): Slot | null {
  return floatingSlot(text, words) ?? slotOf(text) ?? labelOf(text, words);
}

/** Most words of a line whose later sentences are asked; most sentences. */
const APPEAL_WORDS = 45;
const APPEAL_SENTENCES = 3;

/**
 * The cue that a later sentence of a line meets by itself, or null: "Our journalism takes time. Support us with a
 * membership." Only a call that meets its object tells enough here.
 */
export function matchAppeal(text: string, words: number): Cue | null {
  if (words > APPEAL_WORDS) return null;
  const sentences = text.slice(0, 400).split(/(?<=[.!?\u2026])\s+/);
  if (sentences.length > APPEAL_SENTENCES) return null;
  for (const sentence of sentences.slice(1)) {
    const opening = fold(keyOf(sentence));
    prepare(opening);
    const slot = slotAt(opening, 0, countWords(sentence), false);
    if (slot !== null) return cueOf(slot);
  }
  return null;
}

const CLAUSE = /(?:[.!?:;,|\u00b7\u2022>]|\s[-\u2013\u2014])\s+|[\u3002\u300d\u3011]\s*/g;
const CLAUSE_END = /[.!?;,\u060c\u061b]\s|[\u3002\u3001]/g;

function nextEnd(text: string, from: number): number {
  CLAUSE_END.lastIndex = from;
  return CLAUSE_END.exec(text)?.index ?? text.length;
}

/** What the phrase at the beginning of a clause tells; one that needs no object only at the line's own beginning. */
function slotAt(text: string, at: number, words: number, begins: boolean): Slot | null {
  let own: Slot | null = null;
  for (const entry of openings.at(text, at)) {
    const { slot, language } = entry;
    const after = at + entry.text.length;
    if (words > MOST[slot] || !standsAt(text, at, entry)) continue;
    if (slot === 'lead') {
      const led = slotAt(text, text.charAt(after) === ' ' ? after + 1 : after, words, begins);
      if (led !== null) return led;
    } else if (slot === 'call' || (slot === 'claim' && begins)) {
      const end = nextEnd(text, after);
      const object = objectIn(text, at + 1, end, language, words) ?? apposed(text, end, begins, entry, words);
      // What leads up to a subscription tells nothing of a platform, an app or a comment.
      if (object !== null && (slot === 'call' || object === 'newsletter' || object === 'membership'))
        return object !== 'social' ? object : slotOf(entry.text) === 'share' ? 'share' : 'follow';
    } else if (begins && entry.rank < SILENT && !isClause(entry, text, words)) {
      // "Subscribe to" a name is a membership only when no newsletter follows.
      if (slot !== 'membership') return slot;
      own = slot;
    }
  }
  return (words > MOST.call ? null : slotOfSuffix(text, at, words)) ?? own;
}

/** What a call at a line's beginning says after a comma that it asks for: "Subscribe to Ledger Lines, our newsletter on money". */
function apposed(
  text: string,
  from: number,
  begins: boolean,
  { slot, language }: Phrase,
  words: number,
): Slot | null {
  if (slot !== 'call' || !begins || text.charAt(from) !== ',') return null;
  return objectIn(text, from, nextEnd(text, from + 1), language, words) === 'newsletter'
    ? 'newsletter'
    : null;
}

/** Most words after "written by", unless others follow ("; editing by"): a sentence may begin so. */
const NAMED = 14;
const AUTHORED = /\s(?:by|von|door|av|af|par|por|da|di)$/;

function isClause({ slot, text: phrase }: Phrase, text: string, words: number): boolean {
  return slot === 'credit' && words > NAMED && AUTHORED.test(phrase) && !text.includes(';');
}

/** Characters of a word that are read for an ending; fewest before it. */
const LONGEST = 30;
const STEM = 3;

/** What a first word that ends as an imperative does asks for; one that begins as another does is not read on. */
function slotOfSuffix(text: string, at: number, words: number): Slot | null {
  const limit = Math.min(text.length, at + LONGEST);
  for (let end = at; end <= limit; end += 1) {
    if (isLetter(text, end)) continue;
    if (end > at + STEM) {
      const last = text.charCodeAt(end - 1);
      for (const { head, phrase } of suffixes) {
        const begin = end - head;
        const after = begin + phrase.text.length;
        if (last !== phrase.text.charCodeAt(head - 1) || begin < at + STEM || isLetter(text, after)) continue;
        if (text.indexOf(phrase.text, at + STEM) !== begin) continue;
        const object = objectIn(text, after, nextEnd(text, after), phrase.language, words);
        if (object !== null) return object === 'social' ? 'follow' : object;
      }
    }
    if (text.charAt(end) === ' ') return null;
  }
  return null;
}

/** Letters of scripts where phrases stand inside words. */
const UNSPACED = /[\u0590-\u1cff\u3040-\uffff]/;
/** Characters that a call may have after itself at a clause's end, where the script has no spaces. */
const TAIL = 3;

function floatingSlot(text: string, words: number): Slot | null {
  const spaced = !UNSPACED.test(text);
  for (let at = 0; at < text.length; at += 1) {
    for (const entry of floating.at(text, at)) {
      const { slot } = entry;
      if (!isWordStart(text, at)) break;
      if (words > (slot === 'ending' ? MOST[slot] : MOST_WORDS) || !standsAt(text, at, entry)) continue;
      if (slot !== 'ending') return slot;
      const after = at + entry.text.length;
      const object =
        nextEnd(text, after) - after > TAIL ? null : objectIn(text, 0, at, entry.language, words);
      if (object !== null) return object === 'social' ? 'follow' : object;
    }
    if (!spaced) continue;
    at = text.indexOf(' ', at);
    if (at === -1) return null;
  }
  return null;
}

const LABEL = /^([^:|\])}\u3011>\u203a\u00bb]{2,40}?)(\s*[:|\])}\u3011>\u203a\u00bb]|\s[-\u2013\u2014]\s)/;
/** Most characters of the button after a question; fewest. */
const ANSWER = 40;
const YES = 2;

/**
 * What a label tells of the line, a single word of credit before a date, or the button after a question. An agency in
 * brackets or before a dash opens a report and tells nothing.
 */
function labelOf(text: string, words: number): Slot | null {
  const [, label, end = ''] = LABEL.exec(text) ?? [];
  const slot = label === undefined ? null : slotOf(label);
  const tells = slot !== null && LABELLED.test(slot) && words <= MOST[slot];
  if (tells && (slot !== 'credit' || /[:|]/.test(end))) return slot;
  const [first] = (words <= 8 && /^[^\s\d]+(?= .*\d)/.exec(text)) || [];
  if (first !== undefined && slotOf(first) === 'credit') return 'credit';
  const asked = words > MOST.membership ? -1 : text.indexOf('? ', text.length - ANSWER - 2);
  return asked === -1 || asked + 2 + YES > text.length ? null : slotOf(text.slice(asked + 2));
}

/** What a stretch of text has of the things that calls ask for: the first in the order of the slots. */
function objectIn(text: string, from: number, to: number, language: number, words: number): Slot | null {
  let best: Phrase | null = null;
  for (const object of objects[language]!) {
    const { slot } = object;
    if (words > (ASKED[slot] ?? words) || (best !== null && best.rank <= object.rank)) continue;
    let at = text.indexOf(object.text, from);
    while (at !== -1 && at < to && !(isWordStart(text, at) && standsAt(text, at, object)))
      at = text.indexOf(object.text, at + 1);
    if (at !== -1 && at < to) best = object;
  }
  return best?.slot ?? null;
}
