import type { Source } from '../types/annotation.ts';
import type { PackStrings } from './pack-strings.ts';

/** Strings a source has in the pack: id, name, url, licence, date. */
export const TEXTS_PER_SOURCE = 5;

/** Where a pack's facts come from. */
export class PackSources {
  readonly #sources: readonly Source[];

  constructor(columns: Uint16Array, strings: PackStrings) {
    this.#sources = Array.from({ length: columns.length / TEXTS_PER_SOURCE }, (_, i) => {
      const texts = [...columns.subarray(i * TEXTS_PER_SOURCE, (i + 1) * TEXTS_PER_SOURCE)];
      const [id, name, url, licence, date] = texts.map((text) => strings.at(text));
      return {
        id: id!,
        name: name!,
        ...(url && { url }),
        ...(licence && { licence }),
        ...(date && { date }),
      };
    });
  }

  all(): readonly Source[] {
    return this.#sources;
  }

  /** @throws RangeError when there is no such source. */
  idAt(index: number): string {
    const source = this.#sources[index];
    if (source === undefined) throw new RangeError(`No source ${index} in the pack`);
    return source.id;
  }

  /** @throws RangeError when there is no such source. */
  byId(id: string): Source {
    const source = this.#sources.find((one) => one.id === id);
    if (source === undefined) throw new RangeError(`No source "${id}" in the pack`);
    return source;
  }
}
