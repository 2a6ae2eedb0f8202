/** Rows of a weight table by 32-bit feature id. */
export class FeatureIndex {
  readonly size: number;
  readonly #keys: Uint32Array;
  readonly #rows: Int32Array;
  readonly #mask: number;

  /** @param ids distinct ids; a row is a position among them. */
  constructor(ids: Uint32Array) {
    this.size = ids.length;
    let capacity = 1024;
    while (capacity < ids.length * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#keys = new Uint32Array(capacity);
    this.#rows = new Int32Array(capacity).fill(-1);
    for (let row = 0; row < ids.length; row += 1) {
      const id = ids[row] as number;
      let at = id & this.#mask;
      while ((this.#rows[at] as number) >= 0) at = (at + 1) & this.#mask;
      this.#keys[at] = id;
      this.#rows[at] = row;
    }
  }

  /** Row of an id, or -1. */
  row(id: number): number {
    let at = id & this.#mask;
    for (;;) {
      const row = this.#rows[at] as number;
      if (row < 0) return -1;
      if (this.#keys[at] === id) return row;
      at = (at + 1) & this.#mask;
    }
  }
}

/** The ids that occur at least `least` times, ascending. */
export function frequentIds(features: Uint32Array, least: number): Uint32Array {
  const sorted = features.slice().sort();
  const kept = new Uint32Array(sorted.length);
  let count = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    if (to - from >= least) {
      kept[count] = sorted[from] as number;
      count += 1;
    }
    from = to;
  }
  return kept.slice(0, count);
}

/** Rows instead of ids, unknown ones left out. */
export function indexFeatures(
  features: Uint32Array,
  offsets: Uint32Array,
  index: FeatureIndex,
): { readonly features: Uint32Array; readonly offsets: Uint32Array } {
  const rows = new Uint32Array(features.length);
  const starts = new Uint32Array(offsets.length);
  let count = 0;
  for (let token = 0; token + 1 < offsets.length; token += 1) {
    starts[token] = count;
    for (let i = offsets[token] as number; i < (offsets[token + 1] as number); i += 1) {
      const row = index.row(features[i] as number);
      if (row >= 0) {
        rows[count] = row;
        count += 1;
      }
    }
  }
  starts[offsets.length - 1] = count;
  return { features: rows.slice(0, count), offsets: starts };
}
