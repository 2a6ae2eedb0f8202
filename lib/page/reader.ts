import type { PageMeta } from '../types/article.ts';
import { markCards } from './cards.ts';
import { markControls } from './controls.ts';
import { bodyOf, holds, isConnected, isRendered } from './dom.ts';
import type { FlowLine, PageLine } from './flow.ts';
import { headlineOf, reread, updateHeadline } from './headline.ts';
import { LIMITS, type Limits, STEP } from './limits.ts';
import { readMeta } from './meta.ts';
import { linesNear } from './near.ts';
import { linesBetween, stemOf } from './opening.ts';
import { findRoot } from './root.ts';
import { markStandfirst } from './standfirst.ts';
import { readSummaries } from './summaries.ts';
import { inOrder, isWithin, reuse, scopesOf } from './update.ts';
import { walk } from './walk.ts';
import { zonesBelow } from './zones.ts';

/** A live document read as an article: what it says of itself, its root, its lines in tree order. */
export interface PageArticle {
  readonly meta: PageMeta;
  readonly root: Element;
  /** In the root or above it; never among `lines`. */
  readonly headline?: PageLine;
  /** The root's, after the lines of a standfirst above it. */
  readonly lines: readonly PageLine[];
  /** What the page says in short of itself (see `readSummaries`). */
  readonly summaries: readonly string[];
}

/** The lines that are analysed and shown: the headline, if any, before all others. */
export function linesOf({ headline, lines }: PageArticle): readonly PageLine[] {
  return headline === undefined ? lines : [headline, ...lines];
}

/**
 * Reads the article of a live document, or null when it holds no readable text. It does not ask the gate.
 * Run the steps with `runNow` or `runSliced`.
 * @param url the page's address; after a navigation without a load, the new one
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
  const told = yield* readMeta(document, url);
  yield;
  const root = yield* findRoot(all, body, told.title);
  yield;
  if (root === null) return null;
  const headline = yield* headlineOf(all, root, told.title);
  yield;
  const near = linesNear(all, root, headline?.block);
  const meta = { ...told, claims: { ...told.claims, near } };
  const inside: FlowLine[] = [];
  for (const [index, line] of all.entries()) {
    if (index % STEP === 0) yield;
    if (!isSame(line, headline) && holds(root, line.block)) inside.push(line);
  }
  const own = yield* markControls(yield* markCards(yield* finish(inside, root), root), root);
  yield;
  const above = yield* finish(linesBetween(all, root, headline), stemOf(root, headline));
  const summaries = readSummaries(document);
  yield;
  const marked = yield* markStandfirst([...above, ...own], root, headline ?? undefined, summaries);
  const lines = marked.filter((line, index) => index >= above.length || line.zones.has('standfirst'));
  return { meta, root, ...(headline !== null && { headline }), lines, summaries };
}

/**
 * Reads only what changed of an article: the blocks around the changed nodes. Lines elsewhere, and lines that read as before,
 * stay the same objects. Null when the root left the page, or the headline is another; then read it anew.
 * @param changed nodes that were added or whose text or children changed
 */
export function* updateArticle(
  article: PageArticle,
  changed: readonly Node[],
  limits: Limits = LIMITS,
): Generator<void, PageArticle | null> {
  const { root } = article;
  if (!isConnected(root)) return null;
  const headline = yield* updateHeadline(article.headline, changed, limits);
  if (headline === null) return null;
  const above: PageLine[] = [];
  for (const line of article.lines) {
    if (holds(root, line.block)) break;
    const again = yield* reread(line, changed, limits);
    if (again === null) return null;
    above.push(again === line ? line : reuse([line], [again])[0]!);
  }
  const former = article.lines.slice(above.length);
  const scopes = new Set(scopesOf(changed, root, former));
  const fresh: PageLine[] = [];
  for (const scope of scopes) {
    const found = yield* walk(scope, limits);
    const own = found.filter((line) => !isSame(line, headline));
    fresh.push(...(yield* finish(own, root)));
  }
  const kept: PageLine[] = [];
  const replaced: PageLine[] = [];
  for (const [index, line] of former.entries()) {
    if (index % STEP === 0) yield;
    if (!isConnected(line.block)) continue;
    if (isWithin(line.block, scopes)) replaced.push(line);
    else kept.push(line);
  }
  yield;
  const merged = [...above, ...inOrder(kept, reuse(replaced, fresh))];
  const lines = yield* markStandfirst(merged, root, headline, article.summaries);
  const most = capped(linesOf({ ...article, lines }), limits);
  if (headline === undefined) return { ...article, lines: most };
  return { ...article, headline, lines: most.slice(1) };
}

/** The first lines, as many as one walk of the whole would have read: an endless page grows by many small updates. */
function capped(lines: readonly PageLine[], limits: Limits): PageLine[] {
  let left = limits.text;
  let most = 0;
  while (most < lines.length && most < limits.lines) {
    left -= lines[most]!.text.length;
    // One walk reads the node in which its limit is reached to the end, so a single line may be longer.
    if (left < 0 && most > 0) break;
    most += 1;
  }
  return lines.slice(0, most);
}

/** Whether two lines are the same text of one block; the block alone may hold the whole article, parted by line breaks. */
function isSame(line: FlowLine, other: FlowLine | null | undefined): boolean {
  return line.block === other?.block && line.text === other.text;
}

/** Gives the lines their zones, without those whose blocks the page's style hides. */
function* finish(lines: readonly FlowLine[], root: Element): Generator<void, PageLine[]> {
  const zones = zonesBelow(root);
  const rendered = new Map<Element, boolean>();
  const kept: PageLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % STEP === 0) yield;
    let visible = rendered.get(line.block);
    if (visible === undefined) {
      visible = isRendered(line.block);
      rendered.set(line.block, visible);
    }
    if (visible) kept.push({ ...line, zones: zones(line.block) });
  }
  return kept;
}
