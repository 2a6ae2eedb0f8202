import { DIGITS, LETTERS } from '../letters.ts';
import { SLOTS, type Slot } from './parse.ts';

const LETTER = new RegExp(`[${LETTERS}]`);
const BETWEEN = new RegExp(`[^${LETTERS}${DIGITS}"@-]+`);

/** Most words of a line that is read so. */
const MOST = 7;
/** Most letters of words that no lexicon need list, articles and prepositions. */
const SHORT = 3;
const TINY = 2;
const FILL = SLOTS.indexOf('fill');
/** Ranks from here tell nothing by themselves. */
const SILENT = SLOTS.indexOf('call');

/**
 * The words that labels and buttons are made of, each language apart; those of the first language go with every other. A
 * word's rank is its slot's place in the order of the slots.
 */
export class Bag {
  private readonly words = new Map<string, number[]>();

  /** @param phrase ends in a star when it may go on; articles before an apostrophe are left out */
  add(phrase: string, language: number, slot: Slot): void {
    const word = phrase.slice(phrase.indexOf("'") + 1);
    if (word.length <= TINY && word !== phrase) return;
    const ranks = this.words.get(word) ?? [];
    ranks[language] = Math.min(ranks[language] ?? FILL, SLOTS.indexOf(slot));
    this.words.set(word, ranks);
  }

  /** What a text is that has no words but one language's and one of them tells ("Share this article"); else null. */
  read(text: string, languages: number): Slot | null {
    if (text.length > 70) return null;
    const known: number[][] = [];
    let unknown = 0;
    for (const word of text.split(BETWEEN)) {
      if (!LETTER.test(word)) continue;
      const ranks = this.ranksOf(word);
      if (ranks === undefined && word.length > SHORT) return null;
      if (ranks !== undefined) known.push(ranks);
      else if (word.length > TINY) unknown += 1;
    }
    if (known.length === 0 || known.length > MOST || unknown > known.length) return null;
    let best = SILENT;
    for (let language = 0; language < languages; language += 1) {
      // A word that is not of the language makes its least one NaN, which is not less than any.
      const first = Math.min(...known.map((ranks) => ranks[language] ?? ranks[0] ?? Number.NaN));
      if (first < best) best = first;
    }
    return best < SILENT ? SLOTS[best]! : null;
  }

  /** By language, the first rank of a word and of the stems that it begins with. */
  private ranksOf(word: string): number[] | undefined {
    const found = [this.words.get(word)];
    for (let end = 3; end <= word.length; end += 1) found.push(this.words.get(`${word.slice(0, end)}*`));
    const lists = found.filter((ranks) => ranks !== undefined);
    if (lists.length < 2) return lists[0];
    const merged: number[] = [];
    for (const ranks of lists)
      ranks.forEach((rank, language) => {
        merged[language] = Math.min(merged[language] ?? rank, rank);
      });
    return merged;
  }
}
