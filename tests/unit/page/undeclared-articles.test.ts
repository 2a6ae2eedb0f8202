// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../lib/page/gate.ts';
import { pageOfStory } from './layouts/expect-article.ts';
import { LANGUAGES, STORIES, teasers, told } from './layouts/texts.ts';

const HEADLINE_ADDRESS = 'https://news.example/2024/05/17/old-harbour-opens-again-after-work';
const CODE_ADDRESS = 'https://news.example/articles/ASR5K3QX1';
const NUMBER_ADDRESS = 'https://news.example/news/read.php?id=448812';

describe('articles that declare nothing and must pass the gate', () => {
  it.each(LANGUAGES)('a story in paragraphs at an address with a day, or with a code: %s', (language) => {
    const story = STORIES[language];
    const page = pageOfStory(story, `<div><h1>${story.headline}</h1>${told(story)}</div>`);
    expect(looksLikeArticle(page, HEADLINE_ADDRESS)).toBe(true);
    expect(looksLikeArticle(page, CODE_ADDRESS)).toBe(true);
  });

  it.each(LANGUAGES)('a story between line breaks: %s', (language) => {
    const story = STORIES[language];
    const text = story.paragraphs.join('<br><br>');
    const page = pageOfStory(story, `<div id="t"><h1>${story.headline}</h1>${text}</div>`);
    expect(looksLikeArticle(page, NUMBER_ADDRESS)).toBe(true);
  });

  it.each(['en', 'ja', 'he', 'ru'] as const)('a story in a table of columns: %s', (language) => {
    const story = STORIES[language];
    const menu = '<td><a href="/a">Section</a><br><a href="/b">Section</a></td>';
    const text = `<td><h1>${story.headline}</h1>${story.paragraphs.join('<br><br>')}</td>`;
    const page = pageOfStory(story, `<table><tr>${menu}${text}${menu}</tr></table>`);
    expect(looksLikeArticle(page, NUMBER_ADDRESS)).toBe(true);
  });

  it.each(['en', 'zh', 'th', 'ar'] as const)('an agency item of three paragraphs: %s', (language) => {
    const { headline, paragraphs } = STORIES[language];
    const text = paragraphs.slice(0, 3).map((paragraph) => `<p>${paragraph}</p>`);
    const page = pageOfStory(STORIES[language], `<main><h1>${headline}</h1>${text.join('')}</main>`);
    expect(looksLikeArticle(page, 'https://agency.example/2024/05/17/448812-harbour')).toBe(true);
  });

  it.each(['de', 'ko'] as const)('a story with a byline, a day and thirty teasers below: %s', (language) => {
    const story = STORIES[language];
    const head = `<h1>${story.headline}</h1><div class="byline">Ada Example</div><span class="date">17.5.</span>`;
    const body = `<main>${head}<div>${told(story)}</div></main><div>${teasers(story, 30, '')}</div>`;
    const page = pageOfStory(story, body);
    expect(looksLikeArticle(page, 'https://news.example/news/region/harbour-opens-4711.html')).toBe(true);
  });

  it.each(['en', 'hi'] as const)('a post of a blog: %s', (language) => {
    const story = STORIES[language];
    const page = pageOfStory(story, `<article><h1>${story.headline}</h1>${told(story, 'div')}</article>`);
    expect(looksLikeArticle(page, 'https://diary.example/blog/the-harbour-opens-again')).toBe(true);
  });

  it('a story without a headline element, at a page that blogs of old had', () => {
    const story = STORIES.en;
    const page = pageOfStory(story, `<center><b>${story.headline}</b></center>${told(story)}`);
    expect(looksLikeArticle(page, 'https://diary.example/2004/05/17/harbour.html')).toBe(true);
  });
});
