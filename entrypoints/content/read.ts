import { articleOf } from '../../lib/boilerplate/classify.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { type PageArticle, readArticle, updateArticle } from '../../lib/page/reader.ts';
import { runSliced } from '../../lib/page/slices.ts';
import { type Article, articleText } from '../../lib/types/article.ts';
import type { Filtered } from './filtered.ts';
import type { Reading } from './presentation.ts';

/** A reading with what it was made from. */
export interface ReadArticle extends Reading {
  readonly page: PageArticle;
  readonly article: Article;
}

/**
 * Reads the page in slices, giving it its turns; null when it holds no article.
 * @param before the last reading and what changed since: then only that is read, unless the article itself was replaced
 */
export async function readPage(
  url: string,
  before?: { readonly page: PageArticle; readonly changed: readonly Node[] },
): Promise<PageArticle | null> {
  const updated = before && (await runSliced(updateArticle(before.page, before.changed), turn));
  return updated ?? runSliced(readArticle(document, url), turn);
}

/**
 * Has what was read analysed. When the text is the same as before, the analysis is kept and only the places on the
 * page are new.
 * @throws BackgroundError when the background does not answer.
 */
export async function analysePage(
  page: PageArticle,
  filtered: Filtered,
  before: ReadArticle | undefined,
): Promise<ReadArticle> {
  const raw = articleOf(page.meta, page.lines);
  const article = { ...raw, lines: raw.lines.map(filtered.judge) };
  const reading = { page, article, pageLines: page.lines, lines: article.lines };
  if (before && sameText(before.article, article)) return { ...reading, analysis: before.analysis };
  return { ...reading, analysis: await ask({ type: 'analyse', article }) };
}

function sameText(a: Article, b: Article): boolean {
  return (
    a.publishedAt === b.publishedAt &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, index) => line.kind === b.lines[index]?.kind) &&
    articleText(a) === articleText(b)
  );
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    // A page in the background gets no idle time; a timer still runs there.
    requestIdleCallback(() => resolve(), { timeout: 50 });
  });
}
