import { COMMON_WORDS } from './data/common-words.ts';
import { DEMONYMS } from './data/demonyms.ts';
import { GIVEN_NAMES } from './data/given-names.ts';
import { MORE_GIVEN_NAMES, SURNAMES } from './data/more-names.ts';
import {
  ORGANISATION_HEADS,
  ORGANISATION_NAMES,
  ORGANISATION_NOUNS,
  ORGANISATION_TAILS,
  ORGANISATION_WORDS,
  SEATS,
} from './data/organisation-cues.ts';
import {
  ARTICLE_PLACES,
  EVENT_HEADS,
  EVENT_TAILS,
  LAW_TAILS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_TAILS,
  SKY_NOUNS,
  THING_NOUNS,
} from './data/place-cues.ts';
import { PLACE_NAMES } from './data/place-names.ts';
import { CLUBS, TEAM_NAMES, TEAM_ROLES } from './data/team-cues.ts';
import { NAME_PARTICLES, ROLE_NOUNS, SPEECH_VERBS, TITLE_HEADS, TITLE_MODIFIERS } from './data/titles.ts';

function words(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

const demonyms = words(DEMONYMS);

export const givenNames = words([...GIVEN_NAMES, ...MORE_GIVEN_NAMES]);
export const surnames = words(SURNAMES);
export const titleHeads = words(TITLE_HEADS);
export const titleModifiers = words(TITLE_MODIFIERS);
export const roleNouns = words(ROLE_NOUNS);
export const speechVerbs = words(SPEECH_VERBS);
export const nameParticles = words(NAME_PARTICLES);
export const organisationTails = words(ORGANISATION_TAILS);
export const organisationHeads = words(ORGANISATION_HEADS);
export const organisationWords = words(ORGANISATION_WORDS);
export const teamNames = words(TEAM_NAMES);
export const teamRoles = words(TEAM_ROLES);
export const placeTails = words(PLACE_TAILS);
export const organisationNouns = words(ORGANISATION_NOUNS);
export const skyNouns = words(SKY_NOUNS);
export const thingNouns = words(THING_NOUNS);
export const placeHeads = words(PLACE_HEADS);
export const placeNouns = words(PLACE_NOUNS);
export const articlePlaces = words(ARTICLE_PLACES);
export const eventTails = words(EVENT_TAILS);
export const eventHeads = words(EVENT_HEADS);
export const lawTails = words(LAW_TAILS);
export const commonWords = words(COMMON_WORDS);
export const organisationNames: ReadonlySet<string> = new Set(
  [...ORGANISATION_NAMES, ...CLUBS].flatMap((line) => line.split('|')),
);

export const seats: ReadonlySet<string> = new Set(SEATS.flatMap((line) => line.split('|')));

export const placeNames: ReadonlySet<string> = new Set(PLACE_NAMES.flatMap((line) => line.split('|')));

/** Whether a capitalised word ends names of bodies or places ("Party", "Hall"). */
export function endsNames(word: string): boolean {
  return organisationTails.has(word) || placeTails.has(word);
}

/** Whether a capitalised word stands for a people, a faith or a side: "Syrian", "Syrians", "Republicans". */
export function isDemonym(word: string): boolean {
  if (demonyms.has(word)) return true;
  return word.endsWith('s') && demonyms.has(word.slice(0, -1));
}
