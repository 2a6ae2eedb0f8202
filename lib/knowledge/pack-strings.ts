/** Strings of a pack, decoded only when asked for. */
export class PackStrings {
  readonly #text: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #decoder = new TextDecoder();

  /** @param lengths bytes of each string, in the order in which they stand in `text` */
  constructor(text: Uint8Array, lengths: Uint16Array) {
    this.#text = text;
    this.#starts = runningTotals(lengths);
  }

  /** @throws RangeError when there is no such string. */
  at(index: number): string {
    const start = this.#starts[index];
    const end = this.#starts[index + 1];
    if (start === undefined || end === undefined) throw new RangeError(`No string ${index} in the pack`);
    let ascii = '';
    // Most names are short and plain; a call into the decoder costs more than they do.
    for (let i = start; i < end; i++) {
      const byte = this.#text[i]!;
      if (byte > 127 || end - start > 40) return this.#decoder.decode(this.#text.subarray(start, end));
      ascii += String.fromCharCode(byte);
    }
    return ascii;
  }

  /** Undefined for string 0, which stands for nothing. */
  maybe(index: number): string | undefined {
    return index === 0 ? undefined : this.at(index);
  }
}

/** Where each of a row of runs starts, and where the last ends. */
export function runningTotals(sizes: Uint8Array | Uint16Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) starts[i + 1] = starts[i]! + sizes[i]!;
  return starts;
}
