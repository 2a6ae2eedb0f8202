import { localName, parentElement } from './dom.ts';
import type { PageLine } from './flow.ts';

/** A card: few lines, few words, one of them a link to elsewhere. */
const MOST_LINES = 5;
const MOST_WORDS = 100;
const LINKED = 0.6;

/** Most share of an article's words that may lie in cards; beyond, the page is built of such containers. */
const MOST_SHARE = 0.4;

interface Count {
  lines: number;
  words: number;
}

/** Marks the lines of teaser cards with the zone `card`. Told by structure alone: a linked heading, or linked lines repeated side by side. */
export function markCards(lines: readonly PageLine[], root: Element): PageLine[] {
  const counts = countBelow(lines, root);
  const found = new Map<Element, Element[]>();
  for (const line of lines) {
    if (line.linkShare < LINKED || line.words < 3) continue;
    const card = cardOf(line, root, counts);
    if (card === null) continue;
    const parent = parentElement(card)!;
    if (/^h[1-6]$/.test(line.tag) || /^(?:li|article|aside)$/.test(localName(card)))
      push(found, parent, card, true);
    else push(found, parent, card, false);
  }
  const cards = new Set<Element>();
  for (const [, list] of found) {
    const sure = list.length > 1;
    for (const card of list) if (sure) cards.add(card);
  }
  if (cards.size === 0) return [...lines];
  const inside = lines.map((line) => isInside(line.block, cards, root));
  const total = lines.reduce((sum, line) => sum + line.words, 0);
  const carded = lines.reduce((sum, line, index) => sum + (inside[index] ? line.words : 0), 0);
  if (carded > total * MOST_SHARE) return [...lines];
  return lines.map((line, index) =>
    inside[index] ? { ...line, zones: new Set([...line.zones, 'card' as const]) } : line,
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

function countBelow(lines: readonly PageLine[], root: Element): Map<Element, Count> {
  const counts = new Map<Element, Count>();
  for (const line of lines) {
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

function push(map: Map<Element, Element[]>, key: Element, card: Element, sure: boolean): void {
  const list = map.get(key) ?? [];
  if (!list.includes(card)) list.push(card);
  // A container of its own meaning needs no second one beside it.
  if (sure) list.push(card);
  map.set(key, list);
}

function isInside(block: Element, cards: ReadonlySet<Element>, root: Element): boolean {
  for (let at: Element | null = block; at !== null && at !== root; at = parentElement(at))
    if (cards.has(at)) return true;
  return false;
}
