// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { linesOf, updateArticle } from '../../../lib/page/reader.ts';
import { runNow } from '../../../lib/types/steps.ts';
import { pageOf, paragraphs, read, sentence } from './pages.ts';

const TITLE = '<h1>Harbour talks resume</h1>';
// Long enough that the root is the text's own container.
const TOPICS = [
  'port',
  'trade',
  'ferry',
  'crew',
  'storm',
  'pilot',
  'quay',
  'crane',
  'ship',
  'dock',
  'strike',
];
const BODY = `<div class="body">${paragraphs(...TOPICS)}</div>`;
const SAID = 'Three ports have been closed for a week, and nobody knows who is to pay.';

function standfirsts(page: Document): string[] {
  return read(page)
    .lines.filter(({ zones }) => zones.has('standfirst'))
    .map(({ text }) => text);
}

describe('standfirst', () => {
  it('above the root stands after the headline and before the text', () => {
    const page = pageOf(`<main><header>${TITLE}<p class="x">${SAID}</p></header>${BODY}</main>`);
    const article = read(page);
    expect(article.root.className).toBe('body');
    expect(linesOf(article).map(({ text }) => text)).toEqual([
      'Harbour talks resume',
      SAID,
      ...TOPICS.map(sentence),
    ]);
    expect(standfirsts(page)).toEqual([SAID]);
  });

  it.each([
    ['Drei Häfen sind seit einer Woche zu, und niemand weiß, wer dafür zahlt', 'h2'],
    ['Trois ports sont fermés depuis « une semaine de trop » et personne ne sait qui paiera.', 'p'],
    ['三つの港が一週間前から閉鎖され、費用を誰が払うのかは分かっていない。', 'div'],
    ['أغلقت ثلاثة موانئ منذ أسبوع ولا أحد يعرف من سيدفع ثمن ذلك.', 'p'],
  ])('is found in any language: %s', (text, tag) => {
    expect(
      standfirsts(pageOf(`<main><header>${TITLE}<${tag}>${text}</${tag}></header>${BODY}</main>`)),
    ).toEqual([text]);
  });

  it('is told by the summary where it stands further down or in the root', () => {
    const head = `<meta property="og:description" content="${SAID}">`;
    const inRoot = `<article>${TITLE}<div class="meta">Jane Doe</div><div class="lead">${SAID}</div>${paragraphs('port', 'trade', 'ferry')}</article>`;
    expect(standfirsts(pageOf(inRoot, head))).toEqual([SAID]);
    const below = `<main><header>${TITLE}</header><div><div><p>${SAID}</p></div></div>${BODY}</main>`;
    expect(standfirsts(pageOf(below, head))).toEqual([SAID]);
  });

  it('is not the first paragraph of which a copy is the summary', () => {
    const head = `<meta name="description" content="${sentence('port')}">`;
    const page = pageOf(`<main><header>${TITLE}</header>${BODY}</main>`, head);
    expect(standfirsts(page)).toEqual([]);
    const first = `<article>${TITLE}<p class="first">${sentence('port')}</p>${paragraphs('trade', 'ferry', 'quay')}</article>`;
    expect(standfirsts(pageOf(first, head))).toEqual([]);
  });

  it('may be a list of key points, but not a list of names or links', () => {
    const list = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const points = ['The talks about the harbour go on.', 'Three ports stay closed until the weekend.'];
    const page = (items: string[]) =>
      pageOf(`<main><header>${TITLE}</header><div>${list(items)}</div>${BODY}</main>`);
    expect(standfirsts(page(points))).toEqual(points);
    expect(standfirsts(page(['Harbour', 'Trade', 'Ferries']))).toEqual([]);
    expect(standfirsts(page(points.map((point) => `<a href="/x">${point}</a>`)))).toEqual([]);
  });

  it('is no byline, date, caption, author note or repeated headline', () => {
    const header = `<header>${TITLE}<div>Home » News from the harbour » Are the harbour talks to go on?</div><h2>Talks resume: harbour talks resume</h2><p>By Jane Doe and John Roe</p>
      <div>Published 17 May 2024 at 10:05, updated 17 May 2024 at 12:30</div><div>2024年5月17日 10時05分 (5月17日 12時30分更新)</div>
      <figure><figcaption>The quay of the old harbour on Friday morning, seen from the sea.</figcaption></figure>
      <p>Jane Doe is a reporter who has covered ports and ships for ten years.</p></header>`;
    expect(standfirsts(pageOf(`<main>${header}${BODY}</main>`))).toEqual([]);
  });

  it('leaves text in several containers to the article', () => {
    const part = (name: string, ...topics: string[]) => `<div class="${name}">${paragraphs(...topics)}</div>`;
    const head = `<meta name="description" content="${sentence('port')}">`;
    const page = pageOf(
      `<main><article>${TITLE}${part('one', 'port', 'trade', 'ferry', 'crew', 'storm', 'pilot')}${part('two', ...'abcdefgh')}</article></main>`,
      head,
    );
    expect(standfirsts(page)).toEqual([]);
  });
});

describe('a changed page', () => {
  const live = () => pageOf(`<main><header>${TITLE}<p class="x">${SAID}</p></header>${BODY}</main>`);

  it('keeps its standfirst when text is added below', () => {
    const page = live();
    const before = read(page);
    const added = page.createElement('p');
    added.textContent = sentence('late');
    page.querySelector('.body')!.append(added);
    const after = runNow(updateArticle(before, [added]))!;
    expect(after.lines.map(({ text }) => text)).toEqual([SAID, ...[...TOPICS, 'late'].map(sentence)]);
    expect(after.lines[0]).toBe(before.lines[0]);
  });

  it('reads it anew when it was drawn again, and asks for a new reading when it says something else or left', () => {
    const page = live();
    const before = read(page);
    const block = page.querySelector('.x')!;
    block.textContent = SAID;
    const after = runNow(updateArticle(before, [block]))!;
    expect(after.lines[0]!.text).toBe(SAID);
    expect(after.lines[0]!.segments[0]!.node).toBe(block.firstChild);
    block.textContent = 'Something else is said here.';
    expect(runNow(updateArticle(before, [block]))).toBeNull();
    block.remove();
    expect(runNow(updateArticle(before, []))).toBeNull();
  });
});
