/** Stretches of tokens with their features and allowed labels, in flat arrays. */
export interface Dataset {
  /** Where each stretch begins among the tokens, and the count at the end. */
  readonly starts: Uint32Array;
  /** By stretch: how much it counts, and the group of its corpus. */
  readonly weights: Float32Array;
  readonly groups: Uint8Array;
  /** By token: where its features begin, and the count at the end; the labels it may have; its kind for transitions. */
  readonly offsets: Uint32Array;
  readonly allowed: Uint16Array;
  readonly kinds: Uint8Array;
  /** 32-bit ids before, rows after `indexFeatures`. */
  readonly features: Uint32Array;
}

class Growing<T extends Uint32Array | Uint16Array | Uint8Array | Float32Array> {
  array: T;
  length = 0;
  readonly #make: (length: number) => T;
  constructor(make: (length: number) => T) {
    this.#make = make;
    this.array = make(1 << 16);
  }
  push(value: number): void {
    this.reserve(1);
    this.array[this.length] = value;
    this.length += 1;
  }
  reserve(more: number): void {
    if (this.length + more <= this.array.length) return;
    const grown = this.#make(Math.max(this.array.length * 2, this.length + more));
    grown.set(this.array as never);
    this.array = grown;
  }
  append(values: Uint32Array, count: number): void {
    this.reserve(count);
    (this.array as Uint32Array).set(values.subarray(0, count), this.length);
    this.length += count;
  }
  done(): T {
    return this.array.slice(0, this.length) as T;
  }
}

/** Collects stretches one after another. */
export class DatasetBuilder {
  readonly #starts = new Growing((n) => new Uint32Array(n));
  readonly #weights = new Growing((n) => new Float32Array(n));
  readonly #groups = new Growing((n) => new Uint8Array(n));
  readonly #offsets = new Growing((n) => new Uint32Array(n));
  readonly #allowed = new Growing((n) => new Uint16Array(n));
  readonly #kinds = new Growing((n) => new Uint8Array(n));
  readonly #features = new Growing((n) => new Uint32Array(n));

  stretch(weight: number, group: number): void {
    this.#starts.push(this.#offsets.length);
    this.#weights.push(weight);
    this.#groups.push(group);
  }

  token(ids: Uint32Array, count: number, allowed: number, kind: number): void {
    this.#offsets.push(this.#features.length);
    this.#features.append(ids, count);
    this.#allowed.push(allowed);
    this.#kinds.push(kind);
  }

  done(): Dataset {
    this.#starts.push(this.#offsets.length);
    this.#offsets.push(this.#features.length);
    return {
      starts: this.#starts.done(),
      weights: this.#weights.done(),
      groups: this.#groups.done(),
      offsets: this.#offsets.done(),
      allowed: this.#allowed.done(),
      kinds: this.#kinds.done(),
      features: this.#features.done(),
    };
  }
}
