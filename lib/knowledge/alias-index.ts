import { fold, foldMarks } from './fold.ts';
import type { Candidate } from './knowledge-base.ts';
import type { PackColumns } from './pack-columns.ts';
import { ALIAS_KINDS, bucketOf, EXACT_ONLY } from './pack-format.ts';
import { type PackStrings, runningTotals } from './pack-strings.ts';

/** How much less than its full name an alias of a kind stands for its entity. */
const KIND_WEIGHT: Readonly<Record<Candidate['alias'], number>> = {
  name: 1,
  short: 1,
  acronym: 0.8,
  spelling: 0.7,
  former: 0.5,
  surname: 0.5,
  demonym: 1,
};

/** What a reading counts that needs more folding than another one of the same name. */
const FOLDED_BESIDE_EXACT = 0.02;
/** The same where marks alone differ: newswires print most names without them. */
const PLAIN_BESIDE_EXACT = 0.7;

/** "U.S." and "US" are one acronym; "us" is none. */
const undotted = (name: string) => name.replace(/\.(?=\p{L}|$)/gu, '');

interface Match extends Omit<Candidate, 'prior'> {
  /** Whether no more than marks differ. */
  readonly plain: boolean;
}

/** From a name as printed to the entities it may mean. */
export class AliasIndex {
  readonly #columns: PackColumns;
  readonly #strings: PackStrings;
  readonly #starts: Uint32Array;

  constructor(columns: PackColumns, strings: PackStrings) {
    this.#columns = columns;
    this.#strings = strings;
    this.#starts = runningTotals(columns.bucketSize);
  }

  /** Readings of a name, best prior first; one entity at most once, under the alias that fits best. */
  candidates(name: string): Candidate[] {
    const key = fold(name);
    if (key === '') return [];
    const found = this.#matches(name, key);
    const anyExact = found.some((match) => match.exact);
    const best = new Map<number, Omit<Candidate, 'prior'> & { weight: number }>();
    for (const match of found) {
      const held = match.exact || !anyExact ? 1 : match.plain ? PLAIN_BESIDE_EXACT : FOLDED_BESIDE_EXACT;
      // Prominence is a logarithm of how often news means an entity: a quarter more is ten times as often.
      const weight =
        held * KIND_WEIGHT[match.alias] * 10 ** (4 * (this.#columns.prominence[match.entity]! / 255));
      const before = best.get(match.entity);
      if (before === undefined || weight > before.weight)
        best.set(match.entity, { entity: match.entity, alias: match.alias, exact: match.exact, weight });
    }
    let total = 0;
    for (const { weight } of best.values()) total += weight;
    return [...best.values()]
      .sort((a, b) => b.weight - a.weight || a.entity - b.entity)
      .map(({ weight, ...match }) => ({ ...match, prior: weight / total }));
  }

  #matches(name: string, key: string): Match[] {
    const { bucketSize, aliasText, aliasEntity, aliasKind } = this.#columns;
    const bucket = bucketOf(key, bucketSize.length);
    const dotless = undotted(name);
    const marks = foldMarks(name);
    const found: Match[] = [];
    let text = -1;
    let printed = '';
    let fits = false;
    let plain = false;
    for (let i = this.#starts[bucket]!; i < this.#starts[bucket + 1]!; i++) {
      if (aliasText[i] !== text) {
        text = aliasText[i]!;
        printed = this.#strings.at(text);
        fits = printed === name || fold(printed) === key;
        plain = fits && foldMarks(printed) === marks;
      }
      if (!fits) continue;
      const exactOnly = aliasKind[i]! >= EXACT_ONLY;
      const exact = printed === name || (exactOnly && undotted(printed) === dotless);
      if (exactOnly && !exact) continue;
      found.push({
        entity: aliasEntity[i]!,
        alias: ALIAS_KINDS[aliasKind[i]! & (EXACT_ONLY - 1)]!,
        plain,
        exact,
      });
    }
    return found;
  }
}
