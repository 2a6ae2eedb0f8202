import { describe, expect, it } from 'vitest';
import { type Token, tokenise } from '../../../lib/language/tokens.ts';

function read(line: string): Token[] {
  const tokens: Token[] = [];
  tokenise(line, 0, tokens);
  return tokens;
}
const texts = (line: string) => read(line).map((token) => token.text);

describe('tokenise', () => {
  it('keeps possessives outside, with straight and curly apostrophes', () => {
    expect(texts('Damascus’s ally')).toEqual(['Damascus', "'s", 'ally']);
    expect(texts("Moscow's help")).toEqual(['Moscow', "'s", 'help']);
    expect(texts("Beto O'Rourke")).toEqual(['Beto', "O'Rourke"]);
  });

  it('splits what print glues to a name and nothing else', () => {
    expect(texts('Turkey-backed')).toEqual(['Turkey', '-', 'backed']);
    expect(texts('pro-Russia')).toEqual(['pro', '-', 'Russia']);
    expect(texts('pro-government')).toEqual(['pro-government']);
    expect(texts('U.S.-led')).toEqual(['U.S.', '-', 'led']);
    expect(texts('Al-Watan Jean-Yves al-Zor Jong-un Ing-wen')).toEqual([
      'Al-Watan',
      'Jean-Yves',
      'al-Zor',
      'Jong-un',
      'Ing-wen',
    ]);
  });

  it('takes the dot into abbreviations and initials, and not at the end of a sentence', () => {
    expect(texts('Sen. Ann B. Lee left.')).toEqual(['Sen.', 'Ann', 'B.', 'Lee', 'left', '.']);
  });

  it('gives offsets in UTF-16 units', () => {
    const line = '😀 “Łódź” – Zürich’s';
    for (const token of read(line)) {
      expect(line.slice(token.start, token.end).replace('’', "'")).toBe(token.text);
    }
    expect(read(line).map((token) => token.text)).toContain('Łódź');
  });
});
