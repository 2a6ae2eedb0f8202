/** Reads the parts of a model file one after another. @throws RangeError behind its end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(length: number): Uint8Array {
    if (length < 0 || this.#at + length > this.#bytes.length)
      throw new RangeError('The model file ends early.');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  uint32(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.take(4);
    return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
  }

  /** Ascending numbers from the gaps between them, seven bits a byte, low ones first (LEB128). */
  ascending(count: number): Uint32Array {
    const numbers = new Uint32Array(count);
    const bytes = this.#bytes;
    let at = this.#at;
    let last = 0;
    for (let i = 0; i < count; i += 1) {
      let gap = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at];
        if (byte === undefined || shift > 28) throw new RangeError('The model file ends early.');
        at += 1;
        gap += (byte & 127) * 2 ** shift;
        if (byte < 128) break;
      }
      last += gap;
      numbers[i] = last;
    }
    this.#at = at;
    return numbers;
  }
}
