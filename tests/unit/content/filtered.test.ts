// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { boilerplateBlocks, createFiltered } from '../../../entrypoints/content/filtered.ts';
import { createBoilerplateMarks } from '../../../lib/highlight/boilerplate-marks.ts';
import type { PageLine } from '../../../lib/page/flow.ts';
import type { Line } from '../../../lib/types/article.ts';

const FOLLOW: Line = { text: 'Follow us', kind: 'boilerplate', category: 'follow' };
const BODY: Line = { text: 'Ministers met.', kind: 'body' };
const at = (block: Element) => ({ block }) as unknown as PageLine;

describe('filtered lines', () => {
  it('are listed once, taken back and filtered again', () => {
    const filtered = createFiltered();
    filtered.note([FOLLOW, BODY, FOLLOW]);
    expect(filtered.list()).toEqual([{ id: 0, text: 'Follow us', category: 'follow', restored: false }]);
    filtered.restore(0, true);
    expect(filtered.restored()).toEqual(['Follow us']);
    // Read again, the line is body now; the reader must still find it in the list.
    filtered.note([{ text: 'Follow us', kind: 'body' }]);
    expect(filtered.list()).toMatchObject([{ restored: true }]);
    filtered.restore(0, false);
    expect(filtered.restored()).toEqual([]);
  });
});

describe('blocks that are marked', () => {
  it('are never ones that a body line stands in, however deep', () => {
    document.body.innerHTML =
      '<div id="a">Follow us<p id="b">Ministers met.</p></div><p id="c">Follow us</p>';
    const block = (id: string) => document.getElementById(id)!;
    const pageLines = [at(block('a')), at(block('b')), at(block('c'))];
    expect(boilerplateBlocks(pageLines, [FOLLOW, BODY, FOLLOW])).toEqual([
      { block: block('c'), category: 'follow' },
    ]);
    expect(boilerplateBlocks([at(block('c')), at(block('c'))], [FOLLOW, BODY])).toEqual([]);
  });

  it('are as before when the marks are taken off', () => {
    document.body.innerHTML =
      '<form class="x"><input name="setAttribute"><input name="removeAttribute"></form>';
    const before = document.body.innerHTML;
    const marks = createBoilerplateMarks();
    const blocks = [{ block: document.forms[0]!, category: 'follow' }] as const;
    marks.apply(blocks, 'hide');
    expect(document.body.innerHTML).toContain('data-newsgloss-boilerplate-hidden');
    marks.apply(blocks, 'dim');
    expect(document.body.innerHTML).not.toContain('data-newsgloss-boilerplate-hidden');
    expect(document.body.innerHTML).toContain('data-newsgloss-boilerplate="follow"');
    marks.clear();
    expect(document.body.innerHTML).toBe(before);
  });
});
