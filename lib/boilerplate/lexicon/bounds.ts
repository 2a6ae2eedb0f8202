import type { Phrase } from './parse.ts';

/** Whether a phrase stands at an offset and is not cut out of a longer word, in scripts that space words. */
export function standsAt(text: string, at: number, { text: phrase, stem }: Phrase): boolean {
  if (!text.startsWith(phrase, at)) return false;
  return stem || !isLetter(text, at + phrase.length) || !isLetter(phrase, phrase.length - 1);
}

/** Arabic and Hebrew write small words before the next without a space, so only Latin, Greek and Cyrillic are held to it. */
export function isWordStart(text: string, at: number): boolean {
  return at === 0 || !isLetter(text, at - 1, 0x590) || !isLetter(text, at, 0x590);
}

/** Whether a letter or digit stands at an offset, of the scripts that space words. */
export function isLetter(text: string, at: number, end = 0x7c0): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && code < end);
}
