import { type Branch, weigh } from './branches.ts';
import { attribute } from './dom.ts';
import type { FlowLine } from './flow.ts';
import { findHeadline } from './headline.ts';

/** Least share of its parent's good text that makes a container worth going down into. */
const DESCEND = 0.5;

/** Least share that a container with the headline in it needs, against the one with the most text. */
const WITH_HEADLINE = 0.3;

/** Good words that make one of several like containers an article of its own when it bears the headline. */
const OWN_ARTICLE = 40;
/** The same for a container beside unlike ones. */
const OWN_TEXT = 120;
/** Linked words for each good word in what is mostly teasers. */
const TEASERS = 0.4;

/** Least gain, as a share and in words, for which the root is widened again; and most linked words for each good word gained. */
const WIDEN = 0.08;
const WIDEN_WORDS = 20;
/** The same for what comes after the root, where footers are. */
const AFTER = 0.25;
const AFTER_WORDS = 60;
const NOISE = 0.5;
/** The same where the text goes on in a container like the one it began in, as between inserted widgets. */
const NOISE_ALIKE = 2;
/** Share of text in such containers for which that holds. */
const ALIKE = 0.25;

/** Lines of good text in a cell, an item or a quote that make it a container. */
const CONTAINER_LINES = 3;

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
  const headline = findHeadline(lines, title);
  yield;
  const whole = yield* weigh(lines, body, headline?.block ?? null);
  if (whole.good === 0) return null;
  yield;
  let root = whole;
  let top = whole;
  for (;;) {
    const next = nextDown(root, headline?.tag ?? '');
    if (next === null) break;
    if (next.ownArticle) top = next.branch;
    root = next.branch;
  }
  return widen(root, top, headline?.tag ?? '').element;
}

function nextDown(
  { children, good }: Branch,
  headlineTag: string,
): { branch: Branch; ownArticle: boolean } | null {
  let best: Branch | null = null;
  let bearer: Branch | null = null;
  for (const child of children) {
    if (child.good > (best?.good ?? 0)) best = child;
    if (child.holdsHeadline) bearer = child;
  }
  if (best === null || isParagraph(best) || best.tag === 'header') return null;
  if (bearer !== null && bearer.good >= OWN_ARTICLE && !isParagraph(bearer)) {
    const own = bearer;
    const isPeer = (other: Branch) =>
      other !== own && other.good > 0 && areAlike(own, other) && isArticle(other, headlineTag);
    if (children.some(isPeer) || (own !== best && outweighs(own, best)))
      return { branch: own, ownArticle: true };
  }
  return best.good >= good * DESCEND ? { branch: best, ownArticle: false } : null;
}

/** Whether the container with the headline is the article, though another has more text: an article of its own, or teasers. */
function outweighs(bearer: Branch, best: Branch): boolean {
  if (bearer.tag === 'header') return false;
  if (bearer.lines >= 2 && best.noise > best.good * TEASERS) return true;
  return bearer.good >= OWN_TEXT && bearer.good >= best.good * WITH_HEADLINE;
}

function widen(root: Branch, top: Branch, headlineTag: string): Branch {
  let widest = root;
  for (let at = root; at !== top && at.parent !== null; at = at.parent) {
    const { parent } = at;
    const goesOn = goodBesides(at, headlineTag) >= widest.good * ALIKE;
    // Around the headline's container is other text, unless the article goes on in the next.
    if (at.holdsHeadline && !goesOn) break;
    const gain = gained(at, parent, goesOn ? 0 : Math.max(AFTER_WORDS, widest.good * AFTER));
    const cost = parent.noise - at.noise;
    if (gain < Math.max(widest.good * WIDEN, WIDEN_WORDS)) continue;
    if (cost <= gain * (goesOn ? NOISE_ALIKE : NOISE)) widest = parent;
  }
  return widest;
}

/** Words that a parent's text has more; what comes after a container counts from some words on: footers are short, too. */
function gained(at: Branch, parent: Branch, leastAfter: number): number {
  let after = 0;
  for (let i = parent.children.indexOf(at) + 1; i < parent.children.length; i += 1)
    after += parent.children[i]!.firm;
  return parent.firm - at.firm - (after < leastAfter ? after : 0);
}

/** Words of good text in the containers beside one that are like it, and not articles with headlines of their own. */
function goodBesides(branch: Branch, headlineTag: string): number {
  let words = 0;
  for (const other of branch.parent?.children ?? []) {
    if (other === branch || isParagraph(other) || !attribute(other.element, 'class')) continue;
    if (areAlike(other, branch) && !isArticle(other, headlineTag)) words += other.good;
  }
  return words;
}

/** Whether a container like the headline's is an article of its own, not a part of the same one. */
function isArticle(branch: Branch, headlineTag: string): boolean {
  return branch.tag === 'article' || bearsTag(branch, headlineTag);
}

function bearsTag(branch: Branch, tag: string): boolean {
  return branch.tag === tag || branch.children.some((child) => bearsTag(child, tag));
}

function areAlike(a: Branch, b: Branch): boolean {
  const name = ({ element }: Branch) => (attribute(element, 'class') ?? '').trim().split(/\s+/, 1)[0];
  return a.tag === b.tag && (a.tag === 'article' || name(a) === name(b));
}

/** Whether an element is no more than a paragraph: cells and items are, unless they hold several. */
function isParagraph({ tag, lines }: Branch): boolean {
  if (/^(?:p|h[1-6]|dt|pre|figure|figcaption)$/.test(tag)) return true;
  return /^(?:li|td|th|tr|blockquote|dd)$/.test(tag) && lines < CONTAINER_LINES;
}
