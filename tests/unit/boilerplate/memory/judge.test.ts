import { describe, expect, it } from 'vitest';
import { judge } from '../../../../lib/boilerplate/judge.ts';
import { correct, takeBack } from '../../../../lib/boilerplate/memory/corrections.ts';
import { lineHash } from '../../../../lib/boilerplate/memory/line-hash.ts';
import { KEPT_DAYS, MOST_ARTICLES, remember } from '../../../../lib/boilerplate/memory/remember.ts';
import type { LineFeatures } from '../../../../lib/types/line-features.ts';
import { NOTHING_REMEMBERED, type PublisherMemory } from '../../../../lib/types/publisher-memory.ts';
import { line, prose } from './samples.ts';

const hash = lineHash(11);
/** A line that no rule knows. */
const SLOGAN = line('Since 1911 the paper of the river people');

const page = (article: number) => ({
  url: `https://gazette.example/news/${article}`,
  title: `What happened in week ${'abcdefghij'[article]} of May`,
});
const read = (article: number, lines: readonly LineFeatures[], memory = NOTHING_REMEMBERED, day = 100) =>
  judge(page(article), lines, { memory, hash, day });
const kindOf = (article: number, lines: readonly LineFeatures[], text: string, memory: PublisherMemory) =>
  read(article, lines, memory).lines.find((each) => each.text === text);

/** The memory after some articles, each with the slogan at its end. */
function memoryOf(articles: readonly number[], day = 100): PublisherMemory {
  return articles.reduce(
    (memory, article) => remember(memory, read(article, [...prose(article), SLOGAN], memory, day).seen),
    NOTHING_REMEMBERED,
  );
}

describe('what a publisher repeats', () => {
  const lines = [...prose(5), SLOGAN];

  it('is the article’s own as long as no other article of it is known', () => {
    expect(kindOf(5, lines, SLOGAN.text, NOTHING_REMEMBERED)).toMatchObject({ kind: 'body' });
    expect(kindOf(5, lines, SLOGAN.text, memoryOf([5]))).toMatchObject({ kind: 'body' });
  });

  it('is boilerplate from the second article on, whatever numbers it bears', () => {
    const nextYear = line('Since 1912 the paper of the river people!');
    expect(kindOf(5, [...prose(5), nextYear], nextYear.text, memoryOf([1]))).toMatchObject({
      kind: 'boilerplate',
      category: 'promotion',
    });
  });

  it('leaves prose alone that an agency repeats as background', () => {
    const background = line(
      'The two countries have been at odds over the river since a treaty of the last century gave most of its water to the one that lies below the falls.',
    );
    const withBackground = (article: number) => [
      ...prose(article).slice(0, 2),
      background,
      ...prose(article).slice(2),
    ];
    const memory = [1, 3].reduce(
      (known, article) => remember(known, read(article, withBackground(article), known).seen),
      memoryOf([6, 7, 8]),
    );
    expect(kindOf(5, withBackground(5), background.text, memory)).toMatchObject({ kind: 'body' });
  });

  it('leaves an answer alone that anyone may give', () => {
    const answer = line('Not at all.');
    const memory = remember(NOTHING_REMEMBERED, read(1, [...prose(1), answer, ...prose(2)]).seen);
    expect(kindOf(5, [...prose(5), answer, ...prose(6)], answer.text, memory)).toMatchObject({
      kind: 'body',
    });
  });

  it('takes a heading with it only when boilerplate stands below', () => {
    const heading = line('Why it matters', { tag: 'h3' });
    const above = (below: LineFeatures, article: number) => [...prose(article), heading, below];
    const memory = (below: LineFeatures) => remember(NOTHING_REMEMBERED, read(1, above(below, 1)).seen);
    const text = prose(9)[0]!;
    expect(kindOf(5, above(text, 5), heading.text, memory(SLOGAN))).toMatchObject({ kind: 'heading' });
    expect(kindOf(5, above(SLOGAN, 5), heading.text, memory(SLOGAN))).toMatchObject({ kind: 'boilerplate' });
  });
});

describe('other pages of the same article', () => {
  const same = (url: string, title: string, lines: readonly LineFeatures[]) =>
    remember(
      NOTHING_REMEMBERED,
      judge({ url, title }, lines, { memory: NOTHING_REMEMBERED, hash, day: 100 }).seen,
    );

  it.each([
    [
      'the same address with a campaign in it',
      `${page(5).url}?utm_source=x#top`,
      'Another title than that one',
      [...prose(1), SLOGAN],
    ],
    [
      'the same title, as its second page has',
      'https://gazette.example/p2',
      page(5).title,
      [...prose(1), SLOGAN],
    ],
    [
      'the same text, as its printed page has',
      'https://gazette.example/print',
      'Print this week in May',
      [...prose(5), SLOGAN],
    ],
  ])('are no evidence: %s', (_, url, title, lines) => {
    expect(kindOf(5, [...prose(5), SLOGAN], SLOGAN.text, same(url, title, lines))).toMatchObject({
      kind: 'body',
    });
  });

  it('take one place in the memory', () => {
    const once = memoryOf([5]);
    const twice = remember(once, read(5, [...prose(5), SLOGAN, line('More')], once).seen);
    expect(twice.articles).toHaveLength(1);
  });
});

describe('the memory', () => {
  it('is capped: the oldest article makes room', () => {
    const seen = Array.from({ length: MOST_ARTICLES + 3 }, (_, index) => ({
      page: index + 1,
      title: 0,
      day: 100,
      lines: [index],
      body: [],
    }));
    const { articles } = seen.reduce(remember, NOTHING_REMEMBERED);
    expect(articles.map((one) => one.page)).toEqual(seen.slice(3).map((one) => one.page));
  });

  it('forgets after a while', () => {
    const memory = remember(
      memoryOf([1, 2], 100),
      read(3, prose(3), NOTHING_REMEMBERED, 100 + KEPT_DAYS + 1).seen,
    );
    expect(memory.articles).toHaveLength(1);
  });

  it('holds numbers and no text', () => {
    const holdsText = (value: unknown): boolean =>
      typeof value === 'object' && value !== null
        ? Object.values(value).some(holdsText)
        : typeof value === 'string';
    expect(holdsText(correct(memoryOf([1, 2]), SLOGAN, false, hash))).toBe(false);
  });

  it('depends on the device’s salt', () => {
    expect(lineHash(1)(SLOGAN.text)).not.toBe(lineHash(2)(SLOGAN.text));
  });
});

describe('the reader’s word', () => {
  const lines = [...prose(5), SLOGAN];
  const said = (each: LineFeatures, show: boolean, memory = NOTHING_REMEMBERED) =>
    correct(memory, each, show, hash);

  it('takes back a line, against rules and memory', () => {
    const rule = line('Subscribe to our newsletter');
    expect(kindOf(5, [...lines, rule], rule.text, said(rule, true))).toEqual({
      text: rule.text,
      kind: 'body',
      restored: 'newsletter',
    });
    expect(kindOf(5, lines, SLOGAN.text, said(SLOGAN, true, memoryOf([1, 2])))).toMatchObject({
      kind: 'body',
      restored: 'promotion',
    });
  });

  it('hides a line, and lines like it', () => {
    const label = (text: string) => line(text, { linkShare: 0.8, links: 1 });
    const memory = said(label('From the vault: The day the mill burned'), false);
    const other = label('From the vault: A summer without rain');
    expect(kindOf(5, [...lines, other], other.text, memory)).toMatchObject({
      kind: 'boilerplate',
      byHand: true,
    });
    const prosaic = line(
      'From the vault: so the thieves took what they could carry, and no one saw them leave.',
    );
    expect(kindOf(5, [...lines, prosaic], prosaic.text, memory)).toMatchObject({ kind: 'body' });
  });

  it('can be changed and taken back', () => {
    const hidden = said(SLOGAN, false);
    expect(kindOf(5, lines, SLOGAN.text, hidden)).toMatchObject({ byHand: true });
    expect(kindOf(5, lines, SLOGAN.text, said(SLOGAN, true, hidden))).toEqual({
      text: SLOGAN.text,
      kind: 'body',
    });
    expect(takeBack(hidden, SLOGAN, hash)).toEqual(NOTHING_REMEMBERED);
  });

  it('cannot hide the headline', () => {
    const headline = line('The mill burns', { tag: 'h1', zones: new Set(['headline'] as const) });
    expect(kindOf(5, [headline, ...lines], headline.text, said(headline, false))).toMatchObject({
      kind: 'heading',
    });
  });
});
