/** CSS pixels between the name and its card: near enough to reach, far enough to keep the underline in sight. */
const GAP = 6;
/** CSS pixels kept free at the window's edges. */
const EDGE = 8;
/** A card is never made lower than this, CSS pixels; in a window as low as that it may reach over the edge. */
const LEAST_HEIGHT = 120;

/** A part of the window, CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a card goes, CSS pixels of the viewport. */
export interface CardPlace {
  readonly left: number;
  /** The card's upper edge when it is below its name, its lower edge when it is above. */
  readonly edge: number;
  readonly side: 'below' | 'above';
  readonly maxHeight: number;
}

/**
 * Finds the place of a card: below its name, or above where only there is room for it or more of it. A name that wraps
 * has its card at the line beside it. In text from right to left the right edges meet, else the left ones.
 * @param lines rectangles of the name, at least one
 * @param sight what of the window is seen
 */
export function findPlace(
  lines: readonly Box[],
  card: { readonly width: number; readonly height: number },
  sight: Box,
  toLeft: boolean,
): CardPlace {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const below = sight.bottom - EDGE - bottom - GAP;
  const above = top - GAP - sight.top - EDGE;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  // A name may be split within a line too: what overlaps the outermost part in height is on the same line.
  const middle = (line: Box) => (line.top + line.bottom) / 2;
  const beside = lines.filter((line) => (side === 'below' ? line.bottom > bottom - 1 : line.top < top + 1));
  const row = lines.filter((line) => beside.some((b) => middle(line) > b.top && middle(line) < b.bottom));
  const wanted = toLeft
    ? Math.max(...row.map((line) => line.right)) - card.width
    : Math.min(...row.map((line) => line.left));
  return {
    left: Math.max(sight.left + EDGE, Math.min(wanted, sight.right - EDGE - card.width)),
    edge: side === 'below' ? bottom + GAP : top - GAP,
    side,
    maxHeight: Math.max(LEAST_HEIGHT, Math.floor(side === 'below' ? below : above)),
  };
}

/**
 * Puts a card at a mention, inside the window, and caps its height to the room there.
 * @param rectangles of the mention on the screen, CSS pixels of the viewport, at least one
 */
export function placeCard(card: HTMLElement, rectangles: readonly DOMRect[]): void {
  const { style, offsetWidth: width, offsetHeight: height } = card;
  const toLeft = getComputedStyle(card).direction === 'rtl';
  const { left, edge, side, maxHeight } = findPlace(rectangles, { width, height }, inSight(), toLeft);
  style.setProperty('max-height', `${maxHeight}px`);
  style.setProperty('left', `${Math.round(left)}px`);
  if (side === 'below') {
    style.setProperty('top', `${Math.round(edge)}px`);
    style.setProperty('bottom', 'auto');
    return;
  }
  // Held by its lower edge, a card above its name can grow without covering it.
  style.setProperty('top', 'auto');
  style.setProperty('bottom', '0');
  const floor = card.getBoundingClientRect().bottom;
  style.setProperty('bottom', `${Math.round(floor - edge)}px`);
}

/** The part of the page that is on the screen, less when the reader has zoomed in with two fingers. */
function inSight(): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
}
