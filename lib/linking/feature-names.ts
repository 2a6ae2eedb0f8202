/** What the linker weighs of a candidate. Every value lies between -1 and 1. */
export const FEATURES = [
  /** Against NIL, always 1. */
  'bias',
  /** Logarithm of the share among all readings of the name. */
  'prior',
  'prominence',
  'inexact',
  'surname',
  'acronym',
  /** Another spelling, a nickname or a former name. */
  'otherName',
  /** Found under a name that no mention prints. */
  'derived',
  /** A record that the reader added, by a full name: they know whom their news means. */
  'readersOwn',
  /** A body of the country that a general name is about. */
  'composed',
  /** The same, when the country stands beside the name. */
  'said',
  /** A general name, and a body that is not found by the article's country. */
  'general',
  'otherType',
  /** A name of one word, without a longer one in the article. */
  'oneWord',
  /** The same of someone little known. */
  'obscure',
  /** How much of the article speaks for its country. */
  'country',
  /** The article speaks of countries, but not of its own. */
  'foreign',
  /** For a country: how much else of the article speaks for it. */
  'itself',
  'isCountry',
  'isState',
  /** Of the cities that the pack takes from lists, most are too small for the news. */
  'isCity',
  /** For a state or region: how many others of its country the article names. */
  'peers',
  /** What lies behind the comma holds it. */
  'within',
  'without',
  /** What stands before the comma lies in it. */
  'holding',
  /** Its neighbours in a list stand as high as it, or do not. */
  'alike',
  'unlike',
  /** The words beside it say that it is a state, or a city, as it is; or the other. */
  'called',
  'miscalled',
  /** How near it lies to the article's other places. */
  'near',
  /** The words beside the name are an office it held on the day. */
  'office',
  'holds',
  /** The title right before the name is of an office, but of none that it held. */
  'untitled',
  /** Words of its description stand near the name. */
  'about',
  /** A people or country right before the name is its own, or another one. */
  'nation',
  'otherNation',
  /** Dead before the article's day. */
  'dead',
  /** Another chain of the article was linked to it. */
  'known',
  /** Other mentions of the same name, which say where it lies, were linked to it. */
  'sibling',
] as const;

export type Feature = (typeof FEATURES)[number];

/** Weights of one type of chain. */
export type Weights = Readonly<Partial<Record<Feature, number>>>;

/** Types that are weighed apart. */
export const WEIGHED = ['person', 'place', 'organisation', 'other'] as const;
export type Weighed = (typeof WEIGHED)[number];

/** What was learned, from what. */
export interface LinkerModel {
  readonly trainedOn: string;
  readonly weights: Readonly<Record<Weighed, Weights>>;
  /** Least probability of a link, by type. */
  readonly thresholds: Readonly<Record<Weighed, number>>;
}

/** The weights that a chain's type uses. */
export function weighedType(type: string): Weighed {
  return (WEIGHED as readonly string[]).includes(type) ? (type as Weighed) : 'other';
}
