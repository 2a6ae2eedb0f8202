// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dateInUrl, readDate } from '../../../lib/page/dates.ts';
import * as meta from '../../../lib/page/meta.ts';
import { runNow } from '../../../lib/types/steps.ts';
import { pageOf } from './pages.ts';

describe('readDate', () => {
  it.each([
    ['2020-09-08', '2020-09-08'],
    ['2020-09-08T07:15:00Z', '2020-09-08T07:15:00Z'],
    ['2020-09-08T07:15:00.000+0300', '2020-09-08T07:15:00+03:00'],
    ['2020-09-08 07:15', '2020-09-08'],
    ['20200908', '2020-09-08'],
    ['Tue, 08 Sep 2020 07:15:00 GMT', '2020-09-08T07:15:00Z'],
    ['September 8, 2020', '2020-09-08'],
    ['8 September 2020', '2020-09-08'],
    ['0001-01-01', undefined],
    ['2020-13-08', undefined],
    ['yesterday', undefined],
    [undefined, undefined],
  ])('%s', (value, expected) => expect(readDate(value)).toBe(expected));

  it('finds days in addresses only where they are whole', () => {
    expect(dateInUrl('https://news.example/2020/09/08/story')).toBe('2020-09-08');
    expect(dateInUrl('https://news.example/2020-09-08-story')).toBe('2020-09-08');
    expect(dateInUrl('https://news.example/2020/09/story')).toBeUndefined();
    expect(dateInUrl('https://news.example/story-20200908123')).toBeUndefined();
  });
});

const readMeta = (page: Document, address: string) => runNow(meta.readMeta(page, address));

describe('readMeta', () => {
  const url = 'https://news.example/2020/09/06/story';

  it('trusts JSON-LD over meta elements over the page over the address', () => {
    const ld = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Told &amp; true","datePublished":"2020-09-08T07:00:00Z","publisher":{"name":"Example News"}}</script>`;
    const meta =
      '<meta property="og:title" content="Other"><meta property="article:published_time" content="2020-09-07"><meta property="og:site_name" content="Other News">';
    const body = '<article><time datetime="2020-09-05">5 Sept</time></article>';
    expect(readMeta(pageOf(body, ld + meta), url)).toMatchObject({
      title: 'Told & true',
      publishedAt: '2020-09-08T07:00:00Z',
      source: 'Example News',
    });
    expect(readMeta(pageOf(body, meta), url)).toMatchObject({
      title: 'Other',
      publishedAt: '2020-09-07',
      source: 'Other News',
    });
    expect(readMeta(pageOf(body), url).publishedAt).toBe('2020-09-05');
    expect(readMeta(pageOf(''), url).publishedAt).toBe('2020-09-06');
  });

  it('cleans the title of the site, and leaves out what the page does not say', () => {
    expect(readMeta(pageOf(''), 'https://news.example/story')).toEqual({
      url: 'https://news.example/story',
      title: 'Harbour talks resume',
    });
  });

  it('reads a declared language only when it is one', () => {
    const page = pageOf('');
    page.documentElement.lang = 'nb_NO';
    expect(readMeta(page, url).language).toBe('nb-NO');
    page.documentElement.lang = 'the language of the page';
    expect(readMeta(page, url).language).toBeUndefined();
  });
});
