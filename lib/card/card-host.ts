import { placeCard } from './place-card.ts';
import { adoptStyles } from './styles.ts';

// From the prototype: an image named like a method shadows it on the document itself.
const { append } = Element.prototype;
const { adoptNode, createElement, createElementNS } = Document.prototype;
const XHTML = 'http://www.w3.org/1999/xhtml';

/** The element that holds the card: a popover in the top layer with a closed shadow root. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card is rendered; inside the closed shadow root. */
  readonly frame: HTMLElement;
  /** Opens it at a mention; the frame must be filled already, so that it opens complete. */
  show(rectangles: readonly DOMRect[]): void;
  place(rectangles: readonly DOMRect[]): void;
  hide(): void;
  /** Whether an event of the page came from the card. */
  owns(event: Event): boolean;
  remove(): void;
}

/**
 * @param css the card's style sheet as text; it must bring no import and no font
 * @param parent where the host lives: the document's element, or the element shown full screen
 */
export function createCardHost(css: string, parent: () => Element): CardHost {
  // Made outside the page, which may have defined a custom element of this name: its constructor would get the shadow root.
  const host: HTMLElement = createElementNS.call(new Document(), XHTML, 'newsgloss-card') as HTMLElement;
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptNode.call(document, host);
  adoptStyles(shadow, HOST_CSS + css);
  const frame = createElement.call(document, 'div');
  frame.className = 'frame';
  shadow.append(frame);
  // The page may move, close or open the host at any time, so what it is now is asked, not remembered.
  const isOpen = () => host.matches(':popover-open');
  return {
    element: host,
    frame,
    show(rectangles) {
      const home = parent();
      if (host.parentNode !== home) append.call(home, host);
      if (host.popover !== 'manual') host.popover = 'manual';
      if (!isOpen()) host.showPopover();
      // What was room for it at another name says nothing here.
      frame.style.removeProperty('max-height');
      placeCard(frame, rectangles);
    },
    place: (rectangles) => placeCard(frame, rectangles),
    hide() {
      if (isOpen()) host.hidePopover();
    },
    owns: (event) => event.target === host,
    remove: () => host.remove(),
  };
}

// Rules marked important inside a shadow root win over the page's, so no page can restyle or move the host.
const HOST_CSS = `
:host { all: initial !important; direction: ltr !important; unicode-bidi: isolate !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; overflow: visible !important; z-index: 2147483647 !important; }
:host(:popover-open) { display: block !important; }
:host(:not(:popover-open)) { display: none !important; }
.frame { position: fixed; box-sizing: border-box; overflow: auto; overscroll-behavior: contain; }
@media print { :host { display: none !important; } }
`;
