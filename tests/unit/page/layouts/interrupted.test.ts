// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { expectStory, keptOf, OUTSIDE, pageOfStory } from './expect-article.ts';
import { LANGUAGES, STORIES } from './texts.ts';

const NAVIGATION = `<nav><ul>${'<li><a href="/x">Section</a></li>'.repeat(20)}</ul></nav>`;
const FOOTER = `<footer><p>${OUTSIDE}</p></footer>`;

describe('a text that other things interrupt', () => {
  it.each(LANGUAGES)('is whole around inline advertisements and embeds: %s', (language) => {
    const story = STORIES[language];
    const [first, second, third, fourth] = story.paragraphs;
    const body = `${NAVIGATION}<main><h1>${story.headline}</h1><div class="text"><p>${first}</p>
      <div class="slot"><iframe src="about:blank"></iframe></div><p>${second}</p>
      <ins><script>ad()</script></ins><p>${third}</p><amp-ad>${OUTSIDE}</amp-ad><p>${fourth}</p></div></main>${FOOTER}`;
    expectStory(pageOfStory(story, body), story);
  });

  it.each(['en', 'ko', 'he'] as const)('is whole around pull quotes and figures: %s', (language) => {
    const story = STORIES[language];
    const [first, second, third, fourth] = story.paragraphs;
    const body = `<article><h1>${story.headline}</h1><p>${first}</p><figure><img alt=""><figcaption>${story.teaser}</figcaption></figure>
      <p>${second}</p><aside class="pull"><blockquote>${second.slice(0, 40)}</blockquote></aside><p>${third}</p><h2>${story.headline.slice(0, 12)}</h2>
      <p>${fourth}</p></article><aside><h2>Most read</h2><ul>${`<li><a href="/y">${OUTSIDE}</a></li>`.repeat(8)}</ul></aside>${FOOTER}`;
    const page = pageOfStory(story, body);
    expectStory(page, story);
    expect(keptOf(page)).toContain(story.headline.slice(0, 12).trim());
  });

  it.each(['de', 'ja', 'hi'] as const)('is whole around tables and lists of its own: %s', (language) => {
    const story = STORIES[language];
    const [first, second, third, fourth] = story.paragraphs;
    const body = `<div id="page"><div id="content"><h1>${story.headline}</h1><p>${first}</p>
      <table><tr><th>2023</th><td>204</td></tr><tr><th>2024</th><td>117</td></tr></table>
      <p>${second}</p><ul><li>${third}</li><li>${fourth}</li></ul></div>
      <div id="right"><h3>${OUTSIDE}</h3><p><a href="/z">${story.teaser}</a></p></div></div>${FOOTER}`;
    const page = pageOfStory(story, body);
    expectStory(page, story);
    expect(keptOf(page).join('\n')).not.toContain(story.teaser);
  });
});
