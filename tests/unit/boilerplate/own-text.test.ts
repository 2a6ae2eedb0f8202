import { describe, expect, it } from 'vitest';
import { articleOf, classifyLines } from '../../../lib/boilerplate/classify.ts';
import type { LineFeatures } from '../../../lib/types/line-features.ts';
import { line, linked, PROSE } from './lines.ts';

/** Kinds of lines between paragraphs. */
function within(...lines: LineFeatures[]): string[] {
  return classifyLines([
    line(PROSE),
    line(PROSE.replace('Friday', 'Monday')),
    ...lines,
    line(PROSE.replace('Friday', 'Sunday')),
  ])
    .slice(2, -1)
    .map(({ kind }) => kind);
}

describe('the article keeps its own lines', () => {
  it('pull quotes, in quotes and aside', () => {
    expect(
      within(
        line('“We never closed the port.”', { tag: 'blockquote', zones: ['quote'] }),
        line('“Nobody asked us.”', { zones: ['aside'] }),
      ),
    ).toEqual(['body', 'body']);
  });

  it('interviews with short questions and answers', () => {
    const lines = [
      'Q: Will you resign?',
      'A: No.',
      'Why not?',
      'Because.',
      'Frage: Und dann?',
      '– Ja.',
      '「はい。」',
      'نعم.',
    ];
    expect(within(...lines.map((text) => line(text)))).toEqual(lines.map(() => 'body'));
  });

  it('lists, tables and recipes', () => {
    const items = ['200 g flour', '2 eggs', 'Salt', '1/2 litre of milk'].map((text) =>
      line(text, { tag: 'li', zones: ['list'] }),
    );
    const cells = ['Port', 'Ships', 'Rotterdam', '412'].map((text) =>
      line(text, { tag: 'td', zones: ['table'] }),
    );
    expect(within(...items, ...cells)).toEqual(Array(8).fill('body'));
  });

  it('verse and dialogue of one word', () => {
    const verse = ['The harbour sleeps,', 'the gulls are gone', 'and no one keeps', 'the lantern on'];
    expect(within(...verse.map((text) => line(text)), line('“Why?”'), line('“Money.”'))).toEqual(
      Array(6).fill('body'),
    );
  });

  it('headings, and time stamps of a live report as heading or credit', () => {
    const [heading, stamp, entry] = within(
      line('What happens next', { tag: 'h2' }),
      line('14:05', { tag: 'h3' }),
      line('The minister has arrived at the port.'),
    );
    expect([heading, entry]).toEqual(['heading', 'body']);
    expect(['heading', 'credit']).toContain(stamp);
  });

  it('links that are part of a sentence, and addresses in print', () => {
    expect(
      within(
        line('The report (in full here) names three ports.', { links: 1, linkShare: 0.3 }),
        linked('https://harbour.example/report'),
        linked('Tickets: https://harbour.example/tickets'),
      ),
    ).toEqual(['body', 'body', 'body']);
  });
});

describe('standfirsts', () => {
  it('are credits of their own sort, and the name above a list of points is a heading', () => {
    const point = (text: string) => line(text, { tag: 'li', zones: ['list', 'standfirst'] });
    const { lines } = articleOf({ url: 'https://news.example/a', title: 'Harbour talks' }, [
      line('Auf einen Blick', { tag: 'div' }),
      point('The talks about the harbour go on.'),
      point('Three ports stay closed until the weekend.'),
      line(PROSE),
    ]);
    expect(lines.map(({ kind }) => kind)).toEqual(['heading', 'credit', 'credit', 'body']);
    expect(lines.map(({ standfirst }) => standfirst)).toEqual([undefined, true, true, undefined]);
  });
});
