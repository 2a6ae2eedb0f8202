// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../../lib/page/gate.ts';
import { expectStory, OUTSIDE, pageOfStory } from './expect-article.ts';
import { STORIES, type Story, teasers, told } from './texts.ts';

const URL = 'https://news.example/news/2024/05/17/4711-harbour';

function attach(page: Document, id: string, html: string): ShadowRoot {
  const shadow = page.getElementById(id)!.attachShadow({ mode: 'open' });
  shadow.innerHTML = html;
  return shadow;
}

function inOneRoot(story: Story): Document {
  const page = pageOfStory(story, `<news-app id="app"></news-app>`);
  attach(
    page,
    'app',
    `<nav><a href="/">Home</a></nav><article><h1>${story.headline}</h1>${told(story)}</article><footer><p>${OUTSIDE}</p></footer>`,
  );
  return page;
}

function inNestedRoots(story: Story): Document {
  const page = pageOfStory(story, `<news-app id="app"></news-app>`);
  const app = attach(
    page,
    'app',
    `<site-head></site-head><news-story></news-story><news-list>${teasers(story, 3, OUTSIDE)}</news-list>`,
  );
  const inner = app.querySelector('news-story')!.attachShadow({ mode: 'open' });
  inner.innerHTML = `<div><h1>${story.headline}</h1>${told(story)}</div>`;
  return page;
}

function inSlots(story: Story): Document {
  const page = pageOfStory(
    story,
    `<news-frame id="frame"><h1>${story.headline}</h1>${told(story)}</news-frame>`,
  );
  attach(page, 'frame', `<header>Example</header><slot></slot><footer><p>${OUTSIDE}</p></footer>`);
  return page;
}

describe('an article in open shadow roots', () => {
  it.each(['en', 'zh', 'he', 'th'] as const)(
    'is read and passes the gate, whole in one root: %s',
    (language) => {
      const story = STORIES[language];
      const page = inOneRoot(story);
      expect(looksLikeArticle(page, URL)).toBe(true);
      expectStory(page, story);
    },
  );

  it.each(['de', 'ko'] as const)('is read and passes the gate in a root inside a root: %s', (language) => {
    const story = STORIES[language];
    const page = inNestedRoots(story);
    expect(looksLikeArticle(page, URL)).toBe(true);
    expectStory(page, story);
  });

  it.each(['en', 'ja'] as const)('is read where a frame shows it in a slot: %s', (language) => {
    const story = STORIES[language];
    const page = inSlots(story);
    expect(looksLikeArticle(page, URL)).toBe(true);
    expectStory(page, story);
  });
});
