import type { ArticleMeta } from '../types/article.ts';
import { bodyOf, holds, isRendered } from './dom.ts';
import type { PageLine } from './flow.ts';
import { LIMITS, type Limits, STEP } from './limits.ts';
import { readMeta } from './meta.ts';
import { findRoot } from './root.ts';
import { walk } from './walk.ts';

/** A live document read as an article: what it says of itself, its root, its lines in tree order. */
export interface PageArticle {
  readonly meta: ArticleMeta;
  readonly root: Element;
  readonly lines: readonly PageLine[];
}

/**
 * Reads the article of a live document, or null when it holds no readable text. It does not ask the gate.
 * Run the steps with `runNow` or `runSliced`.
 */
export function* readArticle(
  document: Document,
  url: string,
  limits: Limits = LIMITS,
): Generator<void, PageArticle | null> {
  const body = bodyOf(document);
  if (body === null) return null;
  const all = yield* walk(body, limits);
  yield;
  const root = findRoot(all, body);
  yield;
  if (root === null) return null;
  const lines = yield* shown(all.filter((line) => holds(root, line.block)));
  yield;
  return { meta: readMeta(document, url), root, lines };
}

/** Lines whose blocks the page's style does not hide. */
export function* shown(lines: readonly PageLine[]): Generator<void, PageLine[]> {
  const known = new Map<Element, boolean>();
  const kept: PageLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % STEP === STEP - 1) yield;
    let rendered = known.get(line.block);
    if (rendered === undefined) {
      rendered = isRendered(line.block);
      known.set(line.block, rendered);
    }
    if (rendered) kept.push(line);
  }
  return kept;
}
