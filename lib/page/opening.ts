import { holds, parentElement } from './dom.ts';
import type { FlowLine } from './flow.ts';

/** Lines above the root among which a standfirst is looked for; most when there is no headline to begin from. */
const MOST_ABOVE = 60;
const MOST_WITHOUT_HEADLINE = 12;

/** The lines from the headline to the root, the last few when there is none. */
export function linesBetween(all: readonly FlowLine[], root: Element, headline: FlowLine | null): FlowLine[] {
  const end = all.findIndex((line) => holds(root, line.block));
  const before = all.slice(0, Math.max(0, end));
  if (headline === null) return before.slice(-MOST_WITHOUT_HEADLINE);
  const start = before.findIndex((line) => line.block === headline.block);
  if (start === -1) return [];
  return before.slice(start + 1, start + 1 + MOST_ABOVE).filter((line) => line.block !== headline.block);
}

/** The smallest element around the root and the headline; what a page puts around both says nothing of a line. */
export function stemOf(root: Element, headline: FlowLine | null): Element {
  if (headline === null) return root;
  let stem: Element = root;
  while (!holds(stem, headline.block)) {
    const parent = parentElement(stem);
    if (parent === null) break;
    stem = parent;
  }
  return stem;
}
