import type { BoilerplateCategory } from '../types/article.ts';
import { DIGITS, LETTERS } from './letters.ts';

/**
 * How publishers word one kind of line in one language. Phrases are lower case, with straight quotes, and compared with a
 * line's key (see `keyOf`), on word boundaries where the script has spaces.
 */
export interface Cue {
  readonly as: BoilerplateCategory | 'credit' | 'caption';
  /** The line says exactly this; numbers around it are ignored. */
  readonly whole?: readonly string[];
  /** The line begins with one of these ... */
  readonly starts?: readonly string[];
  /** ... and, when given, also has one of these. Without `starts`, one of these anywhere is enough. */
  readonly has?: readonly string[];
  /** Most words of such a line (default 30); a long paragraph that mentions a newsletter is news. */
  readonly most?: number;
}

const LEADING_MARKS = new RegExp(`^[^${LETTERS}${DIGITS}@#\u00a9(\u3010]+`);

/** A line's text as cues see it: lower case, straight quotes, no marks around it. */
export function keyOf(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(LEADING_MARKS, '')
    .replace(/[\s.:;,!?\u2026>\u203a\u2192|\u2013\u2014*\u3002\uff1a-]+$/, '');
}
