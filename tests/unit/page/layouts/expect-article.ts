import { expect } from 'vitest';
import { articleOf } from '../../../../lib/boilerplate/classify.ts';
import { linesOf } from '../../../../lib/page/reader.ts';
import { pageOf, read } from '../pages.ts';
import type { Story } from './texts.ts';

export const OUTSIDE =
  'Words outside of the article that stand in some other part of this page for other reasons.';

/** A page titled like the story. */
export function pageOfStory(story: Story, body: string, head = ''): Document {
  const page = pageOf(body, head);
  page.title = `${story.headline} | Example News`;
  page.documentElement.lang = story.language;
  return page;
}

/** The lines that are read as the article's own, its headline first. */
export function keptOf(page: Document, url?: string): string[] {
  const article = read(page, url);
  return articleOf(article.meta, linesOf(article))
    .lines.filter(({ kind }) => kind === 'body' || kind === 'heading')
    .map(({ text }) => text);
}

/** Expects all the story's paragraphs, each as a line, in order, and nothing of `OUTSIDE`. */
export function expectStory(page: Document, story: Story, url?: string): void {
  const kept = keptOf(page, url);
  const wanted: readonly string[] = story.paragraphs;
  expect(kept.filter((text) => wanted.includes(text))).toEqual(wanted);
  expect(kept.join('\n')).not.toContain(OUTSIDE);
}
