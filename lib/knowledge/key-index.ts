import type { PackColumns } from './pack-columns.ts';
import { KEYS_PER_BLOCK } from './pack-format.ts';
import { runningTotals } from './pack-strings.ts';

/** Aliases that share a key: positions in the alias columns, and the number of the first one's printed name. */
export interface AliasRun {
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

/**
 * The folded names of a pack, front-coded in blocks: a binary search over the blocks' first keys, whole by themselves, then
 * a walk through one block (Witten, Moffat and Bell, Managing Gigabytes, 1999, section 4.1).
 */
export class KeyIndex {
  readonly #keys: Uint8Array;
  readonly #counts: Uint8Array;
  readonly #blocks: Uint32Array;
  /** Where each block's aliases start. */
  readonly aliasStarts: Uint32Array;
  readonly #encoder = new TextEncoder();

  constructor({ keys, blockBytes, keyAliases }: PackColumns) {
    this.#keys = keys;
    this.#counts = keyAliases;
    this.#blocks = runningTotals(blockBytes);
    this.aliasStarts = new Uint32Array(blockBytes.length + 1);
    for (let k = 0; k < keyAliases.length; k++) {
      const block = Math.floor(k / KEYS_PER_BLOCK);
      this.aliasStarts[block + 1]! += keyAliases[k]!;
    }
    for (let b = 1; b < this.aliasStarts.length; b++) this.aliasStarts[b]! += this.aliasStarts[b - 1]!;
  }

  /** The aliases of one key; undefined when no name folds to it. */
  find(key: string): AliasRun | undefined {
    for (const { order, run } of this.#from(this.#encoder.encode(key))) {
      if (order === 0) return run;
      if (order > 0) return undefined;
    }
    return undefined;
  }

  /** The aliases whose keys begin so, in the order of the keys. */
  *startingWith(prefix: string): Generator<AliasRun> {
    const wanted = this.#encoder.encode(prefix);
    for (const { begins, order, run } of this.#from(wanted)) {
      if (begins) yield run;
      else if (order > 0) return;
    }
  }

  /** Every key from the block on that may hold the wanted one, each with how it compares to it. */
  *#from(wanted: Uint8Array): Generator<{ order: number; begins: boolean; run: AliasRun }> {
    const first = this.#blockOf(wanted);
    const key = new Uint8Array(512);
    for (let block = first; block < this.#blocks.length - 1; block++) {
      let at = this.#blocks[block]!;
      let alias = this.aliasStarts[block]!;
      for (let k = block * KEYS_PER_BLOCK; at < this.#blocks[block + 1]!; k++) {
        const shared = this.#keys[at]!;
        const length = shared + this.#keys[at + 1]!;
        for (let i = shared; i < length; i++) key[i] = this.#keys[at + 2 + i - shared]!;
        at += 2 + length - shared;
        const run = { start: alias, end: alias + this.#counts[k]!, block };
        alias = run.end;
        yield { ...compare(key, length, wanted), run };
      }
    }
  }

  /** The last block whose first key is not above the wanted one. */
  #blockOf(wanted: Uint8Array): number {
    let low = 0;
    let high = this.#blocks.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const at = this.#blocks[middle]!;
      const head = this.#keys.subarray(at + 2, at + 2 + this.#keys[at + 1]!);
      if (compare(head, head.length, wanted).order <= 0) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** How a key compares to the wanted bytes: below, equal, above; and whether it begins with them. */
function compare(key: Uint8Array, length: number, wanted: Uint8Array): { order: number; begins: boolean } {
  const common = Math.min(length, wanted.length);
  for (let i = 0; i < common; i++) {
    if (key[i] !== wanted[i]) return { order: key[i]! - wanted[i]!, begins: false };
  }
  return { order: length - wanted.length, begins: length >= wanted.length };
}
