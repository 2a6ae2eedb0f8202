// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { updateArticle } from '../../../lib/page/reader.ts';
import { runNow } from '../../../lib/types/steps.ts';
import { pageOf, paragraphs, read, sentence } from './pages.ts';

describe('updateArticle', () => {
  function page() {
    return pageOf(`<article id="root">${paragraphs('port', 'trade', 'ferry')}</article>`);
  }

  it('adds later paragraphs in their place and keeps the other lines', () => {
    const live = page();
    const before = read(live);
    const added = live.createElement('p');
    added.textContent = sentence('late');
    live.querySelectorAll('p')[1]!.before(added);
    const after = runNow(updateArticle(before, [added]))!;
    expect(after.lines.map((line) => line.text)).toEqual(['port', 'late', 'trade', 'ferry'].map(sentence));
    expect(after.lines[0]).toBe(before.lines[0]);
    expect(after.lines[3]).toBe(before.lines[2]);
  });

  it('reads changed text anew, drops what left, and keeps what says the same', () => {
    const live = page();
    const before = read(live);
    const [first, second, third] = live.querySelectorAll('p');
    first!.firstChild!.nodeValue = sentence('changed');
    second!.remove();
    const after = runNow(updateArticle(before, [first!.firstChild!, second!, third!]))!;
    expect(after.lines.map((line) => line.text)).toEqual(['changed', 'ferry'].map(sentence));
    expect(after.lines[1]).toBe(before.lines[2]);
  });

  it('ignores changes outside the article and asks for a new reading when the root left', () => {
    const live = page();
    const before = read(live);
    const aside = live.body.appendChild(live.createElement('p'));
    aside.textContent = sentence('outside');
    expect(runNow(updateArticle(before, [aside]))!.lines).toEqual(before.lines);
    live.querySelector('#root')!.remove();
    expect(runNow(updateArticle(before, [aside]))).toBeNull();
  });
});
