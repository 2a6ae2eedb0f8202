import { countWords } from '../boilerplate/words.ts';
import {
  byTag,
  firstChild,
  localName,
  nextSibling,
  nodeType,
  parentElement,
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

export interface RunningText {
  /** Words in paragraphs that read like running text, up to a cap. */
  readonly words: number;
  /** Such paragraphs, up to a cap. */
  readonly paragraphs: number;
}

/** Samples the page's running text; far cheaper than reading it. */
export function runningText(document: Document): RunningText {
  let words = 0;
  let paragraphs = 0;
  let left = MOST_TEXT;
  const list = byTag(document, 'p');
  const most = Math.min(list.length, MOST_PARAGRAPHS);
  for (let i = 0; i < most && words < ENOUGH_WORDS && left > 0; i += 1) {
    const paragraph = list[i]!;
    const whole = textContent(paragraph) ?? '';
    // Scripts can nest paragraphs, each with all the text of those inside it.
    left -= whole.length;
    const text = whole.slice(0, 3000);
    if (text.length < 20) continue;
    const count = countWords(text);
    if (count < PARAGRAPH_WORDS || isAside(paragraph)) continue;
    words += count;
    paragraphs += 1;
  }
  return words >= 40 ? { words, paragraphs } : looseText(document);
}

/** Pages without paragraphs: text between line breaks, or straight in `div`s. */
function looseText(document: Document): RunningText {
  let words = 0;
  let paragraphs = 0;
  for (const tag of ['article', 'main', 'td', 'div', 'section']) {
    const list = byTag(document, tag);
    const most = Math.min(list.length, MOST_PARAGRAPHS);
    for (let i = 0; i < most && words < ENOUGH_WORDS; i += 1) {
      const own = ownText(list[i]!);
      const count = countWords(own);
      if (count < PARAGRAPH_WORDS) continue;
      words += count;
      paragraphs += Math.max(1, Math.floor(count / 60));
    }
  }
  return { words, paragraphs };
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
