import { DIGITS, LETTERS } from '../boilerplate/letters.ts';
import { countWords } from '../boilerplate/words.ts';
import type { LineFeatures } from '../types/line-features.ts';

/** A run of a line's text that lies unbroken in one text node. Offsets and length in UTF-16 code units. */
export interface Segment {
  /** Offset in the line. */
  readonly start: number;
  readonly node: Text;
  /** Offset in the node. */
  readonly from: number;
  readonly length: number;
}

/** A line as the walk finds it, before the article's root is known. */
export interface FlowLine extends Omit<LineFeatures, 'zones'> {
  /** The innermost block element that the line's text flows in; other lines may share it. */
  readonly block: Element;
  readonly segments: readonly Segment[];
}

/** One line of the article and where it stands. */
export interface PageLine extends FlowLine, LineFeatures {}

/** What holds for the text at one place of the walk. */
export interface Place {
  readonly block: Element;
  readonly tag: string;
  /** The innermost link around, if any. */
  readonly link: Element | null;
  readonly strong: boolean;
}

// Soft hyphens and zero-width characters would cut names in two; runs of white space are shown as one space.
const FOLDED = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]+|\s+/g;
const SPACE = 32;
const NEEDS_FOLDING = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]|\s\s|[^\S ]/;

/** A letter, a digit, or a drawn rule. */
const SHOWS = new RegExp(`[${LETTERS}${DIGITS}]|^_{2,}$`);

/** Gathers the text nodes of one flow into a line. */
export class Flow {
  private text = '';
  private segments: Segment[] = [];
  private place: Place | null = null;
  private linked = 0;
  private strong = 0;
  private links = new Set<Element>();
  private open = false;
  /** Nothing yet, or a space, stands at the end; asking the text itself would flatten a long rope each time. */
  private spaced = true;

  /** A space that the next text is parted by, as a line break inside a paragraph shows. */
  space(): void {
    this.open = false;
    if (this.spaced) return;
    this.text += ' ';
    this.spaced = true;
  }

  /** @param limit characters of the node that are read */
  add(node: Text, data: string, limit: number, place: Place): void {
    // Most text nodes are the white space between elements.
    if (this.spaced && data.charCodeAt(0) <= SPACE && data.trim() === '') {
      this.open = false;
      return;
    }
    const before = this.text.length;
    const text = data.length > limit ? data.slice(0, limit) : data;
    this.place ??= place;
    this.open = false;
    if (!NEEDS_FOLDING.test(text)) {
      this.append(node, text, 0, text.length);
    } else {
      let from = 0;
      FOLDED.lastIndex = 0;
      for (let match = FOLDED.exec(text); match !== null; match = FOLDED.exec(text)) {
        this.append(node, text, from, match.index);
        from = match.index + match[0].length;
        if (match[0].trim() === '' && match[0] !== '\ufeff')
          this.append(node, ' ', match.index, match.index + 1, true);
      }
      this.append(node, text, from, text.length);
    }
    const added = this.text.length - before;
    if (place.link !== null) {
      this.linked += added;
      if (added > 0) this.links.add(place.link);
    }
    if (place.strong) this.strong += added;
  }

  /** The line gathered so far, or null when it shows nothing; the flow is empty afterwards. */
  take(): FlowLine | null {
    const { place, segments } = this;
    if (place === null) return null;
    const text = this.text.trimEnd();
    const line: FlowLine | null =
      text === '' || !SHOWS.test(text)
        ? null
        : {
            text,
            tag: place.tag,
            words: countWords(text),
            linkShare: Math.min(1, this.linked / text.length),
            links: this.links.size,
            strongShare: Math.min(1, this.strong / text.length),
            block: place.block,
            segments: text.length === this.text.length ? segments : trimmed(segments, text.length),
          };
    this.text = '';
    this.segments = [];
    this.place = null;
    this.linked = 0;
    this.strong = 0;
    this.links = new Set();
    this.open = false;
    this.spaced = true;
    return line;
  }

  private append(node: Text, text: string, from: number, to: number, space = false): void {
    if (to <= from) return;
    let start = from;
    if (this.spaced && text.charCodeAt(space ? 0 : from) === SPACE) {
      this.open = false;
      start += 1;
      if (start >= to) return;
    }
    const piece = space ? ' ' : text.slice(start, to);
    const last = this.segments.at(-1);
    if (this.open && last !== undefined && last.from + last.length === start)
      this.segments[this.segments.length - 1] = { ...last, length: last.length + piece.length };
    else this.segments.push({ start: this.text.length, node, from: start, length: piece.length });
    this.text += piece;
    this.spaced = piece.charCodeAt(piece.length - 1) === SPACE;
    this.open = true;
  }
}

function trimmed(segments: readonly Segment[], length: number): readonly Segment[] {
  const kept = segments.filter((segment) => segment.start < length);
  const last = kept.at(-1);
  if (last !== undefined && last.start + last.length > length)
    kept[kept.length - 1] = { ...last, length: length - last.start };
  return kept;
}
