import type { PackColumns } from './pack-columns.ts';
import { KEYS_PER_BLOCK } from './pack-format.ts';
import { runningTotals } from './pack-strings.ts';

/** The keys of one block: positions in the key columns. */
export interface Block {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The folded names of a pack in byte order, in blocks of which the first key alone is stored. The others are what their names
 * fold to, so that a look-up is a binary search over the heads and a walk through one block.
 */
export class KeyIndex {
  readonly #heads: Uint8Array;
  readonly #headStarts: Uint32Array;
  readonly #keys: number;
  readonly #encoder = new TextEncoder();

  constructor({ heads, headLengths, keyAliases }: PackColumns) {
    this.#heads = heads;
    this.#headStarts = runningTotals(headLengths);
    this.#keys = keyAliases.length;
  }

  get blocks(): number {
    return this.#headStarts.length - 1;
  }

  /** @param number less than `blocks` */
  block(number: number): Block {
    const start = number * KEYS_PER_BLOCK;
    return { number, start, end: Math.min(start + KEYS_PER_BLOCK, this.#keys) };
  }

  /** The last block whose head is not above a key: the one that holds the key if any does. */
  blockOf(key: string): number {
    const wanted = this.#bytesOf(key);
    let low = 0;
    let high = this.blocks - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#compare(middle, wanted) <= 0) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }

  /** Most keys are plain letters: a call into the encoder costs more than they do. */
  #bytesOf(key: string): Uint8Array {
    const bytes = new Uint8Array(key.length);
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      if (code > 127) return this.#encoder.encode(key);
      bytes[i] = code;
    }
    return bytes;
  }

  /** How a block's head compares to some bytes: below, equal, above. */
  #compare(block: number, wanted: Uint8Array): number {
    const start = this.#headStarts[block]!;
    const length = this.#headStarts[block + 1]! - start;
    const common = Math.min(length, wanted.length);
    for (let i = 0; i < common; i++) {
      const difference = this.#heads[start + i]! - wanted[i]!;
      if (difference !== 0) return difference;
    }
    return length - wanted.length;
  }
}
