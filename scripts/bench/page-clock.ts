/** Milliseconds on the page's own clock (`performance.now()`). */
export interface PaintTimes {
  /** The end of DOMContentLoaded. */
  readonly ready: number;
  /** The first frame with names is drawn. */
  readonly painted: number;
}

/** When the pointer came to rest on a name, and when the frame with the card was drawn; on the page's clock. */
export interface CardTimes {
  readonly pointed: number;
  readonly drawn: number;
}

interface Clocked {
  newsglossBenchPaint?: Promise<number>;
  newsglossBenchCard?: Promise<CardTimes>;
}

/** To be run in the page before anything else: notes when the first names are painted. Looks once a frame. */
export function clockPaint(): void {
  const here = window as Clocked;
  here.newsglossBenchPaint = new Promise((resolve) => {
    const look = () => {
      const painted = ['person', 'place', 'organisation'].some((type) => {
        return (CSS.highlights.get(`newsgloss-${type}`)?.size ?? 0) > 0;
      });
      if (!painted) {
        requestAnimationFrame(look);
        return;
      }
      // A message that is sent while a frame is prepared arrives once the frame is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** To be run in the page: what `clockPaint` noted, as soon as it has. */
export async function paintTimes(): Promise<PaintTimes> {
  const painted = await (window as Clocked).newsglossBenchPaint!;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return { ready: entry?.domContentLoadedEventEnd ?? Number.NaN, painted };
}

/** To be run in the page before the pointer moves: notes when it has and when a card is drawn. */
export function clockCard(): void {
  const here = window as Clocked;
  let pointed = 0;
  // The card's pause begins in the frame after the pointer's event.
  const onMove = () => requestAnimationFrame(() => (pointed = performance.now()));
  window.addEventListener('pointermove', onMove, { capture: true, once: true });
  here.newsglossBenchCard = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('newsgloss-card:popover-open') === null) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve({ pointed, drawn: performance.now() });
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** To be run in the page: what `clockCard` noted, as soon as it has. */
export function cardTimes(): Promise<CardTimes> {
  return (window as Clocked).newsglossBenchCard!;
}
