import { describe, expect, it } from 'vitest';
import { completeMeta } from '../../../../lib/analysis/meta/complete-meta.ts';
import type { ArticleMeta, Line, PageClaims } from '../../../../lib/types/article.ts';

const NOW = Date.UTC(2024, 0, 1);
const TITLE = 'Harbour talks resume after a week';

function complete(claims: Partial<PageClaims>, lines: readonly Line[] = [], title = TITLE): ArticleMeta {
  return completeMeta({ url: 'https://www.news.example/story', title, claims }, lines, NOW);
}
const body = (text: string): Line => ({ text, kind: 'body' });
const dated = (claims: Partial<PageClaims>, lines?: readonly Line[]) => complete(claims, lines).publishedAt;

describe('the date of publication', () => {
  it('is the most trusted claim that is a date', () => {
    expect(dated({ published: ['soon', '2020-09-09', '2020-09-01T10:00:00Z'] })).toBe('2020-09-09');
  });

  it('becomes an instant when another claim gives one of the same day', () => {
    expect(dated({ published: ['2020-09-08', '2020-09-08T10:00:00+02:00'] })).toBe(
      '2020-09-08T10:00:00+02:00',
    );
    expect(dated({ published: ['2020-09-08T00:00:00Z', '2020-09-08T10:00:00Z'] })).toBe(
      '2020-09-08T10:00:00Z',
    );
    expect(dated({ published: ['2020-09-08', '2020-09-07T10:00:00Z'] })).toBe('2020-09-08');
  });

  it("is told in the publisher's own zone when another claim gives the same moment in it", () => {
    expect(dated({ published: ['2020-09-07T23:30:00Z', '2020-09-08T08:30:00+09:00'] })).toBe(
      '2020-09-08T08:30:00+09:00',
    );
  });

  it('is not in the future, not of the first second of 1970, not long after the last change', () => {
    expect(dated({ published: ['2031-01-01', '2020-09-08'] })).toBe('2020-09-08');
    expect(dated({ published: ['1970-01-01T00:00:00Z'] })).toBeUndefined();
    expect(dated({ published: ['2023-05-01', '2020-09-08'], modified: ['2020-09-09'] })).toBe('2020-09-08');
    expect(dated({ published: ['2023-05-01'], modified: ['2020-09-09'] })).toBe('2023-05-01');
  });

  it('is read from a line below the headline, or above it, in the language of the page', () => {
    const near = [
      'Politics',
      TITLE,
      'Von Jana Muster, 8. September 2020, 14:05 Uhr',
      'Seit dem 3. Mai 2019 verhandeln alle Seiten über den Hafen und seine Zukunft, sagt die Stadt.',
    ];
    expect(dated({ near, language: ['de'] })).toBe('2020-09-08');
    expect(dated({ near: ['9 mai 2020', TITLE, 'Partager'], language: ['fr'] })).toBe('2020-05-09');
  });

  it('is no day that a headline, a caption or running text names', () => {
    const title = 'What 11 September 2001 changed';
    expect(completeMeta({ url: '', title, claims: { near: [title] } }, [], NOW).publishedAt).toBeUndefined();
    const caption = 'The old harbour, 8 May 1998';
    expect(dated({ near: [TITLE, caption] }, [{ text: caption, kind: 'caption' }])).toBeUndefined();
  });

  it.each([
    ['en', 'Published 8 September 2020 – Updated 9 September 2020'],
    ['de', 'Aktualisiert am 9. September 2020, veröffentlicht am 8. September 2020'],
    ['fr', 'Publié le 8 septembre 2020, mis à jour le 9 septembre 2020'],
    ['ja', '2020年9月8日 (2020年9月9日更新)'],
    ['ru', 'Обновлено 9 сентября 2020 | Опубликовано 8 сентября 2020'],
  ])('is not that of a change: %s', (language, line) => {
    expect(dated({ near: [TITLE, line], language: [language] })).toBe('2020-09-08');
  });

  it('is that of the last change when nothing else is known', () => {
    expect(dated({ modified: ['2020-09-09T10:00:00Z'] })).toBe('2020-09-09T10:00:00Z');
    expect(dated({ near: [TITLE, 'Updated 9 September 2020'], language: ['en'] })).toBe('2020-09-09');
    expect(dated({ modified: ['2020-09-10'], near: [TITLE, '9 September 2020'] })).toBe('2020-09-09');
  });
});

describe('the source', () => {
  const sourceOf = (...publisher: string[]) => complete({ publisher }).source;

  it('is the first claim that reads like a name, without its slogan', () => {
    expect(sourceOf('Example Post | News, sport and weather')).toBe('Example Post');
    expect(sourceOf('https://www.facebook.com/examplepost', 'Example Post')).toBe('Example Post');
    expect(sourceOf('Blog', '@example', 'Example Post')).toBe('Example Post');
    expect(sourceOf('World - News')).toBe('World');
    expect(sourceOf('examplepost.com', 'The Example Post')).toBe('The Example Post');
    expect(sourceOf('examplepost.com', 'World')).toBe('examplepost.com');
    expect(sourceOf('例日新聞デジタル')).toBe('例日新聞デジタル');
  });

  it('is no part of the headline, and the host when there is nothing better', () => {
    expect(sourceOf('talks resume after a week')).toBe('news.example');
    expect(sourceOf()).toBe('news.example');
  });
});

describe('the language', () => {
  const ENGLISH = body(
    'The talks about the harbour will go on for at least another week, the committee said. '.repeat(6),
  );
  const GERMAN = body(
    'Die Gespräche über den Hafen werden noch mindestens eine Woche dauern, sagte der Ausschuss. '.repeat(6),
  );
  const HEBREW = body('השיחות על הנמל יימשכו לפחות עוד שבוע אחד, כך אמרה הוועדה ביום שישי. '.repeat(6));
  const of = (language: string[], line: Line) => complete({ language }, [line]).language;

  it('is the declared one, as a well-formed tag', () => {
    expect(of(['en-gb'], ENGLISH)).toBe('en-GB');
    expect(of(['the language', 'en_US'], ENGLISH)).toBe('en-US');
    expect(of(['no'], body('Samtalene om havnen vil vare i minst en uke til, sa utvalget. '.repeat(9)))).toBe(
      'no',
    );
    expect(of(['lb'], GERMAN)).toBe('lb');
  });

  it('is the detected one when none is declared or the text is clearly in another', () => {
    expect(of([], GERMAN)).toBe('de');
    expect(of(['en'], HEBREW)).toBe('he');
    expect(of(['en-US'], GERMAN)).toBe('de');
    expect(of(['en'], body('Die Gespräche dauern an.'))).toBe('en');
  });
});

it('a page that says nothing is known by its address', () => {
  expect(completeMeta({ url: 'https://news.example/', title: '' }, [], NOW)).toEqual({
    url: 'https://news.example/',
    title: '',
    source: 'news.example',
  });
});
