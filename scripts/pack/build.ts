import { readFileSync } from 'node:fs';
import { foldCase, foldMarks } from '../../lib/knowledge/fold.ts';
import type { PackAlias, PackEntity, PackInput } from './model.ts';
import { readPlaces } from './places.ts';
import { readRecordFiles } from './record-files.ts';
import type { Amendment, OwnRecords } from './records.ts';
import { readOwnRecords } from './records.ts';
import { mistakes } from './validate.ts';

/** Below it a person is found by the full name only. */
const KNOWN_BY_SURNAME = 0.43;

/**
 * Everything that goes into the pack: our own records first, then the packages' places as our records amend them.
 * @param folder the folder of record files, ending in a slash
 * @throws RecordError on a mistake in our records.
 */
export function buildInput(folder: URL): PackInput {
  const own = readOwnRecords(readRecordFiles(folder));
  return combine(own, placesFor(own, folder));
}

/** The packages' places that go into the pack beside our records. */
export function placesFor(own: OwnRecords, folder: URL): PackEntity[] {
  return readPlaces(commonWords(folder), new Set(own.amendments.map(({ id }) => id)));
}

/** Names of cities that are also words or given names. */
function commonWords(folder: URL): ReadonlySet<string> {
  const text = readFileSync(new URL('common-words.txt', folder), 'utf8');
  const words = text.split('\n').filter((line) => !line.startsWith('#'));
  return new Set(
    words
      .flatMap((line) => line.split(/\s+/))
      .filter(Boolean)
      .map(foldCase),
  );
}

/** @throws RecordError when the records do not hold together. */
export function combine(own: OwnRecords, places: readonly PackEntity[]): PackInput {
  const [mistake] = mistakes(own, new Set(places.map((place) => place.id)));
  if (mistake !== undefined) throw mistake;
  const amendments = new Map(own.amendments.map((amendment) => [amendment.id, amendment]));
  const countries = new Set(places.filter((place) => place.kind === 'country').map((place) => place.id));
  const replaced = new Set(own.replaced.map(({ id }) => id));
  const amended = places
    .filter(
      (place) => !replaced.has(place.id) && (place.country === undefined || countries.has(place.country)),
    )
    .map((place) => amend(place, amendments.get(place.id)));
  // Cities in the order of their ids: neighbours often have ids that are close, and close numbers pack well.
  amended.sort((a, b) => (a.geonames ?? 0) - (b.geonames ?? 0));
  const entities = [...own.entities, ...amended].map((entity) => ({
    ...entity,
    aliases: distinct([...answeringTo(entity), ...withoutInitials(entity)]).filter(isNeeded),
  }));
  return { sources: own.sources, entities };
}

/** Our demonyms replace the package's, whose odd forms are why they are listed; other names come on top. */
function amend(place: PackEntity, amendment: Amendment | undefined): PackEntity {
  if (amendment === undefined) return place;
  const name = amendment.values.name ?? place.name;
  const own = amendment.aliases;
  const kept = own.some((alias) => alias.kind === 'demonym')
    ? place.aliases.filter((alias) => alias.kind !== 'demonym')
    : place.aliases;
  return { ...place, ...amendment.values, aliases: [{ name, kind: 'name' }, ...own, ...kept] };
}

/** No article calls someone whom few know by the surname alone; after the full name, the article itself tells who it is. */
function answeringTo({ aliases, prominence }: PackEntity): readonly PackAlias[] {
  return prominence < KNOWN_BY_SURNAME ? aliases.filter(({ kind }) => kind !== 'surname') : aliases;
}

/** What differs from the name it stands beside in its marks alone is found without it. */
function isNeeded({ name, kind }: PackAlias, position: number, all: readonly PackAlias[]): boolean {
  const plain = foldMarks(name);
  return !all.some(
    (other, i) =>
      i < position &&
      other.kind !== 'acronym' &&
      (other.kind === kind || kind === 'spelling') &&
      foldMarks(other.name) === plain,
  );
}

/** Newswires print many names with and without the initials in their middle: "Christopher A. Wray". */
function withoutInitials({ type, aliases }: PackEntity): PackAlias[] {
  if (type !== 'person') return [];
  return aliases.flatMap(({ name, kind }) => {
    const parts = /^(\p{L}{2,}) (?:\p{Lu}\. ?)+(\p{L}{2,}.*)$/u.exec(name);
    return kind === 'name' && parts !== null
      ? [{ name: `${parts[1]} ${parts[2]}`, kind: 'spelling' as const }]
      : [];
  });
}

function distinct(aliases: readonly PackAlias[]): PackAlias[] {
  const byName = new Map<string, PackAlias>();
  for (const alias of aliases) if (!byName.has(alias.name)) byName.set(alias.name, alias);
  return [...byName.values()];
}
