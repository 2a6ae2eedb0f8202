import type { MentionType } from '../../types/annotation.ts';
import type { Steps } from '../../types/steps.ts';
import type { GazetteerReading } from '../recogniser.ts';
import type { Scan } from '../rules/scan.ts';
import type { Lattice } from './lattice.ts';

/** What the lists of names say, by token; 0 for nothing. */
export interface GazetteerTags {
  /** The likeliest reading of the word by itself, and the likeliest of another type. */
  readonly word: Uint16Array;
  readonly second: Uint16Array;
  /** The likeliest reading of the longest listed name of several words around the token, with its place in it. */
  readonly name: Uint16Array;
}

const TYPE_LIST: readonly MentionType[] = [
  'person',
  'place',
  'organisation',
  'nationality',
  'law',
  'event',
  'work',
];
const TYPES = { person: 0, place: 1, organisation: 2, nationality: 3, law: 4, event: 5, work: 6 };
/** Tokens between two pauses. */
const TOKENS_A_STEP = 64;
const ALIASES = { full: 0, surname: 1, acronym: 2, demonym: 3 };

/** Asks the lists about each capitalised word, and each name of several words that begins with one. */
export function* readGazetteer(scan: Scan, { active }: Lattice): Steps<GazetteerTags> {
  const length = scan.tokens.length;
  const word = new Uint16Array(length);
  const second = new Uint16Array(length);
  const name = new Uint16Array(length);
  let covered = -1;
  for (const [k, at] of active.entries()) {
    if (k % TOKENS_A_STEP === 0) yield;
    const token = scan.tokens[at];
    if (!token || !scan.isName(at) || token.shape === 'initial') continue;
    const readings = scan.readings(token.text);
    const [first] = readings;
    if (first) {
      word[at] = codeOf(first);
      const other = readings.find((reading) => reading.type !== first.type);
      if (other) second[at] = codeOf(other);
    }
    if (at < covered) continue;
    const match = scan.longest(at);
    const best = match?.readings[0];
    if (!match || !best || match.to === at + 1) continue;
    covered = match.to;
    for (let i = at; i < match.to; i += 1) {
      const place = i === at ? 0 : i === match.to - 1 ? 2 : 1;
      name[i] = codeOf(best) * 3 + place;
    }
  }
  return { word, second, name };
}

function codeOf({ type, alias, prominence, exact }: GazetteerReading): number {
  const weight = Math.min(4, Math.floor(prominence * 5));
  return 1 + (((TYPES[type] * 4 + ALIASES[alias]) * 5 + weight) * 2 + (exact ? 1 : 0));
}

/** The type that the lists give a name of one word or of several, by its tags. */
export function typeOfCode(name: number, word: number, several: boolean): MentionType | undefined {
  const code = several ? Math.floor(name / 3) : word;
  if (code === 0) return undefined;
  const alias = Math.floor((code - 1) / 10) % 4;
  if (alias === ALIASES.demonym) return 'nationality';
  return TYPE_LIST[Math.floor((code - 1) / 40)];
}
