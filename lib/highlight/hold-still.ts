import { holds, parentElement } from '../page/dom.ts';

// Taken from the prototype: a form's inputs can shadow the methods of an instance.
const { getBoundingClientRect } = Element.prototype;
const scrollBy: (this: Element, by: ScrollToOptions) => void = Element.prototype.scrollBy;

/** A getter, so that it is asked of the prototype too. */
function scrollTopOf(element: Element): number {
  return Reflect.get(Element.prototype, 'scrollTop', element);
}

/** Less than this moves nothing that an eye sees, CSS pixels. */
const SLIGHT = 0.5;

/** Keeps a line of the page where it is on the screen. */
export type Hold = (change: () => void) => void;

const LET_MOVE: Hold = (change) => change();

/**
 * Finds what the reader is reading: the first of the article's blocks that is in sight below the upper edge. Nothing is held
 * on a page that is not scrolled.
 * @param blocks that stay on the page, in tree order
 */
export function holdReading(blocks: readonly Element[]): Hold {
  const [some] = blocks.slice(blocks.length / 2);
  const scroller = some && scrolledAround(some);
  if (!scroller) return LET_MOVE;
  // The page itself begins above the window once it is scrolled; a box of its own begins where it stands.
  const edge = Math.max(0, getBoundingClientRect.call(scroller).top);
  const read = blocks.find((block) => {
    const { bottom, height } = getBoundingClientRect.call(block);
    return height > 0 && bottom > edge + 1 && holds(scroller, block);
  });
  return read ? holdElement(read) : LET_MOVE;
}

/** Keeps one element where it is, as far as what is around it can be scrolled. */
export function holdElement(element: Element): Hold {
  const { top } = getBoundingClientRect.call(element);
  return (change) => {
    const scroller = scrolledAround(element);
    change();
    if (!scroller) return;
    const moved = getBoundingClientRect.call(element).top - top;
    // Instantly, whatever the page's `scroll-behavior` says.
    if (Math.abs(moved) >= SLIGHT) scrollBy.call(scroller, { top: moved, behavior: 'instant' });
  };
}

/** The innermost element around that is scrolled, which for the page itself is its root; undefined when none is. */
function scrolledAround(element: Element): Element | undefined {
  for (let at = parentElement(element); at; at = parentElement(at)) if (scrollTopOf(at) > 0) return at;
  return undefined;
}
