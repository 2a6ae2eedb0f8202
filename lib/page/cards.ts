import { hasPrice } from '../boilerplate/price.ts';
import type { Zone } from '../types/line-features.ts';
import { holds, localName, parentElement } from './dom.ts';
import type { PageLine } from './flow.ts';
import { STEP } from './limits.ts';

/** A card: few lines, few words, one of them a link to elsewhere. */
const MOST_LINES = 5;
const MOST_WORDS = 100;
const LINKED = 0.9;
const HEADING_LINKED = 0.6;

/** Words of a sentence; and most such sentences under a heading, or beside a plain link. */
const SENTENCE = 12;
const UNDER_HEADING = 2;
const BESIDE_LINK = 1;

/** Most share of an article's words that may lie in cards; beyond, the page is built of such containers. */
const MOST_SHARE = 0.4;

interface Count {
  lines: number;
  words: number;
}

/** Marks the lines of teaser cards with the zone `card`. Told by structure alone: a linked heading, or linked lines repeated side by side. */
export function* markCards(lines: readonly PageLine[], root: Element): Generator<void, PageLine[]> {
  const counts = yield* countBelow(lines, root);
  const alone = new Set<Element>();
  const beside = new Map<Element, Set<Element>>();
  for (const [index, line] of lines.entries()) {
    if (index % STEP === 0) yield;
    const heading = /^h[1-6]$/.test(line.tag);
    if (line.words < 3 || line.zones.has('quote') || line.linkShare < (heading ? HEADING_LINKED : LINKED))
      continue;
    const card = cardOf(line, root, counts);
    if (card === null || !opens(lines, index, card, heading)) continue;
    if (heading || /^(?:li|article|aside)$/.test(localName(card))) alone.add(card);
    const parent = parentElement(card)!;
    const siblings = beside.get(parent);
    if (siblings === undefined) beside.set(parent, new Set([card]));
    else siblings.add(card);
  }
  const cards = new Set(alone);
  for (const siblings of beside.values()) if (siblings.size > 1) for (const card of siblings) cards.add(card);
  // A box on one of the wares that an article is about is no teaser.
  yield;
  for (const line of lines) if (hasPrice(line.text, line.words)) drop(cards, line.block, root);
  if (cards.size === 0) return [...lines];
  yield;
  const inside = lines.map((line) => isInside(line.block, cards, root));
  yield;
  const total = lines.reduce((sum, line) => sum + line.words, 0);
  const carded = lines.reduce((sum, line, index) => sum + (inside[index] ? line.words : 0), 0);
  if (carded > total * MOST_SHARE) return [...lines];
  return lines.map((line, index) =>
    inside[index] ? { ...line, zones: new Set<Zone>([...line.zones, 'card']) } : line,
  );
}

/** The highest container around a linked line that is still small and holds something besides the link. */
function cardOf(line: PageLine, root: Element, counts: ReadonlyMap<Element, Count>): Element | null {
  let card: Element | null = null;
  for (let at: Element | null = line.block; at !== null && at !== root; at = parentElement(at)) {
    const count = counts.get(at);
    if (count === undefined || count.lines > MOST_LINES || count.words > MOST_WORDS) break;
    if (count.lines > 1) card = at;
  }
  return card;
}

function* countBelow(lines: readonly PageLine[], root: Element): Generator<void, Map<Element, Count>> {
  const counts = new Map<Element, Count>();
  for (const [index, line] of lines.entries()) {
    if (index % STEP === 0) yield;
    for (let at: Element | null = line.block; at !== null && at !== root; at = parentElement(at)) {
      const count = counts.get(at);
      if (count === undefined) counts.set(at, { lines: 1, words: line.words });
      else {
        count.lines += 1;
        count.words += line.words;
      }
    }
  }
  return counts;
}

/** Whether the linked line stands at a card's head, with no more text below than a teaser has. */
function opens(lines: readonly PageLine[], index: number, card: Element, heading: boolean): boolean {
  let before = 0;
  for (let i = index - 1; i >= 0 && holds(card, lines[i]!.block); i -= 1)
    if (isSentence(lines[i]!)) before += 1;
  let after = 0;
  for (let i = index + 1; i < lines.length && holds(card, lines[i]!.block); i += 1)
    if (isSentence(lines[i]!)) after += 1;
  return before === 0 && after <= (heading ? UNDER_HEADING : BESIDE_LINK);
}

function isSentence(line: PageLine): boolean {
  return line.words >= SENTENCE && line.linkShare < LINKED;
}

function drop(cards: Set<Element>, block: Element, root: Element): void {
  for (let at: Element | null = block; at !== null && at !== root; at = parentElement(at)) cards.delete(at);
}

function isInside(block: Element, cards: ReadonlySet<Element>, root: Element): boolean {
  for (let at: Element | null = block; at !== null && at !== root; at = parentElement(at))
    if (cards.has(at)) return true;
  return false;
}
