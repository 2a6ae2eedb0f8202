import { fold, foldCase } from '../../lib/knowledge/fold.ts';
import {
  type City,
  readAlternateNames,
  readCities,
  readCountryInfo,
  readCountryNames,
  readNationalities,
  readRegions,
} from './geonames.ts';
import type { PackAlias, PackEntity } from './model.ts';
import { type CommonWords, regionNames, usableAlternate } from './place-names.ts';

/** Cities with fewer people are not in the pack, unless they are capitals. */
const SMALLEST_CITY = 18_000;
/** Places named like a word or a person are in the pack from this many people. */
const SMALLEST_ORDINARY = 100_000;
/** Other names of smaller cities are seldom English and cost more space than they find mentions. */
const SMALLEST_WITH_OTHER_NAMES = 50_000;

const CONTINENTS: Readonly<Record<string, string>> = {
  AF: 'Africa',
  AN: 'Antarctica',
  AS: 'Asia',
  EU: 'Europe',
  NA: 'North America',
  OC: 'Oceania',
  SA: 'South America',
};

const none = { terms: [], notes: [], source: 'geonames' } as const;
const log10 = (n: number) => Math.log10(Math.max(n, 1));
const clamp = (n: number) => Math.min(1, Math.max(0.02, n));

/**
 * Countries, first-level regions and cities from the packages, before our own records amend them.
 * @param named ids of places that our records amend: such cities are in the pack whatever their size
 */
export function readPlaces(common: CommonWords, named: ReadonlySet<string> = new Set()): PackEntity[] {
  const cities = readCities();
  return [...countries(cities), ...regions(cities, common), ...populated(cities, common, named)];
}

function countries(cities: readonly City[]): PackEntity[] {
  const capitals = seats(cities, ({ country }) => country, 'PPLC');
  const names = readCountryNames();
  const nationalities = readNationalities();
  return readCountryInfo().flatMap(({ code, name, population, continent }) => {
    if (population === 0 || !(names.has(code) || code === 'XK')) return [];
    const formal = names.get(code) ?? [name];
    const acronym = (alias: string) => /^(?:\p{Lu}\.?){2,}$/u.test(alias);
    const aliases: PackAlias[] = [...new Set([name, ...formal])]
      .filter((alias) => !/[(),]/.test(alias) && alias !== 'Congo')
      .map((alias) =>
        acronym(alias) ? { name: alias, kind: 'acronym', exactOnly: true } : { name: alias, kind: 'name' },
      );
    const demonym = nationalities.get(code);
    // Where the package knows no demonym it repeats the country's name; that is dropped, like its notes in brackets.
    if (
      demonym !== undefined &&
      !/[(),.-]| or /.test(demonym) &&
      !formal.includes(demonym) &&
      !demonym.includes(name)
    )
      aliases.push(...demonymForms(demonym));
    return {
      ...none,
      id: `country:${code}`,
      type: 'place',
      name,
      kind: 'country',
      about: `country in ${CONTINENTS[continent] ?? 'the world'}`,
      prominence: clamp(0.25 + 0.06 * log10(population)),
      // A map shows the country around its capital, and no point.
      ...at(capitals.get(code)),
      // The package's populations of countries are those of about 2010: good for an order, not for a card.
      aliases,
    } satisfies PackEntity;
  });
}

/** "Syrian" and "Syrians"; the plural only where English forms it with an s. */
function demonymForms(demonym: string): PackAlias[] {
  const plural = /(?:an|[^e]i|er|o|ot|k|n)$/.test(demonym) ? [`${demonym}s`] : [];
  return [demonym, ...plural].map((name) => ({ name, kind: 'demonym' }));
}

function regions(cities: readonly City[], common: CommonWords): PackEntity[] {
  const people = new Map<string, number>();
  const regionOf = ({ country, adminCode }: City) => `${country}.${adminCode}`;
  for (const city of cities) people.set(regionOf(city), (people.get(regionOf(city)) ?? 0) + city.population);
  const middle = seats(cities, regionOf, 'PPLC', 'PPLA');
  return readRegions().flatMap(({ code, name }) => {
    if (common.has(foldCase(name)) && (people.get(code) ?? 0) < SMALLEST_ORDINARY) return [];
    const country = code.slice(0, 2);
    return {
      ...none,
      id: `region:${code}`,
      type: 'place',
      name,
      kind: country === 'US' && code !== 'US.DC' ? 'state' : 'region',
      prominence: clamp((country === 'US' ? -0.1 : -0.28) + 0.08 * log10(people.get(code) ?? 0)),
      country: `country:${country}`,
      // The packages give no outline; a region's seat stands for it on a map.
      ...at(middle.get(code)),
      aliases: regionNames(name).map((alias) => ({ name: alias, kind: alias === name ? 'name' : 'short' })),
    } satisfies PackEntity;
  });
}

/** Countries whose own spelling has the signs that elsewhere only scholars' transliterations have. */
const OWN_MARKS = new Set(['LV', 'LT', 'NZ', 'RO', 'TR', 'MD', 'AZ', 'PF', 'JP']);

/** "Tikrit" for "Tikrīt": a name as newswires print it, where the listed one is a transliteration with all its marks. */
function printedName({ name, country }: City): string {
  const scholarly = /[āēīōūḩḥḨţṭḑḍẕẓşşţ‘’]/u.test(name.normalize('NFC'));
  return scholarly && !OWN_MARKS.has(country) && country !== 'XK'
    ? name.normalize('NFD').replace(/\p{M}+|‘/gu, '')
    : name;
}

/** The seat of each country or region: a city of one of these kinds, else the largest. */
function seats(
  cities: readonly City[],
  areaOf: (city: City) => string,
  ...kinds: readonly string[]
): Map<string, City> {
  const rank = (city: City) => city.population + (kinds.includes(city.featureCode) ? 1e9 : 0);
  const found = new Map<string, City>();
  for (const city of cities) {
    const before = found.get(areaOf(city));
    if (before === undefined || rank(city) > rank(before)) found.set(areaOf(city), city);
  }
  return found;
}

const at = (city: City | undefined) => (city === undefined ? {} : { coordinates: point(city) });
const point = ({ loc }: City) => ({ lat: loc.coordinates[1], lon: loc.coordinates[0] });

function populated(cities: readonly City[], common: CommonWords, named: ReadonlySet<string>): PackEntity[] {
  const alternates = readAlternateNames();
  return cities.flatMap((city) => {
    const capital = city.featureCode === 'PPLC';
    if (city.population < SMALLEST_CITY && !capital && !named.has(`geonames:${city.cityId}`)) return [];
    const printed = printedName(city);
    const light = foldCase(printed);
    const ordinary = common.has(light);
    // A small town named like a word or a person would be wrong far more often than right.
    if ((ordinary && city.population < SMALLEST_ORDINARY) || light.length < 3) return [];
    const names = new Map<string, PackAlias>([
      [printed, { name: printed, kind: 'name', ...(ordinary && { exactOnly: true }) }],
    ]);
    const folded = new Set([fold(printed)]);
    for (const name of city.population < SMALLEST_WITH_OTHER_NAMES && !capital
      ? []
      : (alternates.get(city.cityId) ?? [])) {
      if (folded.has(fold(name)) || !usableAlternate(name, common)) continue;
      folded.add(fold(name));
      names.set(name, { name, kind: 'spelling' });
    }
    return {
      ...none,
      id: `geonames:${city.cityId}`,
      geonames: city.cityId,
      type: 'place',
      name: printed,
      kind: capital ? 'capital' : 'city',
      prominence: clamp(
        (capital ? 0.3 : -0.42) + (capital ? 0.05 : 0.12) * log10(city.population) - (ordinary ? 0.1 : 0),
      ),
      country: `country:${city.country}`,
      coordinates: point(city),
      population: city.population,
      aliases: [...names.values()],
    } satisfies PackEntity;
  });
}
