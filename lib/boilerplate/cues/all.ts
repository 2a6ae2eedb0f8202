import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import { COMMON } from './common.ts';
import { CZECH } from './czech.ts';
import { DANISH } from './danish.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { HEBREW } from './hebrew.ts';
import { INDONESIAN } from './indonesian.ts';
import { ITALIAN } from './italian.ts';
import { JAPANESE } from './japanese.ts';
import { NORWEGIAN } from './norwegian.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { SWEDISH } from './swedish.ts';
import { TURKISH } from './turkish.ts';

/** All lexicons: what languages share, then English, which stands on pages of every language. */
export const LEXICONS: readonly string[] = [
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
  RUSSIAN,
  ARABIC,
  HEBREW,
  JAPANESE,
  CHINESE,
];
