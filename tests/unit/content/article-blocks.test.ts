// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../entrypoints/content/article-blocks.ts';
import type { PageLine } from '../../../lib/page/flow.ts';
import type { Line } from '../../../lib/types/article.ts';

const FOLLOW: Line = { text: 'Follow us', kind: 'boilerplate', category: 'follow' };
const BODY: Line = { text: 'Ministers met.', kind: 'body' };
const CREDIT: Line = { text: 'Editing by Ruth Aldous', kind: 'credit' };
const at = (block: Element) => ({ block }) as unknown as PageLine;

describe('blocks of the article', () => {
  const block = (id: string) => document.getElementById(id)!;
  const read = (html: string, lines: readonly (readonly [string, Line])[]) => {
    document.body.innerHTML = html;
    return blocksOf(
      lines.map(([id]) => at(block(id))),
      lines.map(([, line]) => line),
    );
  };

  it('are never boilerplate when a body line stands in them, however deep', () => {
    const { runs } = read('<div id="a">Follow us<p id="b">Ministers met.</p></div><p id="c">Follow us</p>', [
      ['a', FOLLOW],
      ['b', BODY],
      ['c', FOLLOW],
    ]);
    expect(runs).toEqual([
      { blocks: [{ block: block('c'), category: 'follow', lines: 1 }], beside: [block('b')] },
    ]);
    const shared = read('<p id="c">Follow us</p>', [
      ['c', FOLLOW],
      ['c', BODY],
    ]);
    expect(shared.runs).toEqual([]);
  });

  it('are in one run until the article goes on, with their lines counted', () => {
    const { runs, kept } = read('<p id="a"></p><p id="b"></p><p id="c"></p><p id="d"></p><p id="e"></p>', [
      ['a', BODY],
      ['b', FOLLOW],
      ['b', FOLLOW],
      ['c', FOLLOW],
      ['d', BODY],
      ['e', FOLLOW],
    ]);
    expect(runs.map(({ blocks }) => blocks.map(({ lines }) => lines))).toEqual([[2, 1], [1]]);
    expect(runs.map(({ beside }) => beside)).toEqual([[block('a'), block('d')], [block('d')]]);
    expect(kept).toEqual([block('a'), block('d')]);
  });

  it('are credits when all of them is, save credits that open the article', () => {
    const { credits } = read('<p id="a"></p><p id="b"></p><p id="c"></p>', [
      ['a', { ...CREDIT, standfirst: true } as Line],
      ['b', CREDIT],
      ['c', CREDIT],
      ['c', BODY],
    ]);
    expect(credits).toEqual([block('b')]);
  });
});
