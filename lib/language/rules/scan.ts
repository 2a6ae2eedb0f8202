import type { MentionType } from '../../types/annotation.ts';
import type { LanguageDocument } from '../document.ts';
import { endsNames, isDemonym, nameParticles, organisationNames, placeNames } from '../lexicon.ts';
import type { Gazetteer, GazetteerReading } from '../recogniser.ts';
import { isCommon, isNameShape, type Token } from '../tokens.ts';
import { type AloneWords, findAlone } from './alone.ts';

/** How sure a rule was: `weak` may be overruled by what the rest of the article shows. */
export type Strength = 'strong' | 'fair' | 'weak';

/** A decision about the tokens from `from` up to, not including, `to`. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly type: MentionType;
  readonly strength: Strength;
}

/** One name of the gazetteer at a place of the text. */
export interface Match {
  readonly to: number;
  readonly readings: readonly GazetteerReading[];
}

const LONGEST_NAME = 7;
/** Places whose article is part of the name wherever it stands. */
const ARTICLED_NAMES = new Set(['The Hague']);
const COLLECTIVE = new Set(['people', 'women', 'men', 'children', 'king', 'queen', 'st', 'st.']);
const KNOWN_ORGANISATION: readonly GazetteerReading[] = [
  { type: 'organisation', alias: 'full', prominence: 0.75, exact: true },
];

const KNOWN_PLACE: readonly GazetteerReading[] = [
  { type: 'place', alias: 'full', prominence: 0.6, exact: true },
];

/** The document with look-ups that every rule needs, each name asked once. */
export class Scan {
  readonly document: LanguageDocument;
  readonly tokens: readonly Token[];
  readonly #gazetteer: Gazetteer;
  #words: AloneWords | undefined;
  readonly #asked = new Map<string, readonly GazetteerReading[]>();

  constructor(document: LanguageDocument, gazetteer: Gazetteer) {
    this.document = document;
    this.tokens = document.tokens;
    this.#gazetteer = gazetteer;
  }

  token(index: number): Token | undefined {
    return this.tokens[index];
  }

  /** Whether token `index` follows the one before it with at most a space between and in the same sentence. */
  joins(index: number): boolean {
    const token = this.tokens[index];
    const before = this.tokens[index - 1];
    if (!token || !before || this.document.breaks[index] === 1) return false;
    if (this.document.lineOf[index] !== this.document.lineOf[index - 1]) return false;
    return token.start - before.end <= 1;
  }

  /** How the article uses words that stand by themselves. */
  get words(): AloneWords {
    this.#words ??= findAlone(this);
    return this.#words;
  }

  isName(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && isNameShape(token);
  }

  /** End of the run of capitalised words from `from`: particles and "&" between two of them belong to it. */
  runEnd(from: number): number {
    let end = from + 1;
    while (this.joins(end)) {
      if (this.isName(end)) {
        end += 1;
        continue;
      }
      if (this.#possessive(end)) {
        end += 2;
        continue;
      }
      let next = end;
      while (next < end + 3 && this.#links(next) && this.joins(next + 1)) next += 1;
      if (next === end || !this.isName(next)) break;
      end = next + 1;
    }
    return end;
  }

  /** The possessive inside "Workers' Party" and "People's Assembly", with a word behind that ends such names. */
  #possessive(index: number): boolean {
    const before = this.tokens[index - 1];
    const mark = this.tokens[index];
    const next = this.tokens[index + 1];
    if (!before || !mark || !next || before.end !== mark.start || !this.isName(index + 1)) return false;
    if (this.document.breaks[index + 1] === 1 || next.start - mark.end !== 1) return false;
    const plural = (mark.text === "'" || mark.text === '’') && before.lower.endsWith('s');
    if (!plural && !(mark.text === "'s" && COLLECTIVE.has(before.lower))) return false;
    return endsNames(next.text) || endsNames(this.tokens[index + 2]?.text ?? '');
  }

  #links(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && (token.text === '&' || nameParticles.has(token.text));
  }

  /** A capital here says nothing, and the word is one that English writes small. */
  isIdle(index: number): boolean {
    const token = this.tokens[index];
    if (!token) return true;
    const common = isCommon(token) || this.document.lowerSeen.has(token.lower);
    if (!common) return false;
    return this.document.opens[index] === 1 || this.casing(index) === 'title' || isCommon(token);
  }

  /** Whether names are looked for at a token at all. */
  isRead(index: number): boolean {
    const casing = this.casing(index);
    return casing !== 'upper' && casing !== 'stamp';
  }

  casing(index: number) {
    return this.document.casings[this.document.lineOf[index] ?? 0] ?? 'sentence';
  }

  /** Text of a token range as it would be printed in a list of names. */
  print(from: number, to: number): string {
    if (to === from + 1) return this.tokens[from]?.text ?? '';
    let out = '';
    for (let i = from; i < to; i += 1) {
      const token = this.tokens[i] as Token;
      if (i > from && token.start > (this.tokens[i - 1] as Token).end) out += ' ';
      out += token.text;
    }
    return out;
  }

  readings(name: string): readonly GazetteerReading[] {
    const before = this.#asked.get(name);
    if (before) return before;
    let readings = this.#gazetteer.readings(name);
    if (organisationNames.has(name) && !readings.some((r) => r.type === 'organisation')) {
      readings = readings.length > 0 ? [...KNOWN_ORGANISATION, ...readings] : KNOWN_ORGANISATION;
    }
    if (placeNames.has(name) && !readings.some((r) => r.type === 'place')) readings = KNOWN_PLACE;
    this.#asked.set(name, readings);
    return readings;
  }

  /** The longest name of the gazetteer that starts at a token. It may hold small words ("Ministry of Health"). */
  longest(from: number): Match | null {
    let limit = from + 1;
    while (limit < from + LONGEST_NAME && this.joins(limit) && this.#mayContinue(limit)) limit += 1;
    for (let to = limit; to > from; to -= 1) {
      if (to > from + 1 && !this.isName(to - 1) && this.tokens[to - 1]?.text !== "'s") {
        if (this.tokens[to - 1]?.shape !== 'number') continue;
      }
      const readings = this.readings(this.print(from, to));
      if (readings.length === 0) continue;
      // Folding drops apostrophes: a name that really ends in a possessive is printed so.
      if (this.tokens[to - 1]?.text === "'s" && readings[0]?.exact !== true) continue;
      // "The United States" is listed with its article, which is no part of the mention; "The Hague" keeps it.
      const article = this.tokens[from]?.text === 'The' && to > from + 1;
      // "The Independent Electoral Commission" is not by The Independent.
      if (article && this.joins(to) && this.isName(to)) return null;
      if (
        article &&
        !ARTICLED_NAMES.has(this.print(from, to)) &&
        !organisationNames.has(this.print(from, to)) &&
        this.readings(this.print(from + 1, to)).length > 0
      )
        return null;
      return { to, readings };
    }
    return null;
  }

  #mayContinue(index: number): boolean {
    const token = this.tokens[index];
    if (!token) return false;
    if (isNameShape(token) || token.shape === 'number') return true;
    if (token.text === "'s" || token.text === '&' || nameParticles.has(token.text)) return true;
    return token.text === 'of' || token.text === 'the' || token.text === 'and' || token.text === 'for';
  }

  demonym(index: number): boolean {
    const token = this.tokens[index];
    if (!token || !isNameShape(token)) return false;
    const [first] = this.readings(token.text);
    if (first?.exact && first.type === 'place') {
      if (first.alias === 'demonym') return true;
      if (first.prominence > 0.3) return false;
    }
    return isDemonym(token.text);
  }
}
