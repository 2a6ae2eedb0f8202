import { startsLower } from '../boilerplate/letters.ts';
import {
  attribute,
  ELEMENT,
  firstChild,
  hasAttributes,
  hasSlot,
  isElement,
  localName,
  nextSibling,
  nodeType,
  parentElement,
  previousSibling,
  shadowRoot,
  TEXT,
  textContent,
  textData,
} from './dom.ts';
import { Flow, type FlowLine, type Place } from './flow.ts';
import { LIMITS, type Limits, STEP } from './limits.ts';
import { INLINE, OWNERS, PAGE_PARTS, PARAGRAPHS, SKIPPED, STRONG } from './tags.ts';

/** What is in a heading is heading, and its broken lines are one. */
const HEADING = /^h[1-6]$/;

interface Frame {
  next: Node | null;
  readonly place: Place;
  /** The element is a block, so what follows it starts a new line. */
  readonly ends: boolean;
  /** A paragraph is around: unknown elements are inline here. */
  readonly paragraph: boolean;
  /** Something that an article may be is around, so menus and footers may be its own. */
  readonly own: boolean;
}

/**
 * Reads the lines of text below an element in tree order, through open shadow roots; the page's own menus and footer are left
 * out. Yields between small steps so that the caller may pause; nothing of the page is changed and no style is read.
 */
export function* walk(root: Element, limits: Limits = LIMITS): Generator<void, FlowLine[]> {
  const lines: FlowLine[] = [];
  const flow = new Flow();
  const stack: Frame[] = [];
  let visited = 0;
  let left = limits.text;
  const flush = () => {
    const line = flow.take();
    if (line !== null && lines.length < limits.lines) lines.push(line);
  };
  const top: Place = { block: root, tag: localName(root), link: linkAround(root), strong: false };
  stack.push({
    next: inside(root),
    place: top,
    ends: true,
    paragraph: PARAGRAPHS.has(top.tag),
    own: isOwn(root),
  });
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const node = frame.next;
    if (node === null) {
      if (frame.ends) flush();
      stack.pop();
      continue;
    }
    frame.next = nextSibling(node);
    visited += 1;
    if (visited % STEP === 0) yield;
    if (visited > limits.nodes || left <= 0 || lines.length >= limits.lines) break;
    const type = nodeType(node);
    if (type === TEXT) {
      const data = textData(node as Text);
      left -= Math.min(data.length, limits.node);
      flow.add(node as Text, data, limits.node, frame.place);
    } else if (type === ELEMENT && isElement(node)) {
      const tag = localName(node);
      if (tag === 'br') {
        if (!HEADING.test(frame.place.tag) && breaksLine(node)) flush();
        else flow.space();
        continue;
      }
      if (tag === 'hr') flush();
      // A reading without parentheses would run into the name.
      if (tag === 'rt' && !isBracketed(node)) continue;
      if (SKIPPED.has(tag) || stack.length > limits.depth || isHidden(node)) continue;
      if (!frame.own && PAGE_PARTS.has(tag)) {
        flush();
        continue;
      }
      const below = enter(node, tag, frame);
      if (below.ends) flush();
      stack.push(below);
    }
  }
  flush();
  return lines;
}

function isBracketed(reading: Element): boolean {
  for (let at = previousSibling(reading); at !== null; at = previousSibling(at))
    if (isElement(at)) return localName(at) === 'rp';
  return false;
}

function isOwn(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentElement(at))
    if (OWNERS.has(localName(at))) return true;
  return false;
}

function linkAround(element: Element): Element | null {
  for (let at: Element | null = element; at !== null; at = parentElement(at))
    if (localName(at) === 'a') return at;
  return null;
}

/** What is shown of an element: its own children, or its open shadow tree. */
function inside(of: Element): Node | null {
  const shadow = shadowRoot(of);
  if (shadow === null) return firstChild(of);
  // A frame around the page's own text: that text is the element's, put in where the slot stands.
  const frames = hasSlot(shadow) && (textContent(of) ?? '').trim() !== '';
  return firstChild(frames ? of : shadow);
}

function enter(element: Element, tag: string, frame: Frame): Frame {
  const { place } = frame;
  const inline = INLINE.has(tag) || (frame.paragraph && tag.includes('-'));
  const link = tag === 'a' ? element : place.link;
  const strong = place.strong || STRONG.has(tag);
  return {
    next: inside(element),
    place: inline
      ? { block: place.block, tag: place.tag, link, strong }
      : { block: element, tag: HEADING.test(place.tag) ? place.tag : tag, link, strong },
    ends: !inline,
    paragraph: !(!inline && !PARAGRAPHS.has(tag)) && (frame.paragraph || PARAGRAPHS.has(tag)),
    own: frame.own || OWNERS.has(tag),
  };
}

/**
 * Whether a line break parts lines. Two in a row part paragraphs; a single one parts lines too, unless the text goes on in lower
 * case, as where a sentence was wrapped by hand.
 */
function breaksLine(br: Element): boolean {
  for (let at = nextSibling(br); at !== null; at = nextSibling(at)) {
    const type = nodeType(at);
    if (type !== TEXT && type !== ELEMENT) continue;
    if (type === ELEMENT && localName(at as Node as Element) === 'br') return true;
    const text = (
      type === TEXT ? textData(at as Text).slice(0, 1000) : startOf(at as Node as Element)
    ).trimStart();
    if (text !== '') return !startsLower(text);
  }
  return true;
}

/** The first words of an element, from its first few nodes. */
function startOf(element: Element): string {
  let at: Node | null = firstChild(element);
  for (let depth = 0; at !== null && depth < 4; depth += 1) {
    if (nodeType(at) === TEXT) return textData(at as Text).slice(0, 100);
    at = firstChild(at);
  }
  return '';
}

function isHidden(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  if (attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  // Dialogs set `aria-hidden` on the whole page around them, so it only hides what is small: icons and doubled labels.
  return attribute(element, 'aria-hidden') === 'true' && INLINE.has(localName(element));
}
