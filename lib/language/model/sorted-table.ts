/**
 * Positions of numbers in an ascending list of hashes. Being hashes they lie evenly, so that their leading bits lead to a
 * handful of neighbours: one pass to open, and no slower to ask than a hash table.
 */
export class SortedTable {
  readonly #keys: Uint32Array;
  /** By leading bits: where the keys with them start, and at the end their count. */
  readonly #starts: Uint32Array;
  readonly #shift: number;

  /**
   * @param keys ascending
   * @param bits of a key
   */
  constructor(keys: Uint32Array, bits: number) {
    const leading = Math.min(bits, Math.max(1, Math.ceil(Math.log2(keys.length + 1))));
    this.#keys = keys;
    const shift = bits - leading;
    this.#shift = shift;
    const starts = new Uint32Array(2 ** leading + 1);
    let bucket = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const own = (keys[i] as number) >>> shift;
      while (bucket <= own) {
        starts[bucket] = i;
        bucket += 1;
      }
    }
    starts.fill(keys.length, bucket);
    this.#starts = starts;
  }

  /** Position of a key, or -1. */
  position(key: number): number {
    const bucket = key >>> this.#shift;
    const end = this.#starts[bucket + 1] as number;
    for (let i = this.#starts[bucket] as number; i < end; i += 1) {
      if (this.#keys[i] === key) return i;
    }
    return -1;
  }
}
