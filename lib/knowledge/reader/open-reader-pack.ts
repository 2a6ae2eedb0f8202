import type { Source } from '../../types/annotation.ts';
import type { ReaderEntity, ReaderPack } from '../../types/reader-pack.ts';
import { cardFacts } from '../card-facts.ts';
import { describe } from '../describe.ts';
import { fold, foldMarks, foldsOfPrefix } from '../fold.ts';
import type { AliasKind, EntityIndex, KnowledgeBase, KnowledgeEntity } from '../knowledge-base.ts';
import { TERM_FLAGS } from '../pack-format.ts';
import { encodeDate, readDate } from '../partial-date.ts';
import { type Match, rank, undotted } from '../rank.ts';
import { changesAfter, type History, Term } from '../terms.ts';

const READERS = 'reader:';

/** Whether an entity's id is of a record that the reader added. */
export function isReadersOwn(id: string): boolean {
  return id.startsWith(READERS);
}

/** A reader adds whom the news at hand is about: as prominent as a minister of a large country. */
const PROMINENCE = 0.66;

interface OwnAlias {
  readonly entity: EntityIndex;
  readonly printed: string;
  readonly kind: AliasKind;
}

/**
 * A reader's packs as a knowledge base, in memory.
 * @param countryOf index of a country, by ISO code, in the pack they are joined to, and its name
 */
export function openReaderPacks(
  packs: readonly ReaderPack[],
  countryOf: (code: string) => { readonly index: EntityIndex; readonly name: string } | undefined,
): KnowledgeBase {
  const all = packs.flatMap((pack, p) =>
    pack.entities.map((entity, i) => ({ entity, pack: pack.name, id: `${READERS}${p}:${i}` })),
  );
  const ids = new Map(all.map(({ id }, i) => [id, i]));
  const aliases = new Map<string, OwnAlias[]>();
  all.forEach(({ entity }, i) => {
    for (const alias of aliasesOf(entity, i)) {
      const key = fold(alias.printed);
      const held = aliases.get(key) ?? [];
      if (held.length === 0) aliases.set(key, held);
      held.push(alias);
    }
  });
  const at = (index: EntityIndex) => {
    const found = all[index];
    if (found === undefined) throw new RangeError(`No entity ${index} in the reader's packs`);
    return found;
  };
  const sourceOf = (index: EntityIndex): Source => {
    const { entity, pack } = at(index);
    return { id: `reader:${pack}`, name: entity.source ?? pack };
  };
  const history = (index: EntityIndex): History => {
    const source = sourceOf(index).id;
    return {
      terms: termsOf(at(index).entity, source),
      notes: [],
      died: undefined,
      dissolved: undefined,
      source,
    };
  };
  const entityAt = (index: EntityIndex): KnowledgeEntity => {
    const { entity, id } = at(index);
    return entityOf(entity, id, index, entity.country && countryOf(entity.country)?.index);
  };
  const base: KnowledgeBase = {
    candidates: (name) => rank(matches(name, aliases.get(fold(name)) ?? [])),
    startingWith: (prefix, most) => {
      const keys = foldsOfPrefix(prefix);
      const found = [...aliases]
        .filter(([key]) => keys.some((wanted) => key.startsWith(wanted)))
        .flatMap(([, own]) => own.filter(({ kind }) => kind !== 'acronym').map(({ entity }) => entity));
      return [...new Set(found)].slice(0, most);
    },
    organisationsOf: (country) =>
      all.flatMap(({ entity }, i) =>
        entity.type === 'organisation' && entity.country && countryOf(entity.country)?.index === country
          ? [i]
          : [],
      ),
    entity: entityAt,
    gist: entityAt,
    find: (id) => ids.get(id),
    heldAt: (index, on) => base.facts(index, on).held,
    changesSince: (index, on) => changesAfter(history(index), readDate(on)),
    facts: (index, on) => {
      const { entity } = at(index);
      const country = entity.country && countryOf(entity.country)?.name;
      return cardFacts(history(index), readDate(on), () => sourceOf(index), {
        asOf: entity.asOf,
        ...(country && { country }),
      });
    },
    description: (index, on) => {
      const { entity } = at(index);
      const { name, type, about } = entity;
      const country = entity.country && countryOf(entity.country)?.name;
      const terms = history(index).terms;
      const asOf = encodeDate(entity.asOf);
      return describe({ name, type, about, country: country || undefined, terms, asOf }, readDate(on));
    },
    info: () => ({ entities: all.length, sources: [] }),
    titles: () => all.flatMap(({ entity }) => entity.wikipedia ?? []),
  };
  return base;
}

function entityOf(
  { type, name, wikidata, wikipedia }: ReaderEntity,
  id: string,
  index: EntityIndex,
  country: EntityIndex | '' | undefined,
): KnowledgeEntity {
  return {
    index,
    id,
    type,
    name,
    prominence: PROMINENCE,
    ...(wikidata !== undefined && { qid: wikidata }),
    ...(wikipedia !== undefined && { wiki: wikipedia }),
    ...(typeof country === 'number' && { country }),
  };
}

/** All capitals are an acronym; a person's last word is a surname unless the reader gave a single name. */
function aliasesOf(entity: ReaderEntity, index: EntityIndex): OwnAlias[] {
  const own = [entity.name, ...entity.also].map(
    (printed): OwnAlias => ({
      entity: index,
      printed,
      kind: /^[\p{Lu}\d&.-]{2,}$/u.test(printed) ? 'acronym' : 'name',
    }),
  );
  const surname =
    entity.type === 'person' ? / (\S+?)(?:,? (?:[JS]r\.?|I{2,3}|IV))?$/.exec(entity.name)?.[1] : undefined;
  return surname === undefined ? own : [...own, { entity: index, printed: surname, kind: 'surname' }];
}

function matches(name: string, found: readonly OwnAlias[]): Match[] {
  return found.flatMap(({ entity, printed, kind }) => {
    const exact = printed === name || (kind === 'acronym' && undotted(printed) === undotted(name));
    if (kind === 'acronym' && !exact) return [];
    const plain = foldMarks(printed) === foldMarks(name);
    return [{ entity, alias: kind, exact, plain, prominence: PROMINENCE }];
  });
}

function termsOf({ terms }: ReaderEntity, source: string): Term[] {
  return terms.map(({ office, since, until, acting }) => {
    const code = (date: string | undefined) => (date === undefined ? 0 : encodeDate(date));
    const flags = (acting ? TERM_FLAGS.acting : 0) + (until === undefined ? 0 : TERM_FLAGS.ended);
    return new Term(office, code(since), code(until), flags, source);
  });
}
