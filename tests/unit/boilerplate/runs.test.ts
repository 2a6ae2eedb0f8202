import { describe, expect, it } from 'vitest';
import { classifyLine, classifyLines } from '../../../lib/boilerplate/classify.ts';
import { line, linked, PROSE } from './lines.ts';

const kinds = (lines: Parameters<typeof classifyLines>[0]) => classifyLines(lines).map(({ kind }) => kind);
const TEASERS = [
  linked('Storm closes three ports'),
  linked('Un puerto abre de noche'),
  linked('港は夜に開く予定です'),
];

describe('lists of teasers', () => {
  it('take along their heading and what stands between', () => {
    const [first, second, third] = TEASERS as [(typeof TEASERS)[0], (typeof TEASERS)[0], (typeof TEASERS)[0]];
    const lines = [
      line(PROSE),
      line('Mer från hamnen', { tag: 'div' }),
      first,
      line('Hamn'),
      second,
      line('Sjöfart'),
      third,
    ];
    expect(kinds(lines)).toEqual(['body', ...Array(6).fill('boilerplate')]);
  });

  it('take a heading along when no text follows that it may be for', () => {
    const heading = line('Aus dem Hafen', { tag: 'h2' });
    expect(kinds([line(PROSE), heading, ...TEASERS])[1]).toBe('boilerplate');
    expect(kinds([line(PROSE), heading, ...TEASERS, line(PROSE)])[1]).toBe('heading');
  });

  it('leave what introduces links, sentences, and short runs alone', () => {
    expect(kinds([line(PROSE), line('Die Häfen im Einzelnen:'), ...TEASERS])[1]).toBe('body');
    expect(kinds([line(PROSE), line('She said no.'), ...TEASERS])[1]).toBe('body');
    expect(kinds([line(PROSE), line('Aus dem Hafen'), ...TEASERS.slice(1)])[1]).toBe('body');
  });
});

describe('a label with a link', () => {
  it('is a teaser in any language, at one headline to the end of the line', () => {
    const text = 'Vaata ka: Sadam avatakse täna öösel taas';
    const share = (text.length - 'Vaata ka: '.length) / text.length;
    expect(classifyLine(line(text, { links: 1, linkShare: share })).category).toBe('related');
    expect(classifyLine(line(text, { links: 1, linkShare: 0.2 })).kind).toBe('body');
  });

  it('is no teaser in a list of facts, or where the link is a name', () => {
    const text = 'Where: The Old Harbour Museum of Elsewhere';
    const share = (text.length - 'Where: '.length) / text.length - 0.001;
    expect(classifyLine(line(text, { tag: 'td', links: 1, linkShare: Math.min(share, 0.69) })).kind).toBe(
      'body',
    );
    const name = 'Host: Jane Doe';
    expect(classifyLine(line(name, { links: 1, linkShare: 8 / 14 })).kind).toBe('body');
  });
});

describe('boxes with controls', () => {
  it('hold the page talk, not headings, facts or quotes', () => {
    const text = 'Ви хочете отримувати новини порту?';
    expect(classifyLine(line(text, { zones: ['form'] })).category).toBe('newsletter');
    expect(classifyLine(line(text, { zones: ['pressed'] })).category).toBe('promotion');
    expect(classifyLine(line('The old port', { tag: 'h2', zones: ['pressed'] })).kind).toBe('heading');
    for (const zone of ['list', 'table', 'quote'] as const)
      expect(classifyLine(line('Depth 12 metres', { zones: ['pressed', zone] })).kind).toBe('body');
  });
});
