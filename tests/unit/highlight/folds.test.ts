// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../lib/highlight/box.ts';
import { type BoilerplateRun, foldsOf, withAncestors } from '../../../lib/highlight/folds.ts';
import { rowPlace } from '../../../lib/highlight/row-place.ts';

const kept = () => withAncestors(document.querySelectorAll('.kept'));
const find = (selector: string) => document.querySelector(selector)!;
const show = (html: string) => {
  document.body.innerHTML = `<article><p class="kept">Ministers met.</p>${html}</article>`;
};
const runOf = (...selectors: string[]): BoilerplateRun => ({
  blocks: selectors.map((selector) => ({ block: find(selector), category: 'follow', lines: 1 })),
  beside: [find('.kept')],
});

describe('a row stands', () => {
  it('before a paragraph of its own', () => {
    show('<p id="a">Follow us</p>');
    expect(rowPlace(find('#a'), kept())).toBe(find('#a'));
  });

  it('before a list or a table of which nothing stays, and nowhere in one of which something does', () => {
    show(
      '<ul id="all"><li id="a">Follow us</li></ul><ul><li id="b">Follow us</li><li class="kept">Met</li></ul>',
    );
    expect(rowPlace(find('#a'), kept())).toBe(find('#all'));
    expect(rowPlace(find('#b'), kept())).toBeNull();
    show('<table id="t"><tr><td id="a">Follow us</td></tr></table>');
    expect(rowPlace(find('#a'), kept())).toBe(find('#t'));
    show('<table><tr><td id="a">Follow us</td><td class="kept">12</td></tr></table>');
    expect(rowPlace(find('#a'), kept())).toBeNull();
  });

  it('in a cell, before a paragraph there', () => {
    show('<table><tr><td><p id="a">Follow us</p><p class="kept">12</p></td></tr></table>');
    expect(rowPlace(find('#a'), kept())).toBe(find('#a'));
  });

  it('before a link around its lines, as a press there would follow it', () => {
    show('<a id="link" href="/x"><div><p id="a">Follow us</p></div></a>');
    expect(rowPlace(find('#a'), kept())).toBe(find('#link'));
    show('<a href="/x"><div><p id="a">Follow us</p></div><p class="kept">Met</p></a>');
    expect(rowPlace(find('#a'), kept())).toBeNull();
  });

  it('nowhere in a shadow tree', () => {
    show('<div id="host"></div>');
    const shadow = find('#host').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Follow us</p>';
    expect(rowPlace(shadow.querySelector('p')!, kept())).toBeNull();
  });
});

describe('the box around a line', () => {
  it('is the outermost element with nothing else to see', () => {
    show(
      '<aside id="box"><div><p id="a">Follow us</p><form><input><button>Send</button></form></div></aside>',
    );
    expect(boxOf(find('#a'), kept())).toBe(find('#box'));
  });

  it.each([
    '<video></video>',
    '<iframe></iframe>',
    '<img src="x.jpg">',
    '<a href="/big.jpg"><img src="x.jpg"></a>',
    '<svg><text>12</text></svg>',
    '<sound-player></sound-player>',
  ])('is no larger than the line where %s stands beside it', (other) => {
    show(`<aside id="box"><p id="a">Follow us</p>${other}</aside>`);
    expect(boxOf(find('#a'), kept())).toBe(find('#a'));
  });

  it('takes in the picture of a teaser', () => {
    show('<div id="box"><a href="/next"><img src="x.jpg"></a><p id="a">Read more</p></div>');
    expect(boxOf(find('#a'), kept())).toBe(find('#box'));
  });
});

describe('a fold', () => {
  it('takes a whole run together, with the boxes around its blocks', () => {
    show('<p id="a">Follow us</p><aside id="box"><p id="b">Subscribe</p></aside>');
    const [fold, ...more] = foldsOf([runOf('#a', '#b')], kept());
    expect(more).toEqual([]);
    expect(fold).toEqual({
      place: find('#a'),
      blocks: [find('#a'), find('#b'), find('#box')],
      lines: 2,
      beside: find('.kept'),
    });
  });

  it('leaves out what no row can stand before, and is none where nothing else is', () => {
    show('<p id="a">Follow us</p><ul><li id="b">Follow us</li><li class="kept">Met</li></ul>');
    expect(foldsOf([runOf('#a', '#b')], kept())).toMatchObject([{ blocks: [find('#a')], lines: 1 }]);
    expect(foldsOf([runOf('#b')], kept())).toEqual([]);
  });
});
