import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../../../lib/analysis/meta/authors.ts';
import { completeMeta } from '../../../../lib/analysis/meta/complete-meta.ts';

describe('declared authors', () => {
  const declared = (claim: string, ...publishers: string[]) =>
    authorsOf({ declared: [claim], printed: [], lines: [] }, publishers);

  it.each([
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe; John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe & Ana Ruiz', ['Jane Doe', 'John Roe', 'Ana Ruiz']],
    ['Von Jana Muster und Ömer Öz', ['Jana Muster', 'Ömer Öz']],
    ['Par Léa Dupont et Marc Petit', ['Léa Dupont', 'Marc Petit']],
    ['Jane Doe\njane doe', ['Jane Doe']],
    ['Jane Doe (jane@news.example)', ['Jane Doe']],
    ['Jane Doe, Example Press Political Writer', ['Jane Doe']],
    ['Jane Doe, Futureland', ['Jane Doe']],
    ['Jane Doe | Example Media Group', ['Jane Doe']],
    ['Doe, Jane', ['Jane Doe']],
    ['dpa', ['dpa']],
    ['Associated Example', ['Associated Example']],
    ['佐藤花子、鈴木一郎', ['佐藤花子', '鈴木一郎']],
    ['מאת רותי כהן', ['רותי כהן']],
    ['admin', []],
    ['jdoe', ['jdoe']],
    ['janedoe77', []],
    ['https://www.facebook.com/janedoe', []],
    ['jane@news.example', []],
  ])('%s', (claim, names) => expect(declared(claim)).toEqual(names));

  it('never hold the publisher', () => {
    expect(declared('The Example Post', 'Example Post')).toEqual([]);
    expect(declared('example.com\nJane Doe', 'Example')).toEqual(['Jane Doe']);
  });

  it('give way to a person who is named elsewhere when they are no one in particular', () => {
    const told = { declared: ['Example staff reporter'], printed: [], lines: ['By Jane Doe'] };
    expect(authorsOf(told, [])).toEqual(['Jane Doe']);
    expect(authorsOf({ ...told, lines: [] }, [])).toEqual(['Example staff reporter']);
  });

  it('are at most ten', () => {
    const many = [...'ABCDEFGHIJKLMN'].map((letter) => `Jane ${letter}doe`).join('\n');
    expect(declared(many)).toHaveLength(10);
  });
});

describe('authors in print', () => {
  const printed = (claim: string) => authorsOf({ declared: [], printed: [claim], lines: [] }, []);

  it('are only what is surely a name', () => {
    expect(printed('By Jane Doe\nPolitical editor\nFollow\nView Full Profile')).toEqual(['Jane Doe']);
    expect(printed('Jan van der Berg')).toEqual(['Jan van der Berg']);
    expect(printed('Share this story')).toEqual([]);
  });
});

describe('bylines among the lines', () => {
  const near = (...lines: string[]) =>
    completeMeta({ url: '', title: 'Harbour talks resume', claims: { near: lines } }, [], 0).authors;

  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By Jane Doe, Political Editor | 8 September 2020', ['Jane Doe']],
    ['8 September 2020 | By Jane Doe', ['Jane Doe']],
    ['by Jane DoesterMonday, November 18, 2019', ['Jane Doester']],
    ['Jane Doe | 08.09.2020 - 14:05', ['Jane Doe']],
    ['Von Jana Muster, Berlin', ['Jana Muster']],
    ['Por Ana Ruiz y Luis Gil', ['Ana Ruiz', 'Luis Gil']],
    ['Oleh: Budi Santoso', ['Budi Santoso']],
    ['Автор: Иван Петров', ['Иван Петров']],
    ['بقلم: أحمد سالم', ['أحمد سالم']],
    ['מאת: רותי כהן', ['רותי כהן']],
    ['文／王小明', ['王小明']],
    ['記者 王小明／台北報導', ['王小明']],
    ['홍길동 기자', ['홍길동']],
    ['By the time the talks ended, all had left', undefined],
    ['New York, 8 September 2020', undefined],
    ['Di solito non succede', undefined],
  ])('%s', (line, names) => expect(near(line)).toEqual(names));

  it('may put "By" in a line of its own', () => {
    expect(near('By', 'Jane Doe', '8 September 2020')).toEqual(['Jane Doe']);
  });
});
