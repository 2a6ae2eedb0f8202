import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import { COMMON } from './common.ts';
import { CZECH } from './czech.ts';
import { DANISH } from './danish.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { FINNISH } from './finnish.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { GREEK } from './greek.ts';
import { HEBREW } from './hebrew.ts';
import { HINDI } from './hindi.ts';
import { HUNGARIAN } from './hungarian.ts';
import { INDONESIAN } from './indonesian.ts';
import { ITALIAN } from './italian.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import { NORWEGIAN } from './norwegian.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { ROMANIAN } from './romanian.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { SWEDISH } from './swedish.ts';
import { THAI } from './thai.ts';
import { TURKISH } from './turkish.ts';
import { UKRAINIAN } from './ukrainian.ts';
import { VIETNAMESE } from './vietnamese.ts';

/** What languages share, then English, which stands on pages of every language, then the others of Latin script. */
export const LATIN: readonly string[] = [
  COMMON,
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  SWEDISH,
  NORWEGIAN,
  DANISH,
  POLISH,
  CZECH,
  TURKISH,
  INDONESIAN,
  FINNISH,
  HUNGARIAN,
  ROMANIAN,
  VIETNAMESE,
];

/** Lexicons whose every phrase has a letter of their script, and so are not asked of texts without one. */
export interface Script {
  /** Tells whether a folded text has such letters. */
  readonly letters: RegExp;
  readonly lexicons: readonly string[];
}

export const SCRIPTS: readonly Script[] = [
  { letters: /[\u0400-\u04ff]/, lexicons: [RUSSIAN, UKRAINIAN] },
  { letters: /[\u0370-\u03ff]/, lexicons: [GREEK] },
  { letters: /[\u0600-\u06ff]/, lexicons: [ARABIC] },
  { letters: /[\u0590-\u05ff]/, lexicons: [HEBREW] },
  { letters: /[\u3040-\u30ff\u3400-\u9fff]/, lexicons: [JAPANESE, CHINESE] },
  { letters: /[\uac00-\ud7a3]/, lexicons: [KOREAN] },
  { letters: /[\u0900-\u097f]/, lexicons: [HINDI] },
  { letters: /[\u0e00-\u0e7f]/, lexicons: [THAI] },
];
