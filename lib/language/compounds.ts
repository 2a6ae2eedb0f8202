import { givenNames } from './lexicon.ts';
import type { Token } from './tokens.ts';

/**
 * Splits "Trump-Biden" and "US-China" where both halves stand alone elsewhere in the text; "Rolls-Royce", "Jean-Yves"
 * and what the text never takes apart stay whole. Lines come and go as lists of tokens.
 */
export function splitCompounds(lines: readonly Token[][]): readonly Token[][] {
  const words = new Set<string>();
  let compounds = false;
  for (const line of lines) {
    for (const token of line) {
      if (token.shape !== 'capital' && token.shape !== 'upper') continue;
      if (token.text.includes('-')) compounds = true;
      else words.add(token.text);
    }
  }
  if (!compounds) return lines;
  return lines.map((line) => line.flatMap((token) => halves(token, words) ?? [token]));
}

function halves(token: Token, words: ReadonlySet<string>): Token[] | null {
  if (token.shape !== 'capital' && token.shape !== 'upper') return null;
  const hyphen = token.text.indexOf('-');
  if (hyphen <= 0 || token.text.includes('-', hyphen + 1)) return null;
  const first = token.text.slice(0, hyphen);
  const second = token.text.slice(hyphen + 1);
  if (!words.has(first) || !words.has(second) || givenNames.has(first)) return null;
  const middle = token.start + hyphen;
  return [
    part(token.start, first),
    { start: middle, end: middle + 1, text: '-', lower: '-', shape: 'mark' },
    part(middle + 1, second),
  ];
}

function part(start: number, text: string): Token {
  const shape = text === text.toUpperCase() && text.length > 1 ? 'upper' : 'capital';
  return { start, end: start + text.length, text, lower: text.toLowerCase(), shape };
}
