import { DIGITS, LETTERS } from '../letters.ts';
import { type Phrase, SLOTS, type Slot } from './parse.ts';

const LETTER = new RegExp(`[${LETTERS}]`);
const WORD = new RegExp(`[${LETTERS}${DIGITS}"@-]+`, 'g');

/** Most characters of a text that is read so; most known words. */
const MOST_CHARACTERS = 70;
const MOST = 7;
/** Most letters of words that no lexicon need list, articles and prepositions. */
const SHORT = 3;
const TINY = 2;
/** Letters that every stem has. */
const STEM = 3;
/** Ranks from here tell nothing by themselves. */
const SILENT = SLOTS.indexOf('call');

/** What a word is in a language: the rank of a slot, the lesser the sooner it tells. */
interface Sense {
  readonly language: number;
  readonly rank: number;
}
const NONE: readonly Sense[] = [];

/**
 * The words that labels and buttons are made of, each language apart; those of the first language go with every other. A
 * word's rank is its slot's place in the order of the slots.
 */
export class Bag {
  private readonly words = new Map<string, Sense[]>();
  /** By their first letters. */
  private readonly stems = new Map<string, Phrase[]>();

  /** Adds a word or a stem; articles before an apostrophe are left out. */
  add(phrase: Phrase): void {
    const { text, stem } = phrase;
    const word = text.slice(text.indexOf("'") + 1);
    if (stem) {
      if (word.length >= STEM)
        push(this.stems, word.slice(0, STEM), word === text ? phrase : { ...phrase, text: word });
    } else if (word.length > TINY || word === text) push(this.words, word, phrase);
  }

  /** What a text is that has no words but one language's and one of them tells ("Share this article"); else null. */
  read(text: string, languages: number): Slot | null {
    if (text.length > MOST_CHARACTERS) return null;
    const known: (readonly Sense[])[] = [];
    let unknown = 0;
    for (WORD.lastIndex = 0; ; ) {
      const word = WORD.exec(text)?.[0];
      if (word === undefined) break;
      const senses = this.sensesOf(word);
      if (senses.length > 0) {
        if (LETTER.test(word)) known.push(senses);
      } else if (word.length > TINY && LETTER.test(word)) {
        if (word.length > SHORT) return null;
        unknown += 1;
      }
    }
    if (known.length === 0 || known.length > MOST || unknown > known.length) return null;
    let best = SILENT;
    for (let language = 0; language < languages; language += 1) {
      const first = firstRank(known, language);
      if (first < best) best = first;
    }
    return best < SILENT ? SLOTS[best]! : null;
  }

  private sensesOf(word: string): readonly Sense[] {
    const exact = this.words.get(word) ?? NONE;
    const stems = word.length < STEM ? undefined : this.stems.get(word.slice(0, STEM));
    const begun = stems?.filter((stem) => word.startsWith(stem.text));
    return begun === undefined || begun.length === 0
      ? exact
      : exact.length === 0
        ? begun
        : [...exact, ...begun];
  }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The first rank of any of the words in a language; none where a word is not of the language. */
function firstRank(words: readonly (readonly Sense[])[], language: number): number {
  let first = SILENT;
  for (const senses of words) {
    const rank = rankIn(senses, language) ?? rankIn(senses, 0);
    if (rank === null) return SILENT;
    if (rank < first) first = rank;
  }
  return first;
}

function rankIn(senses: readonly Sense[], language: number): number | null {
  let first: number | null = null;
  for (const sense of senses)
    if (sense.language === language && (first === null || sense.rank < first)) first = sense.rank;
  return first;
}
