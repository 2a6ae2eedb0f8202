import { countWords } from '../boilerplate/words.ts';
import {
  byTag,
  firstChild,
  localName,
  nextSibling,
  nodeType,
  parentElement,
  shadowRoot,
  TEXT,
  textContent,
  textData,
} from './dom.ts';

/** Words of a paragraph that make it running text. */
const PARAGRAPH_WORDS = 15;
const MOST_PARAGRAPHS = 300;
const MOST_TEXT = 60_000;
/** Words from which more make no difference to the gate. */
const ENOUGH_WORDS = 1_200;
/** Words in paragraphs below which text outside of them, or in shadow roots, is looked for. */
const FEW_WORDS = 40;
/** Elements looked at for open shadow roots; a page is built of few. */
const MOST_HOSTS = 2_000;

export interface RunningText {
  /** Words in paragraphs that read like running text, up to a cap. */
  readonly words: number;
  /** Such paragraphs, up to a cap. */
  readonly paragraphs: number;
  /** Most words of such paragraphs that lie side by side in one container. */
  readonly together: number;
}

type Tree = Document | ShadowRoot;

/** Samples the page's running text, in open shadow roots too where there is little outside of them; far cheaper than reading it. */
export function runningText(document: Document): RunningText {
  const sample = new Sample();
  sample.paragraphsOf(document);
  if (sample.words >= FEW_WORDS) return sample.result();
  sample.looseTextOf(document);
  if (sample.words >= FEW_WORDS) return sample.result();
  let trees: Tree[] = [document];
  for (let depth = 0; depth < 3 && trees.length > 0; depth += 1) {
    trees = trees.flatMap(shadowRootsOf);
    for (const tree of trees) sample.paragraphsOf(tree);
  }
  return sample.result();
}

class Sample {
  words = 0;
  private paragraphs = 0;
  private left = MOST_TEXT;
  private readonly containers = new Map<Element | null, number>();

  paragraphsOf(tree: Tree): void {
    const list = byTag(tree, 'p');
    const most = Math.min(list.length, MOST_PARAGRAPHS);
    for (let i = 0; i < most && this.goesOn(); i += 1) {
      const paragraph = list[i]!;
      const whole = textContent(paragraph) ?? '';
      // Scripts can nest paragraphs, each with all the text of those inside it.
      this.left -= whole.length;
      const text = whole.slice(0, 3000);
      if (text.length < 20) continue;
      const count = countWords(text);
      if (count < PARAGRAPH_WORDS || isAside(paragraph)) continue;
      this.add(count, 1, parentElement(paragraph));
    }
  }

  /** Pages without paragraphs: text between line breaks, or straight in other elements. */
  looseTextOf(tree: Tree): void {
    for (const tag of ['article', 'main', 'td', 'div', 'section', 'span', 'font']) {
      const list = byTag(tree, tag);
      const most = Math.min(list.length, MOST_PARAGRAPHS * 2);
      for (let i = 0; i < most && this.goesOn(); i += 1) {
        const element = list[i]!;
        const own = ownText(element);
        this.left -= own.length;
        const count = own.length < 20 ? 0 : countWords(own);
        if (count < PARAGRAPH_WORDS || isAside(element)) continue;
        const several = Math.floor(count / 60);
        this.add(count, Math.max(1, several), several > 1 ? element : parentElement(element));
      }
    }
  }

  result(): RunningText {
    return {
      words: this.words,
      paragraphs: this.paragraphs,
      together: Math.max(0, ...this.containers.values()),
    };
  }

  private goesOn(): boolean {
    return this.words < ENOUGH_WORDS && this.left > 0;
  }

  private add(words: number, paragraphs: number, container: Element | null): void {
    this.words += words;
    this.paragraphs += paragraphs;
    this.containers.set(container, (this.containers.get(container) ?? 0) + words);
  }
}

/** The open shadow roots of a tree's own elements. */
function shadowRootsOf(tree: Tree): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const list = byTag(tree, '*');
  const most = Math.min(list.length, MOST_HOSTS);
  for (let i = 0; i < most; i += 1) {
    const shadow = shadowRoot(list[i]!);
    if (shadow !== null) roots.push(shadow);
  }
  return roots;
}

/** The text that lies in an element's own text nodes. */
function ownText(element: Element): string {
  let text = '';
  for (let at: Node | null = firstChild(element); at !== null && text.length < 5000; at = nextSibling(at)) {
    if (nodeType(at) === TEXT) text += ` ${textData(at as Text).slice(0, 5000)}`;
  }
  return text;
}

function isAside(paragraph: Element): boolean {
  let at = parentElement(paragraph);
  for (let i = 0; i < 4 && at !== null; i += 1) {
    const tag = localName(at);
    if (tag === 'footer' || tag === 'nav' || tag === 'form' || tag === 'a') return true;
    at = parentElement(at);
  }
  return false;
}
