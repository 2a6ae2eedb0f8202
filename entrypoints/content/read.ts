import { ask } from '../../lib/messaging/ask.ts';
import { type AnalysedArticle, analyseRequest } from '../../lib/messaging/requests.ts';
import { headOf, isElement, localName, parentElement } from '../../lib/page/dom.ts';
import { looksLikeArticle } from '../../lib/page/gate.ts';
import { readMeta } from '../../lib/page/meta.ts';
import { linesOf, type PageArticle, readArticle, updateArticle } from '../../lib/page/reader.ts';
import { runSliced } from '../../lib/page/slices.ts';
import { turn } from './turn.ts';

/** An article as it was read, and what was found in it. */
export interface ReadArticle extends AnalysedArticle {
  readonly page: PageArticle;
  readonly restored: readonly string[];
}

/**
 * Reads the page in slices, giving it its turns; null when it holds no article.
 * @param before the last reading and what changed since: then only that is read, unless the article itself was replaced
 */
export async function readPage(
  url: string,
  before?: { readonly page: PageArticle; readonly changed: readonly Node[] },
): Promise<PageArticle | null> {
  if (before) {
    const { meta } = before.page;
    const updated = await runSliced(updateArticle(before.page, before.changed), turn);
    if (updated && keepsText(before.page, updated)) {
      const told = before.changed.some(tellsOfPage) ? await runSliced(readMeta(document, url), turn) : meta;
      // What stood near the headline was read with the whole page.
      const near = meta.claims?.near;
      return { ...updated, meta: { ...told, claims: { ...told.claims, ...(near && { near }) } } };
    }
    // Another text stands there now, and it need not be an article.
    if (!looksLikeArticle(document, url)) return null;
  }
  return runSliced(readArticle(document, url), turn);
}

function keepsText(before: PageArticle, now: PageArticle): boolean {
  const former = new Set(before.lines);
  return now.lines.some((line) => former.has(line));
}

/** Whether a changed node may say something else of the page: its title, date or publisher. */
function tellsOfPage(node: Node): boolean {
  const element = isElement(node) ? node : parentElement(node);
  if (element === null) return true;
  return TELLING.has(localName(element)) || parentElement(element) === headOf(document);
}

const TELLING: ReadonlySet<string> = new Set(['head', 'title', 'meta', 'script', 'time']);

/**
 * Has what was read analysed. When the text is the same as before, the analysis is kept and only the places on the
 * page are new.
 * @param restored texts of lines that the reader took back from the filter
 * @throws BackgroundError when the background does not answer.
 */
export async function analysePage(
  page: PageArticle,
  restored: readonly string[],
  before: ReadArticle | undefined,
): Promise<ReadArticle> {
  if (before && sameText(before, page, restored)) return { ...before, page };
  const answer = await ask(analyseRequest(page.meta, linesOf(page), restored));
  return { page, restored, ...answer };
}

function sameText(before: ReadArticle, page: PageArticle, restored: readonly string[]): boolean {
  const former = linesOf(before.page);
  const lines = linesOf(page);
  return (
    JSON.stringify(before.page.meta.claims) === JSON.stringify(page.meta.claims) &&
    before.restored.join('\n') === restored.join('\n') &&
    former.length === lines.length &&
    former.every((line, index) => line === lines[index] || line.text === lines[index]?.text)
  );
}
