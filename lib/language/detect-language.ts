import {
  ARABIC_WORDS,
  CYRILLIC_WORDS,
  DEVANAGARI_WORDS,
  LATIN_WORDS,
  LETTERS,
} from './data/function-words.ts';

/** What language a text is in. */
export interface Detected {
  /** BCP 47 tag of a language without a region. */
  readonly language: string;
  /** ISO 15924 code of the script that most letters belong to. */
  readonly script: string;
  /**
   * How well another language fits the text, as a share of how well the found one does, 0 to 1. Undefined for languages that
   * the detector does not know in this script.
   */
  fit(language: string): number | undefined;
}

/** UTF-16 units that are looked at; an article tells its language much sooner. */
const MOST_TEXT = 8_000;
/** Letters below which nothing can be said. */
const FEWEST_LETTERS = 12;
/** Words of a profile per word of the text below which it is no language we know. */
const LEAST_FIT = 0.04;
/** Weighted words below which a text tells nothing. */
const LEAST_SCORE = 2;
/** What a telling letter counts against a telling word. */
const LETTER_WEIGHT = 0.35;

/** Scripts by a letter of each; those that write one language only are named for it. */
const SCRIPTS: readonly (readonly [script: string, letters: RegExp, language?: string])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Kore', /\p{Script=Hangul}/gu, 'ko'],
  ['Hebr', /\p{Script=Hebrew}/gu, 'he'],
  ['Grek', /\p{Script=Greek}/gu, 'el'],
  ['Thai', /\p{Script=Thai}/gu, 'th'],
  ['Armn', /\p{Script=Armenian}/gu, 'hy'],
  ['Geor', /\p{Script=Georgian}/gu, 'ka'],
  ['Beng', /\p{Script=Bengali}/gu, 'bn'],
  ['Taml', /\p{Script=Tamil}/gu, 'ta'],
  ['Telu', /\p{Script=Telugu}/gu, 'te'],
  ['Knda', /\p{Script=Kannada}/gu, 'kn'],
  ['Mlym', /\p{Script=Malayalam}/gu, 'ml'],
  ['Gujr', /\p{Script=Gujarati}/gu, 'gu'],
  ['Guru', /\p{Script=Gurmukhi}/gu, 'pa'],
  ['Orya', /\p{Script=Oriya}/gu, 'or'],
  ['Sinh', /\p{Script=Sinhala}/gu, 'si'],
  ['Khmr', /\p{Script=Khmer}/gu, 'km'],
  ['Laoo', /\p{Script=Lao}/gu, 'lo'],
  ['Mymr', /\p{Script=Myanmar}/gu, 'my'],
  ['Ethi', /\p{Script=Ethiopic}/gu, 'am'],
  ['Tibt', /\p{Script=Tibetan}/gu, 'bo'],
];

const PROFILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Latn: LATIN_WORDS,
  Cyrl: CYRILLIC_WORDS,
  Arab: ARABIC_WORDS,
  Deva: DEVANAGARI_WORDS,
};

/** Share of kana among Japanese letters that Chinese texts never reach. */
const KANA = 0.08;

/** The language of a text of any length, by its script, then by frequent words and letters; undefined when unsure. */
export function detectLanguage(text: string): Detected | undefined {
  const sample = text.slice(0, MOST_TEXT).toLowerCase();
  const counts = new Map(SCRIPTS.map(([script, letters]) => [script, sample.match(letters)?.length ?? 0]));
  const of = (script: string) => counts.get(script) ?? 0;
  // A sign of Chinese writing stands for a word or half of one.
  const eastern = (of('Hani') + of('Kana')) * 2;
  const [script, , alone] = SCRIPTS.reduce((best, each) => (of(each[0]) > of(best[0]) ? each : best));
  const most = of(script);
  if (Math.max(most, eastern) < FEWEST_LETTERS) return undefined;
  if (eastern > most || script === 'Hani' || script === 'Kana') {
    const japanese = of('Kana') / (of('Hani') + of('Kana')) > KANA;
    return japanese ? sole('ja', 'Jpan') : sole('zh', isTraditional(sample) ? 'Hant' : 'Hans');
  }
  if (alone !== undefined) return sole(alone, script);
  return byWords(sample, script);
}

function sole(language: string, script: string): Detected {
  return { language, script, fit: (other) => (other === language ? 1 : undefined) };
}

/** Characters that only one of the two ways of writing Chinese has. */
const TRADITIONAL = /[們國這個來對時說會為過還學經發現開關後東車長門問間見書話語體]/g;
const SIMPLIFIED = /[们国这个来对时说会为过还学经发现开关后东车长门问间见书话语体]/g;

function isTraditional(text: string): boolean {
  return (text.match(TRADITIONAL)?.length ?? 0) > (text.match(SIMPLIFIED)?.length ?? 0);
}

function byWords(sample: string, script: string): Detected | undefined {
  const profiles = PROFILES[script];
  if (profiles === undefined) return undefined;
  const weights = weightsOf(script, profiles);
  const scores = new Map(Object.keys(profiles).map((language) => [language, 0]));
  const add = (key: string, factor: number) => {
    for (const [language, weight] of weights.get(key) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + weight * factor);
  };
  const words = sample.match(/[\p{L}\p{M}’']+/gu) ?? [];
  for (const word of words) {
    add(word, 1);
    for (const letter of word) if (letter > '\u007f') add(`*${letter}`, LETTER_WEIGHT);
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < Math.max(LEAST_SCORE, words.length * LEAST_FIT)) return undefined;
  const fit = (language: string) => {
    const score = scores.get(aliasOf(language));
    return score === undefined ? undefined : score / best[1];
  };
  return { language: best[0], script, fit };
}

function aliasOf(language: string): string {
  return language === 'no' ? 'nb' : language === 'bs' ? 'hr' : language === 'fil' ? 'tl' : language;
}

type Weights = ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]>;
const known = new Map<string, Weights>();

/** For each word and letter (marked with a star) the languages it speaks for; what few share weighs more. */
function weightsOf(script: string, profiles: Readonly<Record<string, string>>): Weights {
  const before = known.get(script);
  if (before !== undefined) return before;
  const languages = new Map<string, Set<string>>();
  for (const [language, words] of Object.entries(profiles)) {
    for (const key of [...words.split(' '), ...[...(LETTERS[language] ?? '')].map((letter) => `*${letter}`)])
      languages.set(key, (languages.get(key) ?? new Set()).add(language));
  }
  const weights = new Map(
    [...languages].map(([key, of]) => [key, [...of].map((each) => [each, 1 / Math.sqrt(of.size)] as const)]),
  );
  known.set(script, weights);
  return weights;
}
