import { LETTERS } from '../letters.ts';

/** Gives a text its number: 32 bits, unsigned, the same for lines that differ only in digits, case, marks and spaces. */
export type LineHash = (text: string) => number;

/** UTF-16 code units of a line that are looked at. */
const MOST = 1_000;

/**
 * A hash of lines that tells nothing without its salt, and little with it: 32 bits fit many texts.
 * The mixing is that of MurmurHash3 (Austin Appleby, public domain), over UTF-16 code units.
 * @param salt any 32-bit number, one for each device
 */
export function lineHash(salt: number): LineHash {
  return (text) => {
    const key = masked(text);
    let hash = salt | 0;
    for (let i = 0; i < key.length; i += 1) {
      hash ^= Math.imul(rotated(Math.imul(key.charCodeAt(i), 0xcc9e2d51), 15), 0x1b873593);
      hash = (Math.imul(rotated(hash, 13), 5) + 0xe6546b64) | 0;
    }
    hash ^= key.length;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  };
}

const MARKS = new RegExp(`[^${LETTERS}0]+`, 'g');

/** What is compared of a line: counts, dates and prices change from page to page, words do not. */
function masked(text: string): string {
  return text
    .slice(0, MOST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Nd}+/gu, '0')
    .replace(MARKS, ' ')
    .trim();
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
