import type { PackColumns } from './pack-columns.ts';
import { NAMES_PER_BLOCK } from './pack-format.ts';

const LETTERS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** Longest name, bytes of UTF-8. */
const LONGEST = 255;

/**
 * The printed names of a pack in the order of the aliases, front-coded: of each name only what differs from the one before it
 * is stored, and in full at the start of each block (Witten, Moffat and Bell, Managing Gigabytes, 1999, section 4.1).
 */
export class PackNames {
  readonly #bytes: Uint8Array;
  readonly #shared: Uint8Array;
  readonly #lengths: Uint8Array;
  /** Where each block's bytes start. */
  readonly #starts: Uint32Array;
  readonly #name = new Uint8Array(LONGEST);
  readonly #decoder = new TextDecoder();

  constructor({ names, nameShared, nameLengths }: PackColumns) {
    this.#bytes = names;
    this.#shared = nameShared;
    this.#lengths = nameLengths;
    this.#starts = new Uint32Array(Math.ceil(nameLengths.length / NAMES_PER_BLOCK));
    let start = 0;
    for (let i = 0; i < nameLengths.length; i++) {
      if (i % NAMES_PER_BLOCK === 0) this.#starts[i / NAMES_PER_BLOCK] = start;
      start += nameLengths[i]!;
    }
  }

  /** @throws RangeError when there is no such name. */
  at(index: number): string {
    if (!(index >= 0 && index < this.#lengths.length)) throw new RangeError(`No name ${index} in the pack`);
    const block = Math.floor(index / NAMES_PER_BLOCK);
    let at = this.#starts[block]!;
    let end = 0;
    for (let i = block * NAMES_PER_BLOCK; i <= index; i++) {
      const shared = this.#shared[i]!;
      end = shared + this.#lengths[i]!;
      for (let k = shared; k < end; k++) this.#name[k] = this.#bytes[at++]!;
    }
    // A call into the decoder costs more than most names, which are short and plain.
    let name = '';
    for (let k = 0; k < end; k++) {
      const byte = this.#name[k]!;
      if (byte > 127) return this.#decoder.decode(this.#name.subarray(0, end));
      name += LETTERS[byte]!;
    }
    return name;
  }
}
