import type { Zone } from '../types/line-features.ts';
import { attribute, holds, localName, parentElement } from './dom.ts';
import type { FlowLine } from './flow.ts';
import { findHeadline, isHeading } from './headline.ts';
import { STEP } from './limits.ts';
import { zonesBelow } from './zones.ts';

/** Words in names of containers that hold other text than the article; they only weigh in the choice of the root. */
const ASIDE_NAMES =
  /comment|sidebar|related|recommend|footer|newsletter|promo|teaser|outbrain|taboola|cookie|consent|gdpr|modal|popup|share|social|most-?read|trending|breadcrumb/i;
const BODY_NAMES =
  /articlebody|article-?body|article__body|story-?body|entry-content|post-content|article-?content|article-?text/i;

/** Names that say what a container has or allows, not what it is: "comments-enabled", "has-sidebar". */
const STATES =
  /(?<![\w-])(?:has|no|with|without|show|hide)-[\w-]+|[\w-]+-(?:enabled|disabled|open|closed|on|off)(?![\w-])/g;

/** Words of a paragraph that count; above, a wall of legal text would outweigh an article. */
const CAP = 120;

/** Least share of its parent's good text that makes a container worth going down into. */
const DESCEND = 0.5;

/** Least share that a container with the headline in it needs, against the one with the most text. */
const WITH_HEADLINE = 0.3;

/** Good words that make one of several like containers an article of its own when it bears the headline. */
const OWN_ARTICLE = 60;

/** Least gain, as a share, for which the root is widened again; and most linked words for each good word gained. */
const WIDEN = 0.08;
const NOISE = 0.5;
/** The same where the text goes on in a container like the one it began in, as between inserted widgets. */
const NOISE_ALIKE = 2;
/** Share of text in such containers for which that holds. */
const ALIKE = 0.25;

interface Weights {
  /** Words of good text below each element. */
  readonly good: Map<Element, number>;
  /** Words of links and teasers below each element. */
  readonly noise: Map<Element, number>;
  readonly children: Map<Element, Set<Element>>;
}

/**
 * The article's root among the page's elements. Good text weighs for all its ancestors; from the body down, the container with
 * most of it is followed, or the one with the headline where like containers stand side by side; then the root is widened again
 * where that brings more text than links, as for an article in several containers. Null when the page has no good text.
 * @param title the headline, as `readMeta` gives it; may be empty
 */
export function* findRoot(
  lines: readonly FlowLine[],
  body: Element,
  title: string,
): Generator<void, Element | null> {
  const weights = yield* weigh(lines, body);
  if (weights.good.get(body) === undefined) return null;
  yield;
  const headline = findHeadline(lines, title)?.block ?? null;
  yield;
  let root = body;
  let top = body;
  for (;;) {
    const next = nextDown(root, weights, headline);
    if (next === null) break;
    if (next.ownArticle) top = next.element;
    root = next.element;
    yield;
  }
  return widen(root, top, weights, headline);
}

function nextDown(
  root: Element,
  { good, children }: Weights,
  headline: Element | null,
): { element: Element; ownArticle: boolean } | null {
  let best: Element | null = null;
  let bearer: Element | null = null;
  for (const child of children.get(root) ?? []) {
    if ((good.get(child) ?? 0) > (best === null ? 0 : (good.get(best) ?? 0))) best = child;
    if (headline !== null && holds(child, headline)) bearer = child;
  }
  if (best === null || isParagraph(best) || localName(best) === 'header') return null;
  const most = good.get(best) ?? 0;
  if (bearer !== null && bearer !== best && !isParagraph(bearer)) {
    const own = good.get(bearer) ?? 0;
    const peers = own >= OWN_ARTICLE && areAlike(bearer, best);
    if (peers || (own >= most * WITH_HEADLINE && own >= OWN_ARTICLE * 2 && localName(bearer) !== 'header'))
      return { element: bearer, ownArticle: true };
  }
  return most >= (good.get(root) ?? 0) * DESCEND ? { element: best, ownArticle: false } : null;
}

function widen(root: Element, top: Element, weights: Weights, headline: Element | null): Element {
  const { good, noise } = weights;
  let widest = root;
  let at = root;
  while (at !== top) {
    if (headline !== null && holds(widest, headline)) break;
    const parent = parentElement(at);
    if (parent === null) break;
    const gain = (good.get(parent) ?? 0) - (good.get(widest) ?? 0);
    const cost = (noise.get(parent) ?? 0) - (noise.get(widest) ?? 0);
    const least = (good.get(widest) ?? 0) * WIDEN;
    const goesOn = goodBesides(at, parent, weights) >= (good.get(widest) ?? 0) * ALIKE;
    const bearable = goesOn ? NOISE_ALIKE : NOISE;
    if (gain >= least && cost <= gain * bearable) widest = parent;
    at = parent;
  }
  return widest;
}

/** Words of good text in the containers beside one that are like it. */
function goodBesides(element: Element, parent: Element, { good, children }: Weights): number {
  let words = 0;
  for (const child of children.get(parent) ?? [])
    if (child !== element && !isParagraph(child) && attribute(child, 'class') && areAlike(child, element))
      words += good.get(child) ?? 0;
  return words;
}

function* weigh(lines: readonly FlowLine[], body: Element): Generator<void, Weights> {
  const weights: Weights = { good: new Map(), noise: new Map(), children: new Map() };
  const factors = new Map<Element, number>();
  const zones = zonesBelow(body);
  for (const [number, line] of lines.entries()) {
    if (number % STEP === 0) yield;
    const good = weightOf(line, zones(line.block));
    const path: Element[] = [];
    for (let at: Element | null = line.block; at !== null && at !== body; at = parentElement(at))
      path.push(at);
    path.push(body);
    if (good === 0) {
      if (line.linkShare > 0.5) for (const at of path) add(weights.noise, at, line.words);
      continue;
    }
    let factor = 1;
    for (const at of path) factor = Math.min(factor, remembered(factors, at));
    for (const [index, at] of path.entries()) {
      add(weights.good, at, good * factor);
      const below = path[index - 1];
      if (below === undefined) continue;
      const known = weights.children.get(at);
      if (known === undefined) weights.children.set(at, new Set([below]));
      else known.add(below);
    }
  }
  return weights;
}

/** What a line says for its ancestors being the article: nothing for headings, links, menus and captions. */
function weightOf(line: FlowLine, zones: ReadonlySet<Zone>): number {
  if (line.words < 8 || line.linkShare > 0.5 || isHeading(line)) return 0;
  if (zones.has('nav') || zones.has('footer') || zones.has('caption') || zones.has('ad')) return 0;
  let weight = Math.min(line.words, CAP);
  if (line.words < 15) weight *= 0.5;
  if (zones.has('aside')) weight *= 0.2;
  // Lists of news in brief carry a link in each item.
  if (zones.has('list')) weight *= line.linkShare > 0.15 ? 0.2 : 0.6;
  if (zones.has('table')) weight *= 0.6;
  return weight;
}

function areAlike(a: Element, b: Element): boolean {
  const name = (element: Element) => (attribute(element, 'class') ?? '').trim().split(/\s+/, 1)[0];
  return localName(a) === localName(b) && (localName(a) === 'article' || name(a) === name(b));
}

function isParagraph(element: Element): boolean {
  return /^(?:p|li|td|th|tr|blockquote|h[1-6]|dd|dt|pre|figure|figcaption)$/.test(localName(element));
}

function remembered(factors: Map<Element, number>, element: Element): number {
  let factor = factors.get(element);
  if (factor === undefined) {
    factor = nameFactor(element);
    factors.set(element, factor);
  }
  return factor;
}

function nameFactor(element: Element): number {
  const tag = localName(element);
  const all = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  const names = all.slice(0, 300).replace(STATES, '');
  if (tag === 'article' || tag === 'main' || tag === 'body' || BODY_NAMES.test(names)) return 1;
  if (/\bcomments?\b|disqus/i.test(names)) return 0.05;
  return ASIDE_NAMES.test(names) ? 0.25 : 1;
}

function add(to: Map<Element, number>, key: Element, value: number): void {
  to.set(key, (to.get(key) ?? 0) + value);
}
