import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** CSS pixels between the name and its card: near enough to reach, far enough to keep the underline in sight. */
const GAP = 6;
/** CSS pixels kept free at the window's edges. */
const EDGE = 8;

/**
 * Places the card below a mention, above it where there is more room, inside the window, and caps its height to the room there.
 * @param rectangles of the mention on the screen, CSS pixels of the viewport, at least one
 */
export async function placeCard(card: HTMLElement, rectangles: readonly DOMRect[]): Promise<void> {
  const mention = { getBoundingClientRect: () => around(rectangles), getClientRects: () => [...rectangles] };
  const { x, y, placement } = await computePosition(mention, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(GAP),
      flip({ fallbackPlacements: ['top-start'], padding: EDGE }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          card.style.setProperty('max-height', `${Math.max(120, Math.floor(availableHeight))}px`);
        },
      }),
    ],
  });
  card.style.setProperty('left', `${Math.round(x)}px`);
  if (placement === 'bottom-start') {
    card.style.setProperty('top', `${Math.round(y)}px`);
    card.style.setProperty('bottom', 'auto');
    return;
  }
  // Held by its lower edge, a card above its name can grow without covering it.
  const edge = y + card.offsetHeight;
  card.style.setProperty('top', 'auto');
  card.style.setProperty('bottom', '0');
  const floor = card.getBoundingClientRect().bottom;
  card.style.setProperty('bottom', `${Math.round(floor - edge)}px`);
}

function around(rectangles: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rectangles.map((r) => r.left));
  const top = Math.min(...rectangles.map((r) => r.top));
  const right = Math.max(...rectangles.map((r) => r.right));
  const bottom = Math.max(...rectangles.map((r) => r.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
