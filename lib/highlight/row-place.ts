import { localName, parentElement, treeOf } from '../page/dom.ts';

const { closest } = Element.prototype;

/** Where a press means something to the page already. */
const PRESSED = 'a, button, label, summary';

/** Elements whose children must be of their own kinds. */
const STRICT = new Set('ul ol menu dl table thead tbody tfoot tr colgroup details'.split(' '));

/**
 * The element before which a row of ours may stand so that it stands before a block: the block itself, or the list, table
 * or link around it where nothing else is in that.
 * @param kept the blocks that stay, and all around them
 * @returns null where no such place is, and in a shadow tree, where our style sheet does not reach
 */
export function rowPlace(block: Element, kept: ReadonlySet<Element>): Element | null {
  if (treeOf(block) !== document) return null;
  let place = block;
  for (;;) {
    const parent = parentElement(place);
    if (parent === null) return null;
    const outer: Element | null =
      closest.call(parent, PRESSED) ?? (STRICT.has(localName(parent)) ? parent : null);
    if (outer === null) return place;
    if (kept.has(outer)) return null;
    place = outer;
  }
}
