import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { readCities } from '../pack/geonames.ts';

const SMALL = new Set(
  'the of and for de la le el al del di da do dos das y e van von der den in on at to a an les des du'.split(
    ' ',
  ),
);

/**
 * How often lists of names have a word: two bits each for given names, surnames, places and bodies (none, once, a few
 * times, often). The lists are the pack's names and GeoNames' cities.
 */
export function nameWords(kb: KnowledgeBase, size: number): Map<string, number> {
  const counts = new Map<string, Float64Array>();
  const add = (word: string, list: number, count: number): void => {
    const lower = word.toLowerCase();
    if (lower.length < 2 || /^\d/.test(lower)) return;
    let entry = counts.get(lower);
    if (!entry) {
      entry = new Float64Array(4);
      counts.set(lower, entry);
    }
    entry[list] = (entry[list] as number) + count;
  };
  for (let index = 0; index < size; index += 1) {
    const { type, name } = kb.entity(index);
    const words = wordsOf(name);
    if (type === 'person') addPerson(words, add);
    else if (type === 'place') for (const word of words) add(word, 2, words.length === 1 ? 1 : 0.5);
    else if (type === 'organisation') for (const word of words) add(word, 3, 1);
  }
  for (const { name } of readCities()) {
    const words = wordsOf(name);
    for (const word of words) add(word, 2, words.length === 1 ? 1 : 0.3);
  }
  const codes = new Map<string, number>();
  for (const [word, entry] of counts) {
    const code = entry.reduce((sum, count, list) => sum | (bucket(count) << (2 * list)), 0);
    if (code > 0) codes.set(word, code);
  }
  return codes;
}

function addPerson(words: readonly string[], add: (word: string, list: number, count: number) => void): void {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return;
  add(last, 1, 1);
  if (words.length === 1) return;
  add(first, 0, 1);
  for (const middle of words.slice(1, -1)) {
    add(middle, 0, 0.5);
    add(middle, 1, 0.5);
  }
}

function wordsOf(name: string): string[] {
  return name.split(' ').filter((word) => word !== '' && !SMALL.has(word.toLowerCase()));
}

function bucket(count: number): number {
  if (count <= 0) return 0;
  if (count < 1.5) return 1;
  return count < 5 ? 2 : 3;
}
