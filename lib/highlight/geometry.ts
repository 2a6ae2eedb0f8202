import type { PaintedMention } from './painted-mention.ts';

/**
 * Rectangles of a mention on the screen, one a line of print, in CSS pixels of the viewport. Empty when it is not
 * rendered or its text is gone.
 */
export function rectanglesOf(mention: PaintedMention): DOMRect[] {
  return mention.ranges.flatMap((range) => {
    const live = liveRange(range);
    return live ? [...live.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0) : [];
  });
}

/** A live range over a static one, or null when the nodes have left the page or shrunk. */
export function liveRange(range: StaticRange): Range | null {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return null;
  try {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  } catch {
    return null;
  }
}

/** Whether a point of the viewport lies in one of the rectangles, with some slack, in CSS pixels. */
export function covers(rectangles: readonly DOMRect[], x: number, y: number, slack = 1): boolean {
  return rectangles.some(
    (r) => x >= r.left - slack && x <= r.right + slack && y >= r.top - slack && y <= r.bottom + slack,
  );
}
