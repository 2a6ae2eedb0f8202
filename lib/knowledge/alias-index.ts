import { fold, foldMarks, foldsOfPrefix } from './fold.ts';
import { KeyIndex } from './key-index.ts';
import type { Candidate, EntityIndex } from './knowledge-base.ts';
import type { PackColumns } from './pack-columns.ts';
import {
  ALIAS_KINDS,
  EXACT_ONLY,
  KEYS_PER_BLOCK,
  KIND_BITS,
  MAIN_NAME,
  markOf,
  SAME_NAME,
} from './pack-format.ts';
import { PackNames } from './pack-names.ts';
import { type Match, rank, undotted } from './rank.ts';

/** Aliases of one key, and the number of the name that the first of them is printed as. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly name: number;
}

/** From a name as printed to the entities it may mean. */
export class AliasIndex {
  readonly #columns: PackColumns;
  readonly #names: PackNames;
  readonly #keys: KeyIndex;
  /** Where each block's aliases start, and the number of the first one's name. */
  readonly #aliasStarts: Uint32Array;
  readonly #nameStarts: Uint32Array;
  readonly #mainNames: Uint32Array;

  constructor(columns: PackColumns) {
    this.#columns = columns;
    this.#names = new PackNames(columns);
    this.#keys = new KeyIndex(columns);
    this.#aliasStarts = new Uint32Array(this.#keys.blocks);
    this.#nameStarts = new Uint32Array(this.#keys.blocks);
    this.#mainNames = new Uint32Array(columns.type.length);
    const { keyAliases, aliasKind, aliasEntity } = columns;
    let name = -1;
    for (let key = 0, alias = 0; key < keyAliases.length; key++) {
      if (key % KEYS_PER_BLOCK === 0) {
        this.#aliasStarts[key / KEYS_PER_BLOCK] = alias;
        this.#nameStarts[key / KEYS_PER_BLOCK] = name + 1;
      }
      for (const end = alias + keyAliases[key]!; alias < end; alias++) {
        const kind = aliasKind[alias]!;
        if ((kind & SAME_NAME) === 0) name++;
        if ((kind & MAIN_NAME) !== 0) this.#mainNames[aliasEntity[alias]!] = name;
      }
    }
  }

  /** The name an entity goes by. */
  nameOf(entity: EntityIndex): string {
    return this.#names.at(this.#mainNames[entity]!);
  }

  /** Readings of a name, best prior first; one entity at most once, under the alias that fits best. */
  candidates(name: string): Candidate[] {
    const key = fold(name);
    const run = key === '' ? undefined : this.#find(key);
    return run === undefined ? [] : rank(this.#matches(name, run));
  }

  /** Entities with a name that begins so, the most prominent first. */
  startingWith(prefix: string, most: number): EntityIndex[] {
    const found = new Set<EntityIndex>();
    for (const wanted of foldsOfPrefix(prefix)) {
      for (let block = this.#keys.blockOf(wanted); block < this.#keys.blocks; block++) {
        let beyond = false;
        for (const run of this.#runs(block)) {
          const key = fold(this.#names.at(run.name));
          if (key.startsWith(wanted)) this.#collect(run, found);
          else beyond ||= key > wanted;
        }
        if (beyond) break;
      }
    }
    const { prominence } = this.#columns;
    return [...found].sort((a, b) => prominence[b]! - prominence[a]! || a - b).slice(0, most);
  }

  #collect({ start, end }: Run, found: Set<EntityIndex>): void {
    const { aliasKind, aliasEntity } = this.#columns;
    for (let i = start; i < end; i++) if (aliasKind[i]! < EXACT_ONLY) found.add(aliasEntity[i]!);
  }

  #find(key: string): Run | undefined {
    if (this.#keys.blocks === 0) return undefined;
    const mark = markOf(key);
    const { keyAliases, aliasKind, keyMarks } = this.#columns;
    const number = this.#keys.blockOf(key);
    const block = this.#keys.block(number);
    let start = this.#aliasStarts[number]!;
    let name = this.#nameStarts[number]!;
    for (let position = block.start; position < block.end; position++) {
      const end = start + keyAliases[position]!;
      const own = (keyMarks[position >> 1]! >> (4 * (position & 1))) & 15;
      if (own === mark && fold(this.#names.at(name)) === key) return { start, end, name };
      for (; start < end; start++) if ((aliasKind[start]! & SAME_NAME) === 0) name++;
    }
    return undefined;
  }

  *#runs(number: number): Generator<Run> {
    const { keyAliases, aliasKind } = this.#columns;
    const block = this.#keys.block(number);
    let start = this.#aliasStarts[number]!;
    let name = this.#nameStarts[number]!;
    for (let position = block.start; position < block.end; position++) {
      const end = start + keyAliases[position]!;
      yield { start, end, name };
      for (; start < end; start++) if ((aliasKind[start]! & SAME_NAME) === 0) name++;
    }
  }

  #matches(name: string, { start, end, name: first }: Run): Match[] {
    const { aliasEntity, aliasKind, prominence } = this.#columns;
    const dotless = undotted(name);
    const marks = foldMarks(name);
    const found: Match[] = [];
    let text = first - 1;
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
