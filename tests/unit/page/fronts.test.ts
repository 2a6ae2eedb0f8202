// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../lib/page/gate.ts';
import { pageOfStory } from './layouts/expect-article.ts';
import { LANGUAGES, type Language, STORIES, teasers, told } from './layouts/texts.ts';

const LD = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const OG = (type: string) => `<meta property="og:type" content="${type}">`;
const DATED = '<meta property="article:published_time" content="2024-05-17T10:00:00Z">';
const LISTED = [1, 2, 3, 4].map((number) => ({
  '@type': 'NewsArticle',
  headline: `Teaser number ${number}`,
  datePublished: '2024-05-17',
}));

/** A front whose teasers are as long as paragraphs. */
function longTeasers(language: Language, count = 24): string {
  const { paragraphs, headline } = STORIES[language];
  return Array.from(
    { length: count },
    (_, index) =>
      `<article class="teaser"><h2><a href="/n/${index}">${headline}</a></h2><time datetime="2024-05-17">17</time><p>${paragraphs[index % 4]}</p></article>`,
  ).join('');
}

/** A front that shows the beginning of its first story. */
function leadStory(language: Language): string {
  const story = STORIES[language];
  return `<main><section><h1>${story.headline}</h1>${told(story)}<a href="/story">…</a></section>${teasers(story, 30)}</main>`;
}

describe('fronts and lists that must not pass the gate', () => {
  it.each([
    '/',
    '/en/',
    '/pt-br',
    '/news',
    '/index.html',
    '/en/index.php',
    '/?edition=uk',
    '/home.html',
    '/world/',
    '/news/world/africa',
    '/sport/football/index.html',
  ])('a front with long teasers, whatever it declares, at %s', (path) => {
    const head = OG('article') + DATED + LD(LISTED[0]);
    const page = pageOfStory(STORIES.en, longTeasers('en'), head);
    expect(looksLikeArticle(page, `https://news.example${path}`)).toBe(false);
    expect(
      looksLikeArticle(pageOfStory(STORIES.en, leadStory('en'), head), `https://news.example${path}`),
    ).toBe(false);
  });

  it.each(LANGUAGES)('a front with long teasers at an address that tells nothing: %s', (language) => {
    const page = pageOfStory(STORIES[language], longTeasers(language), OG('website'));
    expect(looksLikeArticle(page, 'https://news.example/region/north-and-east/overview-2024')).toBe(false);
  });

  it.each(LANGUAGES)('a front with an embedded lead story: %s', (language) => {
    const page = pageOfStory(STORIES[language], leadStory(language), OG('website'));
    expect(looksLikeArticle(page, 'https://news.example/region/north-and-east/overview-2024')).toBe(false);
  });

  it.each(['en', 'ja', 'ar'] as const)('a front whose data names each teaser an article: %s', (language) => {
    const page = pageOfStory(
      STORIES[language],
      longTeasers(language),
      LD({ '@graph': LISTED }) + OG('website'),
    );
    expect(looksLikeArticle(page, 'https://news.example/regions/of-the-north-and-the-east')).toBe(false);
    expect(looksLikeArticle(page, 'https://news.example/')).toBe(false);
  });

  it('a front whose microdata names each teaser an article', () => {
    const items = longTeasers('en').replaceAll(
      '<article ',
      '<article itemscope itemtype="https://schema.org/NewsArticle" ',
    );
    const page = pageOfStory(STORIES.en, items, OG('website'));
    expect(looksLikeArticle(page, 'https://news.example/regions/of-the-north-and-the-east')).toBe(false);
  });

  it.each([
    ['a tag page', 'https://news.example/tag/harbours-and-ferries-of-the-north'],
    ['an author page', 'https://news.example/author/maria-of-the-old-harbour'],
    ['search results', 'https://news.example/find/all?q=ferry+harbour'],
    ['search results', 'https://news.example/search?query=ferry'],
    ['a topic page', 'https://news.example/topics/ferries'],
    ['a Spanish category', 'https://news.example/categoria/puertos-y-barcos-del-norte'],
  ])('%s at %s', (_, url) => {
    const page = pageOfStory(STORIES.de, longTeasers('de'), OG('article'));
    expect(looksLikeArticle(page, url)).toBe(false);
  });

  it.each(['en', 'zh', 'hi'] as const)('a list of tickers: %s', (language) => {
    const { headline, teaser } = STORIES[language];
    const rows = `<li><time datetime="2024-05-17T10:00Z">10:00</time> <a href="/t">${headline}</a> <p>${teaser}</p></li>`;
    const page = pageOfStory(STORIES[language], `<h1>Live</h1><ul>${rows.repeat(40)}</ul>`, OG('website'));
    expect(looksLikeArticle(page, 'https://news.example/live/all-news-of-today')).toBe(false);
  });

  it.each(['en', 'ko'] as const)('an index of galleries: %s', (language) => {
    const { headline } = STORIES[language];
    const picture = `<figure><a href="/g"><img alt=""><figcaption>${headline}</figcaption></a></figure>`;
    const page = pageOfStory(STORIES[language], `<h1>Pictures</h1>${picture.repeat(40)}`, OG('website'));
    expect(looksLikeArticle(page, 'https://news.example/pictures/galleries-of-the-week')).toBe(false);
  });

  it('a front in columns of a table', () => {
    const { paragraphs, headline } = STORIES.ru;
    const cell = (text: string) => `<td><b><a href="/n">${headline}</a></b><br>${text}</td>`;
    const page = pageOfStory(
      STORIES.ru,
      `<table><tr>${paragraphs.map(cell).join('').repeat(6)}</tr></table>`,
    );
    expect(looksLikeArticle(page, 'https://news.example/regions')).toBe(false);
  });
});
