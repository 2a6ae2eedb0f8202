import type { BoilerplateCategory } from '../types/article.ts';
import { DIGITS, LETTERS } from './letters.ts';

/** What the words of a line tell it to be. */
export interface Cue {
  readonly as: BoilerplateCategory | 'credit' | 'caption';
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

/**
 * A key without the marks that publishers set or leave out: accents on capitals ("A LIRE"), the dots of a Turkish i, the
 * vowels and hamzas of Arabic.
 */
export function fold(key: string): string {
  if (!/[\u00c0-\u1fff\u2070-\uffff]/.test(key)) return key;
  return key
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u0655]/g, '')
    .replace(/\u0131/g, 'i')
    .normalize('NFC');
}
