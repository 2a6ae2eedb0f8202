/**
 * The only door to the page's nodes. A form in the page may own inputs named `parentNode`, `textContent`,
 * `getAttribute` ..., and then `form.parentNode` is an input, in a content script's isolated world too. Getters and methods
 * taken from the prototypes cannot be shadowed that way.
 */

function getter<T, R>(owner: () => object, name: string): (of: T) => R {
  let get: (() => R) | undefined;
  // Looked up on first use: in Node the DOM's globals come from a library after this module was loaded.
  return (of) => {
    get ??= Object.getOwnPropertyDescriptor(owner(), name)?.get as () => R;
    return get.call(of);
  };
}

const node = () => Node.prototype;
const element = () => Element.prototype;
const documentType = () => Document.prototype;

export const ELEMENT = 1;
export const TEXT = 3;
export const DOCUMENT = 9;
export const FRAGMENT = 11;

export const nodeType = getter<Node, number>(node, 'nodeType');
export const firstChild = getter<Node, ChildNode | null>(node, 'firstChild');
export const nextSibling = getter<Node, ChildNode | null>(node, 'nextSibling');
export const previousSibling = getter<Node, ChildNode | null>(node, 'previousSibling');
export const isConnected = getter<Node, boolean>(node, 'isConnected');
const parentNode = getter<Node, ParentNode | null>(node, 'parentNode');
const shadowHost = getter<ShadowRoot, Element>(() => ShadowRoot.prototype, 'host');
export const textContent = getter<Node, string | null>(node, 'textContent');
export const localName = getter<Element, string>(element, 'localName');
export const shadowRoot = getter<Element, ShadowRoot | null>(element, 'shadowRoot');
export const textData = getter<Text, string>(() => CharacterData.prototype, 'data');
export const bodyOf = getter<Document, HTMLElement | null>(documentType, 'body');
export const headOf = getter<Document, HTMLHeadElement | null>(documentType, 'head');
export const rootElementOf = getter<Document, Element | null>(documentType, 'documentElement');
export const titleOf = getter<Document, string>(documentType, 'title');
export const isHidden = getter<Document, boolean>(documentType, 'hidden');
export const activeElementOf = getter<Document, Element | null>(documentType, 'activeElement');
export const fullscreenElementOf = getter<Document, Element | null>(documentType, 'fullscreenElement');

export function isElement(of: Node): of is Element {
  return nodeType(of) === ELEMENT;
}

/** The value of an attribute, or null. */
export function attribute(of: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(of, name);
}

export function hasAttributes(of: Element): boolean {
  return Element.prototype.hasAttributes.call(of);
}

export function attributeNames(of: Element): string[] {
  return Element.prototype.getAttributeNames.call(of);
}

/** The parent element; from inside an open shadow root, its host. */
export function parentElement(of: Node): Element | null {
  const parent = parentNode(of);
  if (parent === null) return null;
  const type = nodeType(parent);
  if (type === ELEMENT) return parent as Node as Element;
  if (type === FRAGMENT && typeof ShadowRoot !== 'undefined' && parent instanceof ShadowRoot)
    return shadowHost(parent);
  return null;
}

/** Whether `inner` is `outer` or lies in it, seen through open shadow roots. */
export function holds(outer: Node, inner: Node): boolean {
  // The browser's own answer ends at a shadow root; from there its host is asked about.
  for (let at = inner; ; ) {
    if (Node.prototype.contains.call(outer, at)) return true;
    const tree = treeOf(at);
    if (nodeType(tree) !== FRAGMENT || !(tree instanceof ShadowRoot)) return false;
    at = shadowHost(tree);
  }
}

export function compare(a: Node, b: Node): number {
  return Node.prototype.compareDocumentPosition.call(a, b);
}

export function treeOf(of: Node): Node {
  return Node.prototype.getRootNode.call(of);
}

/** Elements that match a selector, in tree order; the list does not change with the page. */
export function select(within: Document | Element, selector: string): NodeListOf<Element> {
  const owner: { querySelectorAll(selector: string): NodeListOf<Element> } =
    nodeType(within) === ELEMENT ? Element.prototype : Document.prototype;
  return owner.querySelectorAll.call(within, selector);
}

export function hasSlot(shadow: ShadowRoot): boolean {
  return DocumentFragment.prototype.querySelector.call(shadow, 'slot') !== null;
}

/** Elements of a tag name, or all by `*`; of a document a live list, far cheaper than a selector where only a few are looked at. */
export function byTag(within: Document | ShadowRoot, tag: string): ArrayLike<Element> {
  if (nodeType(within) === DOCUMENT) return Document.prototype.getElementsByTagName.call(within, tag);
  return DocumentFragment.prototype.querySelectorAll.call(within, tag);
}

/** The mark on blocks that we hide ourselves, at the reader's wish. */
const OUR_HIDDEN = '[data-newsgloss-boilerplate-hidden]';

/** False when the page's style hides it; true when unknown, as in a DOM without layout, and for what we hid. */
export function isRendered(of: Element): boolean {
  const check = Element.prototype.checkVisibility as typeof Element.prototype.checkVisibility | undefined;
  if (check === undefined || check.call(of, { visibilityProperty: true })) return true;
  return Element.prototype.closest.call(of, OUR_HIDDEN) !== null;
}
