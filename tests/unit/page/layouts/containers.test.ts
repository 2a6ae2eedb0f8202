// @vitest-environment jsdom
import { describe, it } from 'vitest';
import { expectStory, OUTSIDE, pageOfStory } from './expect-article.ts';
import { LANGUAGES, STORIES, teasers, told } from './texts.ts';

const MENU = Array.from({ length: 30 }, (_, index) => `<a href="/m/${index}">Section ${index}</a><br>`).join(
  '',
);
const LEGAL = `<p>${OUTSIDE}</p><p>© Example News. ${OUTSIDE}</p>`;

describe('a text in more or other containers than one', () => {
  it.each(LANGUAGES)('goes on in the next container, the headline in the first: %s', (language) => {
    const story = STORIES[language];
    const [first, second, third, fourth] = story.paragraphs;
    const body = `<div class="wrap"><div class="part"><h1>${story.headline}</h1><p>${first}</p><p>${second}</p></div>
      <div class="slot"><a href="/ad">Ad</a></div><div class="part"><p>${third}</p><p>${fourth}</p></div></div><div class="legal">${LEGAL}</div>`;
    expectStory(pageOfStory(story, body), story);
  });

  it.each(['en', 'zh', 'ar'] as const)(
    'goes on in the next container, the headline above all: %s',
    (language) => {
      const story = STORIES[language];
      const [first, second, third, fourth] = story.paragraphs;
      const body = `<header><h1>${story.headline}</h1></header><div class="grid"><section class="chunk"><p>${first}</p><p>${second}</p><p>${third}</p></section>
      <div class="widget"><ul><li><a href="/1">${OUTSIDE}</a></li></ul></div><section class="chunk"><p>${fourth}</p></section></div>
      <footer>${LEGAL}</footer>`;
      expectStory(pageOfStory(story, body), story);
    },
  );

  it.each(['de', 'ko', 'th'] as const)('has a box for each paragraph: %s', (language) => {
    const story = STORIES[language];
    const boxes = story.paragraphs.map(
      (text) => `<div class="row"><div class="box"><p>${text}</p></div></div>`,
    );
    const body = `<div class="page"><div class="row"><div class="box"><h1>${story.headline}</h1></div></div>${boxes.join('')}</div>
      <div class="end"><h3>${OUTSIDE}</h3>${teasers(story, 4)}</div>`;
    expectStory(pageOfStory(story, body), story);
  });

  it.each(['en', 'ru', 'he'] as const)('stands in a column between two others: %s', (language) => {
    const story = STORIES[language];
    const side = `<div class="col"><h3><a href="/a">${OUTSIDE}</a></h3><p><a href="/b">${story.teaser}</a></p></div>`;
    const body = `<div class="cols">${side}<div class="col"><h1>${story.headline}</h1>${told(story)}</div>${side}</div>`;
    expectStory(pageOfStory(story, body), story);
  });

  it.each(['en', 'ja', 'hi'] as const)('stands in a table of columns: %s', (language) => {
    const story = STORIES[language];
    const body = `<table><tr><td>${MENU}</td><td><font size="5"><b>${story.headline}</b></font><br><br>
      ${story.paragraphs.join('<br><br>')}</td><td><b>${OUTSIDE}</b><br>${MENU}</td></tr><tr><td colspan="3">${LEGAL}</td></tr></table>`;
    expectStory(pageOfStory(story, body), story);
  });

  it.each(['de', 'ja', 'ar', 'th'] as const)('is parted by line breaks alone: %s', (language) => {
    const story = STORIES[language];
    const body = `<div id="menu">${MENU}</div><div id="text"><h1>${story.headline}</h1>${story.paragraphs.join('<br />\n')}</div>
      <div id="bottom"><small>${OUTSIDE}</small></div>`;
    expectStory(pageOfStory(story, body), story);
  });

  it.each(['en', 'zh'] as const)('is an AMP page: %s', (language) => {
    const story = STORIES[language];
    const [first, second, third, fourth] = story.paragraphs;
    const body = `<amp-sidebar><ul><li><a href="/s">${OUTSIDE}</a></li></ul></amp-sidebar><header><a href="/">Example</a></header>
      <article><h1>${story.headline}</h1><amp-img></amp-img><p>${first}</p><amp-ad><div>${OUTSIDE}</div></amp-ad><p>${second}</p>
      <amp-carousel><figure><figcaption>${story.teaser}</figcaption></figure></amp-carousel><p>${third}</p><p>${fourth}</p></article>
      <amp-embed>${OUTSIDE}</amp-embed>`;
    expectStory(pageOfStory(story, body), story);
  });

  it.each(['en', 'ko'] as const)(
    'has a legal note in a container without a telling name beside it: %s',
    (language) => {
      const story = STORIES[language];
      const body = `<div><div><h1>${story.headline}</h1><div class="a">${told(story)}</div></div><div class="b">${LEGAL}</div></div>`;
      expectStory(pageOfStory(story, body), story);
    },
  );

  it('is in a section whose name would speak against it', () => {
    const story = STORIES.en;
    const body = `<div class="comment-and-analysis comment"><h1>${story.headline}</h1>${told(story)}</div><div class="b">${LEGAL}</div>`;
    expectStory(pageOfStory(story, body), story);
  });
});
