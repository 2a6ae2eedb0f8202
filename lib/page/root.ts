import type { Zone } from '../boilerplate/features.ts';
import { attribute, localName, parentElement } from './dom.ts';
import type { FlowLine } from './flow.ts';
import { zonesBelow } from './zones.ts';

/** Words in names of containers that hold other text than the article; they only weigh in the choice of the root. */
const ASIDE_NAMES =
  /comment|disqus|sidebar|related|recommend|footer|newsletter|promo|teaser|outbrain|taboola|cookie|consent|gdpr|modal|popup|share|social|most-?read|trending|breadcrumb/i;
const BODY_NAMES =
  /articlebody|article-?body|article__body|story-?body|entry-content|post-content|article-?content|article-?text/i;

/** Least share of the good text that a deeper container must hold to be the root in the place of its parent. */
const SHARE = 0.7;

/** Words of a paragraph that count; above, a wall of legal text would outweigh an article. */
const CAP = 120;

/** What a line says for its ancestors being the article: 0 for headings, links, lists of teasers, legal lines. */
function weightOf(line: FlowLine, zones: ReadonlySet<Zone>): number {
  if (line.words < 8 || line.linkShare > 0.5) return 0;
  if (/^h[1-6]$/.test(line.tag)) return 0;
  if (zones.has('nav') || zones.has('footer') || zones.has('form') || zones.has('caption')) return 0;
  let weight = Math.min(line.words, CAP);
  if (line.words < 15) weight *= 0.5;
  if (zones.has('aside')) weight *= 0.2;
  if (zones.has('list') || zones.has('table')) weight *= 0.6;
  return weight;
}

/**
 * The article's root among the page's elements: the deepest one that holds most of the good text, where text below containers
 * named like comments or teasers counts little. Null when the page has no good text.
 */
export function findRoot(lines: readonly FlowLine[], body: Element): Element | null {
  const names = new Map<Element, number>();
  const scores = new Map<Element, number>();
  const zones = zonesBelow(body);
  for (const line of lines) {
    const weight = weightOf(line, zones(line.block));
    if (weight === 0) continue;
    const path: Element[] = [];
    for (let at: Element | null = line.block; at !== null && at !== body; at = parentElement(at))
      path.push(at);
    let factor = 1;
    for (const at of path) {
      let own = names.get(at);
      if (own === undefined) {
        own = nameFactor(at);
        names.set(at, own);
      }
      factor = Math.min(factor, own);
    }
    for (const at of path) scores.set(at, (scores.get(at) ?? 0) + weight * factor);
    scores.set(body, (scores.get(body) ?? 0) + weight * factor);
  }
  const total = scores.get(body) ?? 0;
  if (total === 0) return null;
  return deepest(lines, scores, body, total);
}

function deepest(
  lines: readonly FlowLine[],
  scores: ReadonlyMap<Element, number>,
  body: Element,
  total: number,
): Element {
  const children = new Map<Element, Set<Element>>();
  for (const line of lines) {
    for (let at: Element | null = line.block; at !== null && at !== body; ) {
      const parent: Element | null = parentElement(at);
      if (parent === null || !scores.has(at)) break;
      let known = children.get(parent);
      if (known === undefined) {
        known = new Set();
        children.set(parent, known);
      }
      if (known.has(at)) break;
      known.add(at);
      at = parent;
    }
  }
  let root = body;
  let best = total;
  for (;;) {
    let next: Element | null = null;
    let score = 0;
    for (const child of children.get(root) ?? []) {
      const own = scores.get(child) ?? 0;
      if (own > score) {
        next = child;
        score = own;
      }
    }
    if (next === null || score < best * SHARE || isParagraph(next)) return root;
    root = next;
    best = Math.max(score, total * 0.5);
  }
}

function isParagraph(element: Element): boolean {
  return /^(?:p|li|td|th|tr|blockquote|h[1-6]|dd|dt|pre|figure|figcaption)$/.test(localName(element));
}

function nameFactor(element: Element): number {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 300);
  const tag = localName(element);
  if (tag === 'article' || tag === 'main' || BODY_NAMES.test(names)) return 1;
  return ASIDE_NAMES.test(names) ? 0.25 : 1;
}
