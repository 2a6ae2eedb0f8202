/** Strings numbered by their first use; number 0 is the empty string and stands for nothing. */
export class StringTable {
  readonly #numbers = new Map<string, number>([['', 0]]);

  index(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** UTF-8 bytes of each string. */
  get lengths(): number[] {
    return [...this.#numbers.keys()].map((text) => Buffer.byteLength(text));
  }

  get bytes(): number[] {
    return [...Buffer.from([...this.#numbers.keys()].join(''))];
  }
}
