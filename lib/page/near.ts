import { holds } from './dom.ts';
import type { FlowLine } from './flow.ts';

/** Lines above and below the headline that may name author and day. */
const ABOVE = 3;
const BELOW = 12;
/** UTF-16 units; what is longer is prose. */
const LONGEST = 200;

/** Short lines around the headline, or around where the root begins when it has none. */
export function linesNear(all: readonly FlowLine[], root: Element, headline: Element | undefined): string[] {
  const at = all.findIndex(({ block }) => (headline === undefined ? holds(root, block) : block === headline));
  return all
    .slice(Math.max(0, at - ABOVE), at + BELOW)
    .map(({ text }) => text)
    .filter((text) => text.length <= LONGEST);
}
