import { describe, expect, it } from 'vitest';
import { capitalised, parted } from '../../../scripts/train/augment.ts';
import { type MarkedDocument, readWhole } from '../../../scripts/train/corpus.ts';
import { allowedLabels } from '../../../scripts/train/harmonise.ts';

function marked(text: string, ...names: [string, string][]): MarkedDocument {
  return {
    id: 'own',
    text,
    mentions: names.map(([name, type]) => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, type };
    }),
  };
}

const spansOf = ({ text, mentions }: MarkedDocument) =>
  mentions.map(({ start, end }) => text.slice(start, end));

describe('copies of a text', () => {
  const story = marked(
    "Qatar's emir met Jean-Luc Brun in Port-au-Prince.\nthe talks with Ann Lee went on.",
    ['Qatar', 'place'],
    ['Jean-Luc Brun', 'person'],
    ['Port-au-Prince', 'place'],
    ['Ann Lee', 'person'],
  );

  it('part possessives and hyphens, and move the spans along', () => {
    expect(spansOf(parted(story))).toEqual(['Qatar', 'Jean - Luc Brun', 'Port - au - Prince', 'Ann Lee']);
    expect(parted(story).text).toContain('Qatar ’ s emir');
  });

  it('write lines as headlines', () => {
    const copy = capitalised(story);
    expect(copy.text.split('\n')).toEqual([
      "Qatar's Emir Met Jean-Luc Brun in Port-au-Prince.",
      'THE TALKS WITH ANN LEE WENT ON.',
    ]);
    expect(spansOf(copy)).toEqual(['Qatar', 'Jean-Luc Brun', 'Port-au-Prince', 'ANN LEE']);
  });
});

describe('allowedLabels', () => {
  const labels = (document: MarkedDocument, group: 'news' | 'mixed', partial = false) => {
    const read = readWhole(document.text);
    const allowed = allowedLabels(read, document.mentions, { group, partial });
    return read.tokens.map((token, i) => `${token.text}:${(allowed[i] as number).toString(2)}`);
  };

  it('takes news texts at their word', () => {
    const said = labels(marked('The Guardian said so.', ['The Guardian', 'organisation']), 'news');
    expect(said.slice(0, 2)).toEqual(['The:100000', 'Guardian:1000000']);
  });

  it('leaves articles and titles of other corpora outside', () => {
    const said = labels(
      marked(
        'the BBC and President Joe Biden',
        ['the BBC', 'organisation'],
        ['President Joe Biden', 'person'],
      ),
      'mixed',
    );
    expect(said).toEqual(['the:1', 'BBC:100000', 'and:1', 'President:1', 'Joe:10', 'Biden:100']);
  });

  it('makes a people of type other', () => {
    expect(labels(marked('a Syrian town', ['Syrian', 'organisation']), 'mixed')[1]).toBe('Syrian:10000000');
  });

  it('does not hold an unmarked name to be none where a corpus marks only three types', () => {
    expect(labels(marked('the Oscar went'), 'mixed', true)[1]).toBe('Oscar:110000001');
  });
});
