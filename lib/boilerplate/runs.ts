import type { LineFeatures } from '../types/line-features.ts';
import type { LineClass } from './line-class.ts';
import { endsSentence } from './patterns.ts';

/** Linked lines in a row that make a list of teasers. */
const RUN = 3;
const WHOLE_LINK = 0.9;
/** Words of a list's heading, or of a scrap between its teasers. */
const LABEL_WORDS = 6;

/**
 * A list of teasers takes along what belongs to it: sections, times and names between them, and the heading above, unless text
 * may follow that the heading is for.
 */
export function withRuns(lines: readonly LineFeatures[], classes: LineClass[]): void {
  for (let index = 0; index < lines.length; index += 1) {
    if (!isTeaser(lines[index]!, classes[index]!)) continue;
    let end = index;
    let teasers = 0;
    for (let at = index; at < lines.length && at - end <= 2; at += 1) {
      if (isTeaser(lines[at]!, classes[at]!)) {
        teasers += 1;
        end = at;
      } else if (!isLabel(lines[at]!) && classes[at]!.kind !== 'boilerplate') break;
    }
    if (teasers >= RUN) {
      const from = index > 0 && heads(lines, classes, index - 1, end) ? index - 1 : index;
      for (let at = from; at <= end; at += 1)
        if (classes[at]!.kind !== 'boilerplate') classes[at] = { kind: 'boilerplate', category: 'related' };
    }
    index = end;
  }
}

/** The name above a list of key points is a heading, whatever element it is. */
export function withHeadedPoints(lines: readonly LineFeatures[], classes: LineClass[]): void {
  for (let index = 1; index < lines.length; index += 1) {
    const point = classes[index]!.standfirst === true && lines[index]!.zones.has('list');
    const first = point && classes[index - 1]!.kind === 'body' && isLabel(lines[index - 1]!);
    if (first) classes[index - 1] = { kind: 'heading' };
  }
}

function isTeaser(line: LineFeatures, { kind, category }: LineClass): boolean {
  return kind === 'boilerplate' && category === 'related' && line.linkShare >= WHOLE_LINK;
}

function isLabel({ text, words, zones }: LineFeatures): boolean {
  return words <= LABEL_WORDS && !endsSentence(text) && !zones.has('quote') && !zones.has('table');
}

function heads(
  lines: readonly LineFeatures[],
  classes: readonly LineClass[],
  at: number,
  end: number,
): boolean {
  const line = lines[at]!;
  const { kind } = classes[at]!;
  if ((kind !== 'body' && kind !== 'heading') || line.zones.has('headline') || !isLabel(line)) return false;
  // What introduces its links is the article's own text.
  if (/[:\uff1a]$/.test(line.text)) return false;
  if (kind === 'body') return !/^(?:li|d[dt])$/.test(line.tag);
  let next = end + 1;
  while (next < lines.length && classes[next]!.kind === 'boilerplate') next += 1;
  return next >= lines.length || classes[next]!.kind === 'heading';
}
