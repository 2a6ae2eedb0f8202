import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/boilerplate/cue.ts';
import { LATIN, SCRIPTS } from '../../../lib/boilerplate/cues/all.ts';
import { parseLexicon, SLOTS } from '../../../lib/boilerplate/lexicon/parse.ts';
import { BOILERPLATE_CATEGORIES } from '../../../lib/types/article.ts';

const KINDS = [...BOILERPLATE_CATEGORIES, 'credit', 'caption'];
const LEXICONS = [...LATIN, ...SCRIPTS.flatMap(({ lexicons }) => lexicons)];

/** The lines of a lexicon that are not in the form that `parseLexicon` takes for granted. */
function malformed(lexicon: string): string[] {
  return lexicon.split('\n').filter((line) => {
    const [slot = '', ...words] = line.split(' ');
    const phrases = words.join(' ').split(' | ');
    const known = (SLOTS as readonly string[]).includes(slot);
    return !known || line !== line.toLowerCase() || phrases.some(isMalformed);
  });
}

/** Whether marks stand elsewhere than at a phrase's ends, braces are open, spaces are too many, or nothing is said. */
function isMalformed(phrase: string): boolean {
  const spelt = phrase.replace(/\{[^{}]*,[^{}]*\}/g, 'x');
  const bare = spelt.replace(/^[~*]/, '').replace(/[*:]$/, '');
  return /^$|^\s|\s$|\s\s|[~*:{}|]/.test(bare) || /^[~*].*:$/.test(spelt);
}

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
});

describe('the form of lexicons', () => {
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
  ])('tells %j: %s', (lexicon) => expect(malformed(lexicon)).not.toEqual([]));
});

describe('the lexicons', () => {
  const read = LEXICONS.map((lexicon) => parseLexicon(lexicon));

  it('are 28 and what all share', () => expect(LEXICONS).toHaveLength(29));

  it.each(LEXICONS.map((lexicon) => [lexicon]))('are in form', (lexicon) =>
    expect(malformed(lexicon.trim())).toEqual([]),
  );

  it('are told by their letters where they are not asked of every text', () => {
    for (const { letters, lexicons } of SCRIPTS)
      for (const lexicon of lexicons)
        for (const { text } of parseLexicon(lexicon)) expect(text).toMatch(letters);
    for (const lexicon of LATIN.slice(1)) expect(fold(lexicon)).not.toMatch(/[\u0370-\u1fff\u3040-\ud7ff]/);
  });

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
