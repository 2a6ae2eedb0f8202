// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type ArticleBlocks, createBoilerplateMarks } from '../../../lib/highlight/boilerplate-marks.ts';
import { BOILERPLATE_MODES, type BoilerplateMode } from '../../../lib/types/settings.ts';

const words = (lines: number) => ({ lines: `${lines} lines`, show: 'show', hide: 'hide' });
const kit = { adoptStyles: () => {}, words };
const find = (selector: string) => document.querySelector(selector)!;
const html = () => document.documentElement.outerHTML;
const rows = () => document.querySelectorAll('newsgloss-fold');
const hidden = () => document.querySelectorAll('[data-newsgloss-boilerplate-hidden]').length;

/** Blocks of class `kept` are the article's, of class `own` the publisher's, of class `credit` credits. */
function blocks(): ArticleBlocks {
  const kept = [...document.querySelectorAll('.kept, .credit')];
  const own = [...document.querySelectorAll('.own')];
  return {
    kept,
    credits: [...document.querySelectorAll('.credit')],
    runs: own.map((block) => ({
      blocks: [{ block, category: 'follow', lines: 2 }],
      beside: kept.slice(0, 1),
    })),
  };
}
const plainly = (boilerplate: BoilerplateMode) => ({ boilerplate, credits: 'plain' }) as const;
const palely = (boilerplate: BoilerplateMode) => ({ boilerplate, credits: 'dim' }) as const;

beforeEach(() => {
  document.body.innerHTML =
    '<article><p class="kept">Met.</p><p class="own">Follow us</p><p class="kept">Left.</p>' +
    '<form class="own"><input name="setAttribute"><input name="removeAttribute"><input name="parentNode"></form>' +
    '<p class="own" data-newsgloss-credit="the page’s own">Subscribe</p><p class="credit">By Ruth</p></article>';
});

describe('every way of showing boilerplate', () => {
  it.each(BOILERPLATE_MODES)('%s leaves the page as it was when it is taken off', (mode) => {
    const before = html();
    const marks = createBoilerplateMarks(kit);
    marks.apply(blocks(), palely(mode));
    expect(html()).not.toBe(before);
    marks.clear();
    expect(html()).toBe(before);
    for (const next of [...BOILERPLATE_MODES, ...BOILERPLATE_MODES.toReversed(), 'fold', 'off'] as const)
      marks.apply(blocks(), plainly(next));
    expect(html()).toBe(before);
  });

  it('marks what it is for', () => {
    const marks = createBoilerplateMarks(kit);
    marks.apply(blocks(), plainly('dim'));
    expect([rows().length, hidden()]).toEqual([0, 0]);
    expect(document.querySelectorAll('[data-newsgloss-boilerplate=follow]')).toHaveLength(3);
    marks.apply(blocks(), plainly('hide'));
    expect([rows().length, hidden()]).toEqual([0, 3]);
    marks.apply(blocks(), palely('fold'));
    expect([rows().length, hidden()]).toEqual([3, 3]);
    expect(find('.credit').getAttribute('data-newsgloss-credit')).toBe('');
  });
});

describe('a row', () => {
  it('stands before its lines, stays the same through a new reading, and goes with its lines', () => {
    const marks = createBoilerplateMarks(kit);
    marks.apply(blocks(), plainly('fold'));
    const [first, second] = rows();
    expect(first?.nextElementSibling).toBe(find('.own'));
    marks.apply(blocks(), plainly('fold'));
    expect([...rows()].slice(0, 2)).toEqual([first, second]);
    find('.own').remove();
    marks.apply(blocks(), plainly('fold'));
    expect(rows()).toHaveLength(2);
    expect(first?.isConnected).toBe(false);
  });

  it('is known as ours even after it has left, and used again', () => {
    const marks = createBoilerplateMarks(kit);
    marks.apply(blocks(), plainly('fold'));
    const made = marks.nodes();
    expect(made).toEqual([...rows()]);
    marks.clear();
    expect(new Set(marks.nodes())).toEqual(new Set(made));
    marks.apply(blocks(), plainly('fold'));
    expect(new Set(rows())).toEqual(new Set(made));
  });

  it('is put back when the page drops it, but not for ever: then its lines are shown pale', () => {
    const marks = createBoilerplateMarks(kit);
    marks.apply(blocks(), plainly('fold'));
    const first = rows()[0]!;
    for (let times = 0; times < 5; times += 1) {
      first.remove();
      marks.restore();
      expect(first.isConnected).toBe(true);
    }
    first.remove();
    marks.restore();
    expect(first.isConnected).toBe(false);
    expect(find('.own').outerHTML).toBe('<p class="own" data-newsgloss-boilerplate="follow">Follow us</p>');
    expect(rows()).toHaveLength(2);
  });

  it('and marks are left alone while nothing is missing', async () => {
    const marks = createBoilerplateMarks(kit);
    marks.apply(blocks(), palely('fold'));
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    marks.restore();
    marks.apply(blocks(), palely('fold'));
    await Promise.resolve();
    observer.disconnect();
    expect(records).toEqual([]);
  });

  it('of lines that the page took away leaves with the next reading', () => {
    const marks = createBoilerplateMarks(kit);
    marks.apply(blocks(), plainly('fold'));
    find('article').replaceChildren();
    marks.restore();
    marks.apply(blocks(), plainly('fold'));
    expect(rows()).toHaveLength(0);
  });
});
