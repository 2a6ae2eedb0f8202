/** Positions of numbers in an ascending list, found by hashing (open addressing, linear probing). */
export class HashTable {
  readonly size: number;
  readonly #keys: Uint32Array;
  readonly #positions: Uint32Array;
  readonly #mask: number;

  constructor(keys: Uint32Array) {
    this.size = keys.length;
    let capacity = 64;
    while (capacity < keys.length * 1.6) capacity *= 2;
    this.#mask = capacity - 1;
    this.#keys = new Uint32Array(capacity);
    // 0 marks a free slot, so positions are kept one higher.
    this.#positions = new Uint32Array(capacity);
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i] as number;
      let at = spread(key) & this.#mask;
      while (this.#positions[at] !== 0) at = (at + 1) & this.#mask;
      this.#keys[at] = key;
      this.#positions[at] = i + 1;
    }
  }

  /** Position of a number, or -1. */
  position(key: number): number {
    let at = spread(key) & this.#mask;
    for (;;) {
      const position = this.#positions[at] as number;
      if (position === 0) return -1;
      if (this.#keys[at] === key) return position - 1;
      at = (at + 1) & this.#mask;
    }
  }
}

/** Keys are hashes already, but cut to fewer bits. */
function spread(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 7;
}
