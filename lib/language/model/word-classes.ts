import { hashText } from './hash.ts';
import { SortedTable } from './sorted-table.ts';

/** What is known of a word from the company it keeps and from lists of names. */
export interface WordClass {
  /** One class of a few dozen, and one of a thousand or more within it; 0 when the word is unknown. */
  readonly coarse: number;
  readonly fine: number;
  /** How often lists of names have the word: two bits each for given names, surnames, places and bodies. */
  readonly names: number;
}

/** Words are told apart by so many bits of their hash: one unknown word in 300 is taken for a known one. */
export const WORD_BITS = 26;

/** Key of a word in lower case. */
export function wordKey(lower: string): number {
  return hashText(lower) >>> (32 - WORD_BITS);
}

const MARKS = /\p{M}/gu;

/** Classes of words, by the hash of the word in lower case. */
export class WordClasses {
  readonly #table: SortedTable;
  readonly #fine: Uint16Array;
  readonly #names: Uint8Array;
  readonly #perCoarse: number;

  /**
   * @param keys ascending, as `wordKey` makes them
   * @param fine by key: 0 for none, else 1 + class
   * @param names by key
   * @param perCoarse how many fine classes a coarse one has
   */
  constructor(keys: Uint32Array, fine: Uint16Array, names: Uint8Array, perCoarse: number) {
    this.#table = new SortedTable(keys, WORD_BITS);
    this.#fine = fine;
    this.#names = names;
    this.#perCoarse = perCoarse;
  }

  /** Classes of a word in lower case; without its accents, then without its hyphens, when it is unknown with them. */
  of(lower: string): WordClass {
    const own = this.#table.position(wordKey(lower));
    const plain = own < 0 ? this.#plain(lower) : own;
    const fine = plain < 0 ? 0 : (this.#fine[plain] as number);
    const names = plain < 0 ? 0 : (this.#names[plain] as number);
    return { coarse: fine === 0 ? 0 : 1 + Math.floor((fine - 1) / this.#perCoarse), fine, names };
  }

  #plain(lower: string): number {
    const bare = lower.normalize('NFD').replace(MARKS, '');
    const position = bare === lower ? -1 : this.#table.position(wordKey(bare));
    if (position >= 0 || !bare.includes('-')) return position;
    return this.#table.position(wordKey(bare.replaceAll('-', '')));
  }
}
