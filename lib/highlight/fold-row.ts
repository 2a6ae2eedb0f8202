import { parentElement } from '../page/dom.ts';
import { quietInk } from './ink.ts';

/** What a row says: how many lines it stands for, and what pressing it does. */
export interface RowWords {
  readonly lines: string;
  readonly show: string;
  readonly hide: string;
}

/** Gives a shadow root its style sheet. */
export type AdoptStyles = (shadow: ShadowRoot, css: string) => void;

/** A small element of ours in the page: one quiet row that stands for lines which are folded away. */
export interface FoldRow {
  readonly element: HTMLElement;
  onPress: () => void;
  fill(words: RowWords, open: boolean): void;
  /** Puts it before an element, in the same column of a grid. */
  putBefore(place: Element): void;
  /**
   * Where it stands now, and where a block's text begins, as the page is laid out. Returns what brings it in line with that,
   * in a colour to read; all rows are measured first and set then, so that the page is laid out once.
   * @param own the block is folded itself, so that its colour tells nothing
   */
  measure(beside: Element, own: boolean): () => void;
  /** Whether the colour of the text it was set to has changed since. */
  hasFaded(): boolean;
  remove(): void;
}

// Taken from the prototypes: what the page names may shadow the methods of an instance.
const { createElement, createElementNS, adoptNode } = Document.prototype;
const { insertBefore } = Node.prototype;
const { getBoundingClientRect } = Element.prototype;
const XHTML = 'http://www.w3.org/1999/xhtml';

export function createFoldRow(adoptStyles: AdoptStyles): FoldRow {
  // Made outside the page, which may have defined a custom element of this name.
  const host = createElementNS.call(new Document(), XHTML, 'newsgloss-fold') as HTMLElement;
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptNode.call(document, host);
  adoptStyles(shadow, CSS_TEXT);
  const button = createElement.call(document, 'button') as HTMLButtonElement;
  const lines = createElement.call(document, 'bdi');
  const action = createElement.call(document, 'bdi');
  button.type = 'button';
  button.append(lines, ' · ', action);
  shadow.append(button);
  let text: Element | undefined;
  let seen = '';
  const row: FoldRow = {
    element: host,
    onPress: () => {},
    fill(words, open) {
      lines.textContent = words.lines;
      action.textContent = open ? words.hide : words.show;
      button.ariaExpanded = String(open);
    },
    putBefore(place) {
      const { gridColumnStart, gridColumnEnd } = getComputedStyle(place);
      const parent = parentElement(place)!;
      const { rowGap } = getComputedStyle(parent);
      host.style.setProperty('--newsgloss-column', `${gridColumnStart} / ${gridColumnEnd}`);
      // A grid's gaps come on top of margins, and part its rows well enough.
      host.style.setProperty('--newsgloss-space', pixels(rowGap) > 0 ? '0' : '1em');
      insertBefore.call(parent, host, place);
    },
    measure(beside, own) {
      const parent = parentElement(host);
      const style = getComputedStyle(beside);
      const [room, block] = [getBoundingClientRect.call(host), getBoundingClientRect.call(beside)];
      const left = block.left + pixels(style.borderLeftWidth) + pixels(style.paddingLeft);
      const right = block.right - pixels(style.borderRightWidth) - pixels(style.paddingRight);
      const start = getComputedStyle(host).direction === 'rtl' ? room.right - right : left - room.left;
      text = own && parent ? parent : beside;
      seen = getComputedStyle(text).color;
      const ink = parent ? quietInk(text, parent, getComputedStyle(button).columnRuleColor) : seen;
      return () => {
        button.style.setProperty('color', ink);
        if (right <= left) return;
        button.style.setProperty('margin-inline-start', `${Math.max(0, Math.round(start))}px`);
        button.style.setProperty('max-inline-size', `${Math.round(right - left)}px`);
      };
    },
    hasFaded: () => text !== undefined && getComputedStyle(text).color !== seen,
    remove: () => host.remove(),
  };
  button.addEventListener('click', (event) => {
    // A press on it is none on what of the page lies around it.
    event.stopPropagation();
    if (event.isTrusted) row.onPress();
  });
  return row;
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}

// Rules marked important inside a shadow root win over the page's, so no page can restyle the host. The rule's colour is
// never painted: it tells the canvas's.
const CSS_TEXT = `
:host { all: initial !important; display: block !important; color-scheme: inherit !important; margin: var(--newsgloss-space, 1em) 0 !important;
  grid-column: var(--newsgloss-column, auto) !important; place-self: stretch !important; min-width: 0 !important;
  text-align: start !important; user-select: none !important; }
button { all: unset; box-sizing: border-box; min-height: 24px; padding: 3px 0; font: 13px / 18px system-ui, sans-serif;
  cursor: pointer; column-rule-color: Canvas; }
bdi + bdi { text-decoration: underline; text-underline-offset: 0.2em; }
button:hover bdi + bdi { text-decoration-thickness: 2px; }
button:focus-visible { outline: 2px solid; outline-offset: 3px; border-radius: 3px; }
@media (forced-colors: active) { button { color: LinkText !important; } }
@media print { :host { display: none !important; } }
`;
