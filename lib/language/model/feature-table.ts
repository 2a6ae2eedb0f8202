import { LABEL_COUNT } from './labels.ts';

/** Weights a feature: one for each label but the outside one. */
export const ROW = LABEL_COUNT - 1;

/** Bytes of a slot: a key, higher by one so that 0 is free, and its weights. */
const SLOT = 12;

/**
 * The weights of features by key, found by hashing (open addressing, linear probing). Key and weights lie together, since most of the
 * time goes into waiting for memory.
 */
export class FeatureTable {
  readonly #keys: Int32Array;
  readonly #weights: Int8Array;
  readonly #mask: number;

  /**
   * @param keys distinct, of less than 31 bits
   * @param columns by weight, then key
   */
  constructor(keys: Uint32Array, columns: readonly Int8Array[]) {
    let capacity = 64;
    while (capacity < keys.length * 1.6) capacity *= 2;
    const mask = capacity - 1;
    const table = new ArrayBuffer(capacity * SLOT);
    const slots = new Int32Array(table);
    const weights = new Int8Array(table);
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row] as number;
      let slot = spread(key) & mask;
      while (slots[slot * 3] !== 0) slot = (slot + 1) & mask;
      slots[slot * 3] = key + 1;
      const at = slot * SLOT + 4;
      for (let i = 0; i < ROW; i += 1) weights[at + i] = columns[i]?.[row] ?? 0;
    }
    this.#keys = slots;
    this.#weights = weights;
    this.#mask = mask;
  }

  /** Sums the weights of features; keys without any are left out. Written out, since most of all reading is done here. */
  sum(keys: Uint32Array, count: number, sums: Int32Array): void {
    const slots = this.#keys;
    const weights = this.#weights;
    const mask = this.#mask;
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < count; i += 1) {
      const wanted = (keys[i] as number) + 1;
      let slot = spread(wanted - 1) & mask;
      let found = slots[slot * 3] as number;
      while (found !== 0 && found !== wanted) {
        slot = (slot + 1) & mask;
        found = slots[slot * 3] as number;
      }
      if (found === 0) continue;
      const at = slot * SLOT + 4;
      a += weights[at] as number;
      b += weights[at + 1] as number;
      c += weights[at + 2] as number;
      d += weights[at + 3] as number;
      e += weights[at + 4] as number;
      f += weights[at + 5] as number;
      g += weights[at + 6] as number;
      h += weights[at + 7] as number;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    sums[5] = f;
    sums[6] = g;
    sums[7] = h;
  }
}

/** Keys are hashes already; their low bits will do. */
function spread(key: number): number {
  return key ^ (key >>> 9);
}
