import { fold, foldMarks, foldsOfPrefix } from './fold.ts';
import { type AliasRun, KeyIndex } from './key-index.ts';
import type { Candidate, EntityIndex } from './knowledge-base.ts';
import type { PackColumns } from './pack-columns.ts';
import { ALIAS_KINDS, EXACT_ONLY, KIND_BITS, MAIN_NAME, SAME_NAME } from './pack-format.ts';
import { PackStrings } from './pack-strings.ts';
import { type Match, rank, undotted } from './rank.ts';

/** From a name as printed to the entities it may mean. */
export class AliasIndex {
  readonly #columns: PackColumns;
  readonly #names: PackStrings;
  readonly #keys: KeyIndex;
  /** Number of the printed name that stands before each block's first alias. */
  readonly #nameStarts: Uint32Array;
  readonly #mainNames: Uint32Array;

  constructor(columns: PackColumns) {
    this.#columns = columns;
    this.#names = new PackStrings(columns.names, columns.nameLengths);
    this.#keys = new KeyIndex(columns);
    const { aliasKind, aliasEntity } = columns;
    const { aliasStarts } = this.#keys;
    this.#nameStarts = new Uint32Array(aliasStarts.length);
    this.#mainNames = new Uint32Array(columns.type.length);
    let name = -1;
    for (let alias = 0, block = 0; alias < aliasKind.length; alias++) {
      while (aliasStarts[block] === alias) this.#nameStarts[block++] = name + 1;
      const kind = aliasKind[alias]!;
      if ((kind & SAME_NAME) === 0) name++;
      if ((kind & MAIN_NAME) !== 0) this.#mainNames[aliasEntity[alias]!] = name;
    }
  }

  /** The name an entity goes by. */
  nameOf(entity: EntityIndex): string {
    return this.#names.at(this.#mainNames[entity]!);
  }

  /** Readings of a name, best prior first; one entity at most once, under the alias that fits best. */
  candidates(name: string): Candidate[] {
    const key = fold(name);
    const run = key === '' ? undefined : this.#keys.find(key);
    return run === undefined ? [] : rank(this.#matches(name, run));
  }

  /** Entities with a name that begins so, the most prominent first. */
  startingWith(prefix: string, most: number): EntityIndex[] {
    const found = new Set<EntityIndex>();
    for (const key of foldsOfPrefix(prefix)) {
      for (const { start, end } of this.#keys.startingWith(key)) {
        for (let i = start; i < end; i++)
          if (this.#columns.aliasKind[i]! < EXACT_ONLY) found.add(this.#columns.aliasEntity[i]!);
      }
    }
    const { prominence } = this.#columns;
    return [...found].sort((a, b) => prominence[b]! - prominence[a]! || a - b).slice(0, most);
  }

  #matches(name: string, { start, end, block }: AliasRun): Match[] {
    const { aliasEntity, aliasKind, prominence } = this.#columns;
    const dotless = undotted(name);
    const marks = foldMarks(name);
    const found: Match[] = [];
    let text = this.#nameStarts[block]! - 1;
    for (let i = this.#keys.aliasStarts[block]!; i < start; i++)
      if ((aliasKind[i]! & SAME_NAME) === 0) text++;
    let printed = '';
    let plain = false;
    for (let i = start; i < end; i++) {
      if ((aliasKind[i]! & SAME_NAME) === 0) {
        printed = this.#names.at(++text);
        plain = foldMarks(printed) === marks;
      }
      const exactOnly = aliasKind[i]! >= EXACT_ONLY;
      const exact = printed === name || (exactOnly && undotted(printed) === dotless);
      if (exactOnly && !exact) continue;
      const entity = aliasEntity[i]!;
      const alias = ALIAS_KINDS[aliasKind[i]! & KIND_BITS]!;
      found.push({ entity, alias, plain, exact, prominence: prominence[entity]! / 255 });
    }
    return found;
  }
}
