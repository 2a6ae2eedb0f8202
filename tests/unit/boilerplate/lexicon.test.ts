import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/boilerplate/cues/all.ts';
import { parseLexicon } from '../../../lib/boilerplate/lexicon/parse.ts';
import { BOILERPLATE_CATEGORIES } from '../../../lib/types/article.ts';

const KINDS = [...BOILERPLATE_CATEGORIES, 'credit', 'caption'];

describe('parseLexicon', () => {
  it('spells out braces and takes the marks off phrases', () => {
    const phrases = parseLexicon('related read {more,also} | {,our} news* | see:\ncredit ~all rights');
    expect(phrases.map(({ slot, text, stem, mark }) => [slot, text, stem, mark])).toEqual([
      ['related', 'read more', false, ''],
      ['related', 'read also', false, ''],
      ['related', 'news', true, ''],
      ['related', 'our news', true, ''],
      ['related', 'see', false, ':'],
      ['credit', 'all rights', false, '~'],
    ]);
    expect(parseLexicon('related à lire')[0]!.text).toBe('a lire');
  });

  it.each([
    ['readers read more', 'a slot of no kind'],
    ['related', 'no phrase'],
    ['related read more | ', 'an empty phrase'],
    ['related read | | more', 'an empty phrase between'],
    ['related read  more', 'two spaces'],
    ['related {read,see more', 'an open brace'],
    ['related re*ad', 'a star inside'],
    ['related ~read:', 'two marks that exclude each other'],
    ['related Read more', 'a capital'],
    ['related read\n\ncredit by', 'an empty line'],
  ])('refuses %j: %s', (lexicon) => expect(() => parseLexicon(lexicon)).toThrow());
});

describe('the lexicons', () => {
  const read = LEXICONS.map((lexicon) => parseLexicon(lexicon));

  it('are 19 and what all share', () => expect(LEXICONS).toHaveLength(20));

  it('have every category, with credits and captions', () => {
    for (const phrases of read.slice(1)) {
      const slots = new Set<string>(phrases.map(({ slot }) => slot));
      for (const kind of KINDS) expect(slots).toContain(kind);
    }
  });

  it('say no phrase twice', () => {
    for (const phrases of read) {
      const said = phrases.map(({ slot, mark, text, stem }) => `${slot} ${mark}${text}${stem ? '*' : ''}`);
      expect(said.filter((phrase, index) => said.indexOf(phrase) !== index)).toEqual([]);
    }
  });
});
