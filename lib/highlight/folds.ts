import { parentElement } from '../page/dom.ts';
import type { BoilerplateCategory } from '../types/article.ts';
import { boxOf } from './box.ts';
import { rowPlace } from './row-place.ts';

/** A block of the page that holds nothing but boilerplate. */
export interface BoilerplateBlock {
  readonly block: Element;
  readonly category: BoilerplateCategory;
  /** How many of the article's lines it holds. */
  readonly lines: number;
}

/** Blocks of boilerplate between which nothing of the article stands, in tree order, at least one. */
export interface BoilerplateRun {
  readonly blocks: readonly BoilerplateBlock[];
  /** The article's own blocks just before and just after, as far as there are any. */
  readonly beside: readonly Element[];
}

/** What of a run is folded away behind one row. */
export interface Fold {
  /** The row stands before this element. */
  readonly place: Element;
  /** What is folded: blocks, and boxes around them. */
  readonly blocks: readonly Element[];
  readonly lines: number;
  /** A block of the article with the same parent as the row, if one is near. */
  readonly beside: Element | undefined;
}

/**
 * The folds of some runs. Blocks before which no row may stand, as single items of a list and cells of a table, are in none.
 * @param kept the blocks that stay, and all around them
 */
export function foldsOf(runs: readonly BoilerplateRun[], kept: ReadonlySet<Element>): Fold[] {
  return runs.flatMap(({ blocks, beside }) => {
    const folded = blocks.flatMap(({ block, lines }) => {
      const box = boxOf(block, kept);
      const place = rowPlace(box, kept);
      return place ? { block, box, place, lines } : [];
    });
    const place = folded[0]?.place;
    if (!place) return [];
    return {
      place,
      blocks: [...new Set(folded.flatMap(({ block, box }) => [block, box]))],
      lines: folded.reduce((sum, { lines }) => sum + lines, 0),
      beside: beside.find((block) => parentElement(block) === parentElement(place)),
    };
  });
}

/** Everything of some runs that is hidden: blocks, and boxes around them. */
export function hiddenOf(runs: readonly BoilerplateRun[], kept: ReadonlySet<Element>): Element[] {
  return runs.flatMap((run) => run.blocks.flatMap(({ block }) => [block, boxOf(block, kept)]));
}

/** Elements and all that they lie in. */
export function withAncestors(elements: Iterable<Element>): Set<Element> {
  const all = new Set<Element>();
  for (const element of elements)
    for (let at: Element | null = element; at && !all.has(at); at = parentElement(at)) all.add(at);
  return all;
}
