// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { expectStory, keptOf, OUTSIDE, pageOfStory } from './expect-article.ts';
import { STORIES, type Story, teasers, told } from './texts.ts';

const post = (story: Story, tag: string, heading = 'h1') =>
  `<${tag} class="story"><${heading}>${story.headline}</${heading}>${told(story)}</${tag}>`;

describe('one article of several on a page', () => {
  it.each([
    ['en', 'de', 'article'],
    ['ja', 'zh', 'div'],
    ['he', 'ar', 'section'],
  ] as const)(
    'is the one that the page is titled by, as endless scrolling adds more: %s',
    (own, next, tag) => {
      const story = STORIES[own];
      const page = pageOfStory(
        story,
        `<main>${post(story, tag)}${post(STORIES[next], tag)}${post(STORIES.ru, tag)}</main>`,
      );
      expectStory(page, story);
      expect(keptOf(page).join('\n')).not.toContain(STORIES[next].paragraphs[1]);
    },
  );

  it.each([
    ['en', 'de'],
    ['th', 'ko'],
  ] as const)('is the short one that the page is titled by, with a long one below: %s', (own, next) => {
    const story = STORIES[own];
    const other = STORIES[next];
    const [first, second] = story.paragraphs;
    const short = `<article class="s"><h1>${story.headline}</h1><p>${first}</p><p>${second}</p></article>`;
    const long = `<article class="s"><h1>${other.headline}</h1>${told(other)}${told(other)}${told(other)}</article>`;
    expect(keptOf(pageOfStory(story, `<div>${short}${long}</div>`))).toEqual([story.headline, first, second]);
  });

  it.each([
    ['en', 'de'],
    ['ja', 'ko'],
  ] as const)('is the second one when the title has moved on to it: %s', (first, second) => {
    const story = STORIES[second];
    const page = pageOfStory(
      story,
      `<main>${post(STORIES[first], 'article')}${post(story, 'article')}</main>`,
    );
    expectStory(page, story, 'https://news.example/2024/05/17/the-second-story');
    expect(keptOf(page).join('\n')).not.toContain(STORIES[first].paragraphs[1]);
  });

  it.each([
    ['de', 'ja', (page: Document) => page.querySelectorAll('article')[1]!.setAttribute('data-url', '/two/')],
    [
      'ru',
      'ar',
      (page: Document) => {
        const heading = page.querySelectorAll('h1')[1]!;
        heading.innerHTML = `<a href="https://news.example/two">${heading.innerHTML}</a>`;
      },
    ],
  ] as const)('is the second one when the address has moved on to it: %s', (first, second, mark) => {
    const story = STORIES[second];
    const head = `<meta property="og:title" content="${STORIES[first].headline}">`;
    const page = pageOfStory(
      STORIES[first],
      `<main>${post(STORIES[first], 'article')}${post(story, 'article')}</main>`,
      head,
    );
    mark(page);
    expectStory(page, STORIES[first], 'https://news.example/one');
    expectStory(page, story, 'https://news.example/two?from=scroll');
    expect(keptOf(page, 'https://news.example/two').join('\n')).not.toContain(STORIES[first].paragraphs[1]);
  });

  it('is the second one when only the title has moved on, though the data names the first', () => {
    const head = `<meta property="og:title" content="${STORIES.en.headline}">`;
    const body = `<main>${post(STORIES.en, 'article')}${post(STORIES.ko, 'article')}</main>`;
    expectStory(pageOfStory(STORIES.ko, body, head), STORIES.ko);
  });

  it.each(['en', 'zh'] as const)('is followed by teasers and comments that are longer: %s', (language) => {
    const story = STORIES[language];
    const comment = `<li><p>${OUTSIDE}</p><p>${OUTSIDE}</p></li>`;
    const page = pageOfStory(
      story,
      `<div class="p">${post(story, 'article')}<div class="more">${teasers(story, 8, OUTSIDE)}</div>
       <div id="comments"><ol>${comment.repeat(20)}</ol></div></div>`,
    );
    expectStory(page, story);
  });
});

describe('a live blog', () => {
  it.each(['en', 'ru', 'hi'] as const)('is one article with all its dated posts: %s', (language) => {
    const story = STORIES[language];
    const posts = story.paragraphs.map(
      (text, index) =>
        `<article class="entry"><time datetime="2024-05-17T1${index}:00Z">1${index}:00</time><h2>${story.headline.slice(0, 14)} ${index}</h2><p>${text}</p></article>`,
    );
    const body = `<main><h1>${story.headline}</h1><p>${story.teaser}</p><div class="entries">${posts.join('')}</div></main><footer><p>${OUTSIDE}</p></footer>`;
    const page = pageOfStory(story, body);
    expectStory(page, story);
  });

  it.each(['de', 'ko'] as const)(
    'has posts in a list, of which one is far longer than others: %s',
    (language) => {
      const story = STORIES[language];
      const [first, second, third, fourth] = story.paragraphs;
      const item = (...texts: string[]) =>
        `<li class="post"><b>12:30</b>${texts.map((text) => `<p>${text}</p>`).join('')}</li>`;
      const body = `<article><h1>${story.headline}</h1><ol>${item(first)}${item(second, third)}${item(fourth)}</ol></article><div class="x">${teasers(story, 3, OUTSIDE)}</div>`;
      expectStory(pageOfStory(story, body), story);
    },
  );
});

describe('a stub before a wall', () => {
  it.each(['en', 'de', 'ja', 'ar'] as const)('is its two paragraphs: %s', (language) => {
    const story = STORIES[language];
    const [first, second] = story.paragraphs;
    const body = `<article><h1>${story.headline}</h1><div class="body"><p>${first}</p><p>${second}</p></div></article>
      <div class="offer"><h2>Subscribe</h2><form><p>${OUTSIDE}</p><input><button>OK</button></form></div><div class="x">${teasers(story, 9, OUTSIDE)}</div>`;
    expect(keptOf(pageOfStory(story, body))).toEqual([story.headline, first, second]);
  });
});
