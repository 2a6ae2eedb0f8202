import { WordClasses, wordKey } from '../../lib/language/model/word-classes.ts';

/** What a model file keeps of words: ascending keys, and by key the fine class (0 for none) and the name lists. */
export interface WordTable {
  readonly keys: Uint32Array;
  readonly fine: Uint16Array;
  readonly names: Uint8Array;
  readonly perCoarse: number;
}

/** Puts the classes of words and their lists of names into one table; of words with one key the more frequent counts. */
export function wordTable(
  words: readonly string[],
  classes: Uint16Array,
  perCoarse: number,
  names: ReadonlyMap<string, number>,
): WordTable {
  const byKey = new Map<number, { fine: number; names: number }>();
  for (const [index, word] of words.entries()) {
    const key = wordKey(word);
    if (!byKey.has(key))
      byKey.set(key, { fine: 1 + (classes[index] as number), names: names.get(word) ?? 0 });
  }
  for (const [word, code] of names) {
    const key = wordKey(word);
    if (!byKey.has(key)) byKey.set(key, { fine: 0, names: code });
  }
  const keys = Uint32Array.from(byKey.keys()).sort();
  return {
    keys,
    fine: Uint16Array.from(keys, (key) => byKey.get(key)?.fine ?? 0),
    names: Uint8Array.from(keys, (key) => byKey.get(key)?.names ?? 0),
    perCoarse,
  };
}

export function openTable({ keys, fine, names, perCoarse }: WordTable): WordClasses {
  return new WordClasses(keys, fine, names, perCoarse);
}
