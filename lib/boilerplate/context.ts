import type { LineFeatures } from '../types/line-features.ts';
import type { LineClass } from './line-class.ts';
import { endsSentence, isBio } from './patterns.ts';
import { withHeadedPoints, withRuns } from './runs.ts';

/** Words from which a repeated line is more than a label. */
const REPEATED_WORDS = 5;
/** Words of a line that is surely the article's own text. */
const PROSE_WORDS = 12;
/** Most words of a scrap below an article's end. */
const SCRAP_WORDS = 5;

/** Corrects the classes that lines got by themselves by what stands around them. */
export function inContext(lines: readonly LineFeatures[], alone: readonly LineClass[]): LineClass[] {
  const classes = [...alone];
  captionsOfGalleries(lines, classes);
  withHeadedPoints(lines, classes);
  withRuns(lines, classes);
  belowTheEnd(lines, classes);
  return classes;
}

/** A gallery prints each caption twice, once in a list; prose is not repeated word for word. */
function captionsOfGalleries(lines: readonly LineFeatures[], classes: LineClass[]): void {
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (line.words < REPEATED_WORDS || classes[index]?.kind !== 'body') continue;
    const list = places.get(line.text);
    if (list === undefined) places.set(line.text, [index]);
    else list.push(index);
  }
  for (const list of places.values()) {
    const gallery = list.length > 1 && list.some((index) => isListed(lines[index]!));
    if (gallery) for (const index of list) classes[index] = { kind: 'caption' };
  }
}

function isListed(line: LineFeatures): boolean {
  return line.zones.has('list') || line.zones.has('figure');
}

/** Below the last prose come the author's note, scraps of widgets and headings of what was filtered. */
function belowTheEnd(lines: readonly LineFeatures[], classes: LineClass[]): void {
  let last = lines.length - 1;
  while (last >= 0 && !isProse(lines[last]!, classes[last]!)) last -= 1;
  let filtered = false;
  for (let index = Math.max(0, last); index < lines.length; index += 1) {
    const line = lines[index]!;
    const kind = classes[index]!.kind;
    if (kind === 'body' && isBio(line.text, line.words)) classes[index] = { kind: 'credit' };
    else if (filtered && last >= 0 && isScrap(line, kind))
      classes[index] = { kind: 'boilerplate', category: 'related' };
    if (classes[index]!.kind === 'boilerplate') filtered = true;
  }
}

function isProse(line: LineFeatures, { kind }: LineClass): boolean {
  return kind === 'body' && line.words >= PROSE_WORDS && endsSentence(line.text);
}

function isScrap(line: LineFeatures, kind: LineClass['kind']): boolean {
  if (kind === 'heading') return line.linkShare > 0;
  if (kind !== 'body' || line.text.endsWith(':') || line.words > SCRAP_WORDS || endsSentence(line.text))
    return false;
  return !/^(?:li|t[dh]|d[dt])$/.test(line.tag);
}
