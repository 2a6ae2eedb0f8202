import { describe, expect, test } from 'vitest';
import { DEMO_ARTICLES } from '../../../demo/articles.ts';
import { BOILERPLATE_CATEGORIES } from '../../../lib/types/article.ts';
import { readDemoText } from './demo-text.ts';

describe.each(DEMO_ARTICLES)('$path', (article) => {
  const page = readDemoText(article);
  const text = page.blocks.join('\n');

  test('declares the title, the publisher and the dates that its entry gives', () => {
    expect(page.title).toBe(article.title);
    expect(page.source).toBe(article.source);
    const instants = page.dates.filter((date) => date.length > 10);
    expect(page.dates.length).toBeGreaterThan(0);
    for (const date of page.dates) expect(date.slice(0, 10)).toBe(article.publishedAt.slice(0, 10));
    for (const date of instants) expect(date).toBe(article.publishedAt);
  });

  test('holds every name of its entry', () => {
    const names = [...article.people, ...article.laterNames, ...article.places, ...article.organisations];
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  test('holds every boilerplate and credit line of its entry as one whole block', () => {
    const lines = [...article.boilerplate.map((line) => line.text), ...article.credits];
    expect(lines.filter((line) => !page.blocks.includes(line))).toEqual([]);
  });

  test('is as long as a real report', () => {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(450);
    expect(words).toBeLessThanOrEqual(1000);
  });

  test('has the words that come later', () => {
    if (article.later !== undefined) expect(text).toContain(article.later);
  });
});

test('the demo shows all kinds of boilerplate that real publishers put into their texts', () => {
  const shown = new Set(DEMO_ARTICLES.flatMap((article) => article.boilerplate.map((line) => line.category)));
  expect([...shown].sort()).toEqual([...BOILERPLATE_CATEGORIES].sort());
});
