import type { Zone } from '../types/line-features.ts';
import { attribute, holds, localName, parentElement } from './dom.ts';
import type { FlowLine } from './flow.ts';
import { isHeading } from './headline.ts';
import { STEP } from './limits.ts';
import { ROLES, ZONES } from './tags.ts';

/** An element on the way from the body to some text, and what lies below it. */
export interface Branch {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Branch | null;
  readonly children: Branch[];
  readonly zones: ReadonlySet<Zone>;
  /** The least trust that a name on the way down gives, from 0 to 1. */
  readonly factor: number;
  /** Good words: those of text that reads like an article's, each as far as it is trusted. */
  good: number;
  /** Good words in containers whose names speak against nothing. */
  firm: number;
  /** Words of links and teasers. */
  noise: number;
  /** Lines of good text. */
  lines: number;
  readonly holdsHeadline: boolean;
}

const NONE: ReadonlySet<Zone> = new Set();

/** Words in names of containers that hold other text than the article; they only weigh in the choice of the root. */
const ASIDE_NAMES =
  /comment|disqus|sidebar|related|recommend|footer|newsletter|promo|teaser|outbrain|taboola|cookie|consent|gdpr|modal|popup|share|social|most-?read|trending|breadcrumb/i;
const BODY_NAMES =
  /articlebody|article-?body|article__body|story-?body|entry-content|post-content|article-?content|article-?text/i;

/** Names that say what a container has or allows, not what it is: "comments-enabled", "has-sidebar". */
const STATES =
  /(?<![\w-])(?:has|no|with|without|show|hide)-[\w-]+|[\w-]+-(?:enabled|disabled|open|closed|on|off)(?![\w-])/g;

/** Words of a paragraph that count; above, a wall of legal text would outweigh an article. */
const CAP = 120;

/**
 * Weighs the page's text: each line's good words count for all elements around it, up to the body, which is the first branch.
 * @param headline the block of the page's headline; no name speaks against what holds it
 */
export function* weigh(
  lines: readonly FlowLine[],
  body: Element,
  headline: Element | null,
): Generator<void, Branch> {
  const known = new Map<Element, Branch>();
  const all: Branch[] = [];
  const branchOf = (element: Element): Branch => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const above = element === body ? null : parentElement(element);
    const parent = above === null ? null : branchOf(above);
    const branch = newBranch(element, parent, headline);
    known.set(element, branch);
    parent?.children.push(branch);
    all.push(branch);
    return branch;
  };
  const top = branchOf(body);
  for (const [number, line] of lines.entries()) {
    if (number % STEP === 0) yield;
    const branch = branchOf(line.block);
    const good = weightOf(line, branch.zones) * branch.factor;
    branch.good += good;
    if (good > 0) branch.lines += 1;
    if (branch.factor === 1) branch.firm += good;
    if (good === 0 && line.linkShare > 0.5) branch.noise += line.words;
  }
  yield;
  // Branches come after those they grow from.
  for (let i = all.length - 1; i > 0; i -= 1) {
    const { parent, good, firm, noise, lines: count } = all[i]!;
    if (parent === null) continue;
    parent.good += good;
    parent.firm += firm;
    parent.noise += noise;
    parent.lines += count;
  }
  return top;
}

function newBranch(element: Element, parent: Branch | null, headline: Element | null): Branch {
  const tag = localName(element);
  const holdsHeadline =
    headline !== null && (parent === null || parent.holdsHeadline) && holds(element, headline);
  const own = parent === null ? undefined : (ROLES.get(attribute(element, 'role') ?? '') ?? ZONES.get(tag));
  const above = parent?.zones ?? NONE;
  return {
    element,
    tag,
    parent,
    children: [],
    zones: own === undefined || above.has(own) ? above : new Set([...above, own]),
    factor: Math.min(parent?.factor ?? 1, holdsHeadline ? 1 : nameFactor(element, tag)),
    good: 0,
    firm: 0,
    noise: 0,
    lines: 0,
    holdsHeadline,
  };
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

function nameFactor(element: Element, tag: string): number {
  if (tag === 'article' || tag === 'main' || tag === 'body') return 1;
  const all = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 300);
  // Nearly all names end here, before the dearer questions.
  if (!ASIDE_NAMES.test(all) || BODY_NAMES.test(all)) return 1;
  const names = all.replace(STATES, '');
  if (/\bcomments?\b|disqus/i.test(names)) return 0.05;
  return ASIDE_NAMES.test(names) ? 0.25 : 1;
}
