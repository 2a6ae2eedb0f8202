import { localName, parentElement, select } from '../page/dom.ts';

/** What a reader may have come for, though it holds no line; a picture in a link is a teaser's, unless it leads to itself. */
const WORTH_SEEING =
  'video, audio, iframe, canvas, object, embed, svg text, math, img:not(a[href] img), :is(a[href*=".jp"], a[href*=".png"], a[href*=".webp"]) img';

/** A box of more elements than this is no box around a line or two. */
const MOST_ELEMENTS = 300;

/**
 * The outermost element around a block in which there is nothing else to see: the frame, form and buttons that belong to it.
 * The block itself where there is no such element.
 * @param kept the blocks that stay, and all around them
 */
export function boxOf(block: Element, kept: ReadonlySet<Element>): Element {
  let box = block;
  for (;;) {
    const parent = parentElement(box);
    if (parent === null || kept.has(parent) || select(parent, WORTH_SEEING).length > 0) return box;
    const inside = select(parent, '*');
    // An element of the page's own making may be anything, a player too.
    if (inside.length > MOST_ELEMENTS || [...inside].some((one) => localName(one).includes('-'))) return box;
    box = parent;
  }
}
