import { treeOf } from '../page/dom.ts';
import { STEP } from '../page/limits.ts';
import { covers, rectanglesOf } from './geometry.ts';
import type { PaintedMention } from './painted-mention.ts';

// From the prototype: an image named like a method shadows it on the document itself.
const { caretPositionFromPoint: caretAt, createTreeWalker } = Document.prototype;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly mention: PaintedMention;
}

/** Finds the mention under a point of the viewport. */
export interface HitTest {
  /** @param x,y CSS pixels of the viewport */
  at(x: number, y: number): PaintedMention | null;
}

// `highlightsFromPoint` is linear in the number of highlights and young; the caret position with a map from text nodes
// to spans answers in microseconds.
/** Prepares the search in small steps, for `runSliced`. */
export function* createHitTest(mentions: readonly PaintedMention[]): Generator<void, HitTest> {
  const parts = new WeakMap<Node, Part[]>();
  const add = (node: Node, part: Part) => {
    const known = parts.get(node);
    if (known) known.push(part);
    else parts.set(node, [part]);
  };
  const shadowRoots = new Set<ShadowRoot>();
  for (const [number, mention] of mentions.entries()) {
    if (number % STEP === 0) yield;
    for (const range of mention.ranges) {
      spread(range, mention, add);
      const tree = treeOf(range.startContainer);
      if (tree instanceof ShadowRoot) shadowRoots.add(tree);
    }
  }
  // Only into the trees that are named does the caret go.
  const options = { shadowRoots: [...shadowRoots] };
  return {
    at(x, y) {
      const caret = caretAt.call(document, x, y, options);
      if (!caret) return null;
      const found = parts
        .get(caret.offsetNode)
        ?.find((part) => part.start <= caret.offset && caret.offset <= part.end);
      // In margins and blank space the nearest character is returned, so the point itself must lie on the print.
      return found && covers(rectanglesOf(found.mention), x, y) ? found.mention : null;
    },
  };
}

function spread(range: StaticRange, mention: PaintedMention, add: (node: Node, part: Part) => void): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer === endContainer) {
    add(startContainer, { start: startOffset, end: endOffset, mention });
    return;
  }
  const walker = createTreeWalker.call(document, treeOf(startContainer), NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  add(startContainer, { start: startOffset, end: Number.POSITIVE_INFINITY, mention });
  for (let node = walker.nextNode(); node && node !== endContainer; node = walker.nextNode()) {
    add(node, { start: 0, end: Number.POSITIVE_INFINITY, mention });
  }
  add(endContainer, { start: 0, end: endOffset, mention });
}
