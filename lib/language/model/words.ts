import {
  eventHeads,
  eventTails,
  givenNames,
  isDemonym,
  lawTails,
  nameParticles,
  organisationHeads,
  organisationNouns,
  organisationTails,
  organisationWords,
  placeHeads,
  placeNouns,
  placeTails,
  roleNouns,
  speechVerbs,
  surnames,
  teamNames,
  teamRoles,
  titleHeads,
  titleModifiers,
} from '../lexicon.ts';
import { isCommon, type Token } from '../tokens.ts';
import { hashText } from './hash.ts';
import type { WordClasses } from './word-classes.ts';

/** What the model knows of a word by itself, wherever it stands; hashes are 32-bit. */
export interface Word {
  readonly text: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Class of the word among a few dozen, then among a thousand; 0 when unknown. */
  readonly coarse: number;
  readonly fine: number;
  readonly names: number;
  /** One bit per word list that holds it. */
  readonly flags: number;
  readonly listed: readonly number[];
}

const PLACE_PREPOSITIONS = new Set('in at near from to across around outside inside towards into'.split(' '));
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const LISTS: readonly ((token: Token) => boolean)[] = [
  (token) => givenNames.has(token.text),
  (token) => surnames.has(token.text),
  (token) => titleHeads.has(token.text),
  (token) => titleModifiers.has(token.text),
  (token) => roleNouns.has(token.lower),
  (token) => speechVerbs.has(token.lower),
  (token) => nameParticles.has(token.text),
  (token) => organisationTails.has(token.text),
  (token) => organisationHeads.has(token.text),
  (token) => organisationWords.has(token.text),
  (token) => organisationNouns.has(token.lower),
  (token) => teamNames.has(token.text),
  (token) => teamRoles.has(token.lower),
  (token) => placeTails.has(token.text),
  (token) => placeHeads.has(token.text),
  (token) => placeNouns.has(token.lower),
  (token) => eventTails.has(token.text),
  (token) => eventHeads.has(token.text),
  (token) => lawTails.has(token.text),
  (token) => isDemonym(token.text),
  (token) => isCommon(token),
  (token) => CALENDAR.has(token.lower),
  (token) => PLACE_PREPOSITIONS.has(token.lower),
];

/** Reads words once each; common words recur, so that most of a text costs one look-up a token. */
export class Words {
  readonly #classes: WordClasses;
  #known = new Map<string, Word>();

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  of(token: Token): Word {
    let word = this.#known.get(token.text);
    if (!word) {
      if (this.#known.size >= MOST_WORDS) this.#known = new Map();
      word = this.#read(token);
      this.#known.set(token.text, word);
    }
    return word;
  }

  #read(token: Token): Word {
    const { text, lower } = token;
    const listed: number[] = [];
    let flags = 0;
    if (token.shape !== 'mark' && token.shape !== 'number') {
      for (const [bit, holds] of LISTS.entries()) {
        if (!holds(token)) continue;
        flags |= 1 << bit;
        listed.push(bit);
      }
    }
    const { coarse, fine, names } = this.#classes.of(lower);
    return {
      text: hashText(text),
      lower: hashText(token.shape === 'number' ? lower.replace(/\d/g, '0') : lower),
      shape: hashText(shapeOf(text)),
      prefixes: [2, 3, 4].map((length) => hashText(lower.slice(0, length))),
      suffixes: [2, 3, 4].map((length) => hashText(lower.slice(-length))),
      coarse,
      fine,
      names,
      flags,
      listed,
    };
  }
}

const MOST_WORDS = 30_000;

/** "McCain" as "XxXx", "U.N." as "X.X.", "2020s" as "9x": runs of one kind count once. */
function shapeOf(text: string): string {
  let shape = '';
  for (const char of text) {
    const kind = kindOf(char);
    if (!shape.endsWith(kind)) shape += kind;
  }
  return text.length > 1 && shape === 'X' ? 'XX' : shape;
}

function kindOf(char: string): string {
  if (char >= '0' && char <= '9') return '9';
  if (char.toLowerCase() === char.toUpperCase()) return char;
  return char === char.toLowerCase() ? 'x' : 'X';
}
