import { placeCard } from './place-card.ts';
import { adoptStyles } from './styles.ts';

// From the prototype: an image named like a method shadows it on the document itself.
const create = (tag: string): HTMLElement => Document.prototype.createElement.call(document, tag);

/** The element that holds the card: a popover in the top layer with a closed shadow root. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card is rendered; inside the closed shadow root. */
  readonly frame: HTMLElement;
  /** Opens it at a mention; the frame must be filled already, so that it opens complete. */
  show(rectangles: readonly DOMRect[]): Promise<void>;
  place(rectangles: readonly DOMRect[]): Promise<void>;
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
  const host = create('newsgloss-card');
  host.setAttribute('popover', 'manual');
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptStyles(shadow, HOST_CSS + css);
  const frame = create('div');
  frame.className = 'frame';
  shadow.append(frame);
  let open = false;
  return {
    element: host,
    frame,
    async show(rectangles) {
      const home = parent();
      if (host.parentNode !== home) {
        if (open) host.hidePopover();
        open = false;
        home.append(host);
      }
      if (!open) host.showPopover();
      open = true;
      await placeCard(frame, rectangles);
    },
    place: (rectangles) => placeCard(frame, rectangles),
    hide() {
      if (open && host.isConnected) host.hidePopover();
      open = false;
    },
    owns: (event) => event.target === host,
    remove: () => host.remove(),
  };
}

// Rules marked important inside a shadow root win over the page's, so no page can restyle or move the host.
const HOST_CSS = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; overflow: visible !important; z-index: 2147483647 !important; }
:host(:popover-open) { display: block !important; }
:host(:not(:popover-open)) { display: none !important; }
.frame { position: fixed; box-sizing: border-box; overflow: auto; overscroll-behavior: contain; }
@media print { :host { display: none !important; } }
`;
