import { isConnected, parentElement, textData, treeOf } from './dom.ts';
import type { PageLine, Segment } from './flow.ts';

/**
 * The page's ranges of a span of a line.
 * @param start offset in the line's text, UTF-16 code units
 * @param end end of the span, exclusive
 * @returns one range, more when the span crosses shadow trees, none when the page no longer shows that text there
 */
export function rangesOf(line: PageLine, start: number, end: number): StaticRange[] {
  const parts: { node: Text; from: number; to: number }[] = [];
  for (const segment of overlapping(line.segments, start, end)) {
    const lower = Math.max(start, segment.start);
    const upper = Math.min(end, segment.start + segment.length);
    const from = segment.from + lower - segment.start;
    const to = from + upper - lower;
    if (!isConnected(segment.node) || !shows(segment.node, from, to, line.text.slice(lower, upper)))
      return [];
    parts.push({ node: segment.node, from, to });
  }
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const together = parts.length === 1 || parts.every((part) => treeOf(part.node) === treeOf(first.node));
  if (!together) return parts.map((part) => range(part.node, part.from, part.node, part.to));
  return [range(first.node, first.from, last.node, last.to)];
}

function range(
  startContainer: Text,
  startOffset: number,
  endContainer: Text,
  endOffset: number,
): StaticRange {
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

function shows(node: Text, from: number, to: number, text: string): boolean {
  return textData(node).slice(from, to).replace(/\s/g, ' ') === text;
}

// A hostile line may have a segment a word and a mention a word, so each mention must find its own without a look at all.
function overlapping(segments: readonly Segment[], start: number, end: number): readonly Segment[] {
  const first = firstAfter(segments, start);
  let last = first;
  while (last < segments.length && segments[last]!.start < end) last += 1;
  return segments.slice(first, last);
}

/** Position of the first segment that ends after an offset; segments lie in the order of their offsets. */
function firstAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, length } = segments[middle]!;
    if (start + length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The element that a span lies in, to scroll to it; null when its node left the page. */
export function elementAt(line: PageLine, start: number): Element | null {
  const segment = line.segments[firstAfter(line.segments, start)];
  return segment === undefined || !isConnected(segment.node) ? null : parentElement(segment.node);
}
