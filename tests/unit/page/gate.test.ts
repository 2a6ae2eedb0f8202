// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../lib/page/gate.ts';
import { pageOf, paragraphs, URL_OF_TEST } from './pages.ts';

const LD = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const STORY = `<article><h1>Harbour talks resume</h1>${paragraphs('port', 'trade', 'ferry', 'crane', 'rail', 'ship')}</article>`;

describe('the gate', () => {
  it.each([
    ['JSON-LD', LD({ '@type': 'NewsArticle', headline: 'x' })],
    [
      'JSON-LD in a graph',
      LD({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article', 'NewsArticle'] }] }),
    ],
    ['JSON-LD in an array', LD([{ '@type': 'Organization' }, { '@type': 'https://schema.org/BlogPosting' }])],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle", "headline":"a\nb",}</script>',
    ],
    [
      'hopeless JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle", "headline":"a" oops</script>',
    ],
    ['Open Graph', '<meta property="og:type" content="article">'],
    ['a publication date', '<meta property="article:published_time" content="2024-05-17T10:00:00Z">'],
  ])('lets an article pass by %s', (_, head) => {
    expect(looksLikeArticle(pageOf(STORY, head), 'https://news.example/a/harbour-talks-resume-today')).toBe(
      true,
    );
  });

  it('lets an article pass in a script without spaces', () => {
    const text =
      '港の再開に向けた協議は来週まで続く見通しだと委員会が金曜日に発表した。関係者によると合意は近いという。';
    const page = pageOf(
      `<article>${`<p>${text}</p>`.repeat(5)}</article>`,
      '<meta property="og:type" content="article">',
    );
    expect(looksLikeArticle(page, 'https://news.example/articles/ASR5K3')).toBe(true);
  });

  const teasers = Array.from(
    { length: 30 },
    (_, index) =>
      `<article><h3><a href="/n/${index}">Headline ${index}</a></h3><p>${'Short summary of the news of the day. '.repeat(3)}</p></article>`,
  ).join('');

  it.each([
    ['a home page', 'https://news.example/', ''],
    [
      'a home page that calls itself an article',
      'https://news.example/',
      '<meta property="og:type" content="article">',
    ],
    ['a section front', 'https://news.example/world/', '<meta property="og:type" content="website">'],
    [
      'a section front with a date',
      'https://news.example/world',
      `<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-17">`,
    ],
    ['a topic list', 'https://news.example/topic/harbours', ''],
    [
      'a front that lists its articles as data',
      'https://news.example/world/',
      LD({
        '@type': 'CollectionPage',
        mainEntity: { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] },
      }),
    ],
  ])('stops %s', (_, url, head) => {
    expect(looksLikeArticle(pageOf(teasers, head), url)).toBe(false);
  });

  it('stops products, empty pages and web applications', () => {
    const product = LD({ '@type': 'Product', name: 'Anchor' });
    expect(
      looksLikeArticle(pageOf(paragraphs('a', 'b', 'c', 'd'), product), 'https://shop.example/anchor-large'),
    ).toBe(false);
    expect(looksLikeArticle(pageOf('<div id="app"></div>'), URL_OF_TEST)).toBe(false);
  });
});

describe('a live blog at an address that a section would have', () => {
  const posts = ['port', 'trade', 'ferry', 'crane', 'rail', 'ship']
    .map(
      (word) =>
        `<section><time datetime="2024-05-17T10:00:00Z"></time><div>${paragraphs(word, `${word}s`)}</div></section>`,
    )
    .join('');
  const page = (type: string, more = '') =>
    pageOf(
      `<h1>Harbour talks as they happen</h1><p class="byline">Ann Lee</p>${posts}${more}`,
      `<meta property="og:type" content="article">` +
        LD({
          '@type': type,
          headline: 'Harbour talks as they happen',
          datePublished: '2024-05-17T10:00:00Z',
        }),
    );
  const url = 'https://news.example/live/harbour-talks';

  it('is an article by its word, though its posts stand apart', () => {
    expect(looksLikeArticle(page('LiveBlogPosting'), url)).toBe(true);
  });

  it('is a front when it links to other stories', () => {
    const links = ['One', 'Two', 'Three', 'Four']
      .map((name) => `<h3><a href="/${name}">${name}</a></h3>`)
      .join('');
    expect(looksLikeArticle(page('LiveBlogPosting', links), url)).toBe(false);
  });
});
