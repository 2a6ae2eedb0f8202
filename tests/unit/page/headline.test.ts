// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../../lib/page/ranges.ts';
import { linesOf, type PageArticle, updateArticle } from '../../../lib/page/reader.ts';
import { runNow } from '../../../lib/types/steps.ts';
import { pageOf, paragraphs, read, sentence } from './pages.ts';

const TITLE = 'Harbour talks resume';
const TEXT = paragraphs('port', 'trade', 'ferry', 'crane');

const textsOf = (article: PageArticle) => article.lines.map((line) => line.text);
const headlineOf = (body: string) => read(pageOf(body)).headline?.text;

describe('the headline', () => {
  it('is found above the root and maps back to the page', () => {
    const article = read(pageOf(`<header><h1>${TITLE}</h1></header><div id="story">${TEXT}</div>`));
    expect(article.root.id).toBe('story');
    expect(article.headline?.text).toBe(TITLE);
    expect(rangesOf(article.headline!, 0, 7)).toHaveLength(1);
    expect(linesOf(article)[0]).toBe(article.headline);
  });

  it('is not among the lines when it lies in the root', () => {
    const article = read(pageOf(`<article><h1>${TITLE}</h1><p>Our reporter</p>${TEXT}</article>`));
    expect(article.headline?.text).toBe(TITLE);
    expect(textsOf(article)).not.toContain(TITLE);
  });

  it('is one line where it is broken or nested', () => {
    expect(headlineOf(`<article><h1>Harbour talks<br>resume</h1>${TEXT}</article>`)).toBe(TITLE);
    expect(headlineOf(`<article><h1><div>${TITLE}</div></h1>${TEXT}</article>`)).toBe(TITLE);
  });

  it('may be worded unlike the title, or be a smaller heading that says it', () => {
    const other = 'After months of silence, both sides meet';
    expect(headlineOf(`<h1>${other}</h1><div>${TEXT}</div>`)).toBe(other);
    expect(headlineOf(`<h1>Example News</h1><h2>${TITLE}</h2><div>${TEXT}</div>`)).toBe(TITLE);
  });

  it("is not the site's name, and not what stands below the text has begun", () => {
    expect(headlineOf(`<h1>Example News</h1><div>${TEXT}</div>`)).toBeUndefined();
    expect(
      headlineOf(`<div>${TEXT}<h1>Why the crews of the ferries stay away</h1>${TEXT}</div>`),
    ).toBeUndefined();
  });
});

describe('the headline of a changed page', () => {
  const live = () => {
    const page = pageOf(`<header><h1>${TITLE}</h1></header><main><div id="story">${TEXT}</div></main>`);
    return { page, before: read(page), h1: page.querySelector('h1')! };
  };

  it('stays when other lines change', () => {
    const { page, before } = live();
    const added = page.querySelector('#story')!.appendChild(page.createElement('p'));
    added.textContent = sentence('late');
    const after = runNow(updateArticle(before, [added]))!;
    expect(after.headline).toBe(before.headline);
    expect(after.lines).toHaveLength(before.lines.length + 1);
  });

  it('maps to the page again when it was drawn anew', () => {
    const { before, h1 } = live();
    h1.innerHTML = '<span>Harbour</span> talks resume';
    const after = runNow(updateArticle(before, [...h1.childNodes]))!;
    expect(after.headline?.text).toBe(TITLE);
    expect(rangesOf(after.headline!, 0, 7)).toHaveLength(1);
  });

  it('has the article read anew when it says something else or left', () => {
    const { before, h1 } = live();
    h1.firstChild!.nodeValue = 'Another day, another story';
    expect(runNow(updateArticle(before, [h1.firstChild!]))).toBeNull();
    h1.remove();
    expect(runNow(updateArticle(before, []))).toBeNull();
  });

  it('has the article read anew when it only now comes', () => {
    const page = pageOf(`<header></header><div>${TEXT}</div>`);
    const before = read(page);
    const h1 = page.querySelector('header')!.appendChild(page.createElement('h1'));
    h1.textContent = TITLE;
    expect(runNow(updateArticle(before, [h1]))).toBeNull();
  });

  it('is left out of the lines when the whole root is read again', () => {
    const page = pageOf(`<article><h1>${TITLE}</h1>${TEXT}</article>`);
    const before = read(page);
    const after = runNow(updateArticle(before, [before.root]))!;
    expect(textsOf(after)).toEqual(textsOf(before));
    expect(after.headline?.text).toBe(TITLE);
  });
});
