// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import * as meta from '../../../lib/page/meta.ts';
import type { PageClaims } from '../../../lib/types/article.ts';
import { runNow } from '../../../lib/types/steps.ts';
import { pageOf, read } from './pages.ts';

const url = 'https://news.example/2020/09/06/story';

const readMeta = (page: Document, address = url) => runNow(meta.readMeta(page, address));
const claimsOf = (page: Document, address = url): Partial<PageClaims> => readMeta(page, address).claims ?? {};
const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the title', () => {
  it('comes from JSON-LD, then from meta elements', () => {
    const ld = data({ '@type': 'NewsArticle', headline: 'Told &amp; true' });
    const og = '<meta property="og:title" content="Other">';
    expect(readMeta(pageOf('', ld + og)).title).toBe('Told & true');
    expect(readMeta(pageOf('', og)).title).toBe('Other');
  });

  it('ends where the heading ends, or where the name of the site begins', () => {
    const og = '<meta property="og:title" content="Harbour talks resume | Politics | Example">';
    expect(readMeta(pageOf('<h1>Harbour talks resume</h1>', og)).title).toBe('Harbour talks resume');
    const named =
      '<meta property="og:title" content="Talks – a chronicle - Example"><meta property="og:site_name" content="Example">';
    expect(readMeta(pageOf('', named)).title).toBe('Talks – a chronicle');
    expect(
      readMeta(pageOf('<h1>Talks</h1>', '<meta property="og:title" content="Talks-based peace">')).title,
    ).toBe('Talks-based peace');
  });

  it('is cleaned of the site', () => {
    expect(readMeta(pageOf(''), 'https://news.example/story')).toMatchObject({
      url: 'https://news.example/story',
      title: 'Harbour talks resume',
    });
  });
});

describe('claims of the date', () => {
  it('stand in the order of trust', () => {
    const head = [
      '<meta name="sn-post-date" content="2020/09/07">',
      '<meta property="article:published_time" content="2020-09-08">',
      '<meta property="article:modified_time" content="2020-09-20">',
      data({ '@type': 'NewsArticle', datePublished: '2020-09-09T07:00:00Z', dateModified: '2020-09-21' }),
    ].join('');
    const body = '<article><h1>Harbour talks</h1><time datetime="2020-09-05">5 Sept</time></article>';
    const claims = claimsOf(pageOf(body, head));
    expect(claims.published).toEqual([
      '2020-09-09T07:00:00Z',
      '2020-09-08',
      '2020-09-05',
      '2020/09/07',
      '2020-09-06',
    ]);
    expect(claims.modified).toEqual(['2020-09-21', '2020-09-20']);
  });

  it('come from the web page or a review when no article says more', () => {
    const head = data({ '@graph': [{ '@type': 'WebPage', datePublished: '2020-09-01' }] });
    expect(claimsOf(pageOf('', head), 'https://news.example/story').published).toEqual(['2020-09-01']);
  });

  it('are those of time elements by the headline, before those of other articles above', () => {
    const body = `<aside><a href="/other">Other</a> <time datetime="2020-01-01"></time></aside>
      <div><div><h1>Harbour talks</h1></div><p><time>8 September 2020</time>
      <time class="updated" datetime="2020-09-09"></time></p></div>`;
    const claims = claimsOf(pageOf(body), 'https://news.example/story');
    expect(claims.published).toEqual(['8 September 2020']);
    expect(claims.modified).toEqual(['2020-09-09']);
  });
});

describe('claims of the authors', () => {
  it('follow references within the data', () => {
    const head = data({
      '@graph': [
        { '@type': 'NewsArticle', author: [{ '@id': '#jane' }, { name: 'John Roe' }] },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
      ],
    });
    expect(claimsOf(pageOf('', head)).authors).toEqual(['Jane Doe\nJohn Roe']);
  });

  it('hold all meta elements of a name, and what is marked in the page', () => {
    const head = '<meta name="author" content="Jane Doe"><meta name="author" content="John Roe">';
    const body =
      '<div><h1>Talks</h1><a rel="author" href="/jane">J. Doe</a><p class="byline">By <b>Jane</b></p></div>';
    const claims = claimsOf(pageOf(body, head));
    expect(claims.authors).toEqual(['Jane Doe\nJohn Roe', 'J. Doe']);
    expect(claims.bylines).toEqual(['By Jane']);
  });
});

describe('claims of publisher and language', () => {
  it('end with what stands behind the headline in the title', () => {
    const head = '<meta property="og:site_name" content="Example News Online">';
    expect(claimsOf(pageOf('', head)).publisher).toEqual(['Example News Online', 'Example News']);
  });

  it('hold the languages that the page declares', () => {
    const page = pageOf(
      '',
      '<meta http-equiv="Content-Language" content="de"><meta property="og:locale" content="nb_NO">',
    );
    page.documentElement.lang = 'en';
    expect(claimsOf(page).language).toEqual(['en', 'de', 'nb_NO']);
  });
});

it('the lines near the headline are kept, prose is not', () => {
  const prose =
    'The committee said on Friday that the long talks would go on for at least another week. '.repeat(3);
  const page = pageOf(
    `<main><div>Politics</div><h1>Harbour talks resume</h1><div>Published 8 September 2020</div><article><p>${prose}</p><p>${prose}</p><p>${prose}</p></article></main>`,
  );
  expect(read(page).meta.claims?.near).toEqual([
    'Politics',
    'Harbour talks resume',
    'Published 8 September 2020',
  ]);
});
