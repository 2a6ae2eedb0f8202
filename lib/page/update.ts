import { compare, DOCUMENT, ELEMENT, holds, isConnected, localName, nodeType, parentElement } from './dom.ts';
import type { PageLine } from './flow.ts';
import { INLINE, SKIPPED } from './tags.ts';

const FOLLOWING = 4;

/**
 * The smallest set of blocks to read again for changed nodes: an added block by itself, else the block that the node's text
 * flows in. None holds another; what lies outside the root is left out.
 */
export function scopesOf(changed: readonly Node[], root: Element, lines: readonly PageLine[]): Element[] {
  const flowing = new Set(lines.map((line) => line.block));
  const scopes = new Set<Element>();
  for (const node of changed) {
    if (!isConnected(node)) continue;
    if (nodeType(node) === DOCUMENT || holds(node, root)) return [root];
    if (!holds(root, node)) continue;
    const scope = blockOf(node, root, flowing);
    if (scope !== null) scopes.add(scope);
  }
  return [...scopes].filter((scope) => !isWithin(parentElement(scope), scopes));
}

/** Whether an element or one around it is among others. */
export function isWithin(element: Element | null, others: ReadonlySet<Element>): boolean {
  for (let at = element; at !== null; at = parentElement(at)) if (others.has(at)) return true;
  return false;
}

function blockOf(node: Node, root: Element, flowing: ReadonlySet<Element>): Element | null {
  let at: Element | null = nodeType(node) === ELEMENT ? (node as Element) : parentElement(node);
  for (let up = at; up !== null && up !== root; up = parentElement(up))
    if (SKIPPED.has(localName(up))) return null;
  while (at !== null && at !== root) {
    const parent = parentElement(at);
    // A block that was put into running text cuts that text's line in two.
    const cuts = at === node && parent !== null && flowing.has(parent);
    if (!INLINE.has(localName(at)) && !localName(at).includes('-') && !cuts) return at;
    at = parent;
  }
  return at;
}

/** Puts the former object in the place of each fresh line that says the same in the same nodes. */
export function reuse(former: readonly PageLine[], fresh: readonly PageLine[]): PageLine[] {
  const byBlock = new Map<Element, PageLine[]>();
  for (const line of former) {
    const list = byBlock.get(line.block);
    if (list === undefined) byBlock.set(line.block, [line]);
    else list.push(line);
  }
  return fresh.map((line) => byBlock.get(line.block)?.find((old) => isSame(old, line)) ?? line);
}

function isSame(a: PageLine, b: PageLine): boolean {
  return (
    a.text === b.text &&
    a.linkShare === b.linkShare &&
    a.segments.length === b.segments.length &&
    a.segments.every((segment, index) => {
      const other = b.segments[index]!;
      return segment.node === other.node && segment.from === other.from && segment.start === other.start;
    })
  );
}

/** Merges two lists of lines, each in tree order, into one in tree order. */
export function inOrder(kept: readonly PageLine[], fresh: readonly PageLine[]): PageLine[] {
  const merged: PageLine[] = [];
  let next = 0;
  for (const line of sorted(fresh)) {
    while (next < kept.length && precedes(kept[next]!, line)) merged.push(kept[next++]!);
    merged.push(line);
  }
  return [...merged, ...kept.slice(next)];
}

function sorted(lines: readonly PageLine[]): PageLine[] {
  return [...lines].sort((a, b) => (precedes(a, b) ? -1 : precedes(b, a) ? 1 : 0));
}

function precedes(a: PageLine, b: PageLine): boolean {
  const first = a.segments[0]?.node ?? a.block;
  const second = b.segments[0]?.node ?? b.block;
  if (first === second) return (a.segments[0]?.from ?? 0) < (b.segments[0]?.from ?? 0);
  return (compare(first, second) & FOLLOWING) !== 0;
}
