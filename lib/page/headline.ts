import { DIGITS, LETTERS } from '../boilerplate/letters.ts';
import type { Zone } from '../types/line-features.ts';
import { ELEMENT, holds, isConnected, isElement, isRendered, localName, nodeType, select } from './dom.ts';
import type { FlowLine, PageLine } from './flow.ts';
import { type Limits, STEP } from './limits.ts';
import { walk } from './walk.ts';

/** Words of a line that is the text's own; a headline stands above the second such line. */
const PROSE_WORDS = 20;
/** Characters of a title, letters and digits alone, that tell it apart when only one of two goes on. */
const TELLING = 12;
/** Words of an `h1` that no title confirms; a site's name has fewer. */
const UNCONFIRMED_WORDS = 4;
const WHOLE_LINK = 0.9;

const HEADLINE: ReadonlySet<Zone> = new Set(['headline']);

/** The heading that says the title; else the only `h1`. It helps to choose the root, wherever on the page it is. */
export function findHeadline(lines: readonly FlowLine[], title: string): FlowLine | undefined {
  const wanted = bare(title);
  const headings = lines.filter(isHeading);
  const first = headings.filter((line) => line.tag === 'h1');
  const says = (line: FlowLine) => wanted !== '' && bare(line.text) === wanted;
  return (
    first.find(says) ??
    headings.find((line) => says(line) && line.linkShare < WHOLE_LINK) ??
    headings.find(says) ??
    (first.length === 1 ? first[0] : undefined)
  );
}

/**
 * The headline that the reader sees in the root or above it: what says the title, else an `h1`, the one nearest to the text.
 * Null when there is none that is surely this article's.
 * @param lines all lines of the page, in tree order
 * @param title the headline, as `readMeta` gives it; may be empty
 */
export function* headlineOf(
  lines: readonly FlowLine[],
  root: Element,
  title: string,
): Generator<void, PageLine | null> {
  const above = (yield* linesAbove(lines, root)).reverse();
  const wanted = bare(title);
  const telling = wanted.length >= TELLING;
  const firsts = above.filter((line) => line.tag === 'h1');
  const free = above.filter((line) => line.linkShare < WHOLE_LINK);
  const found =
    firsts.find((line) => seen(line) && says(bare(line.text), wanted)) ??
    free.find((line) => bare(line.text) === wanted && (isHeading(line) || telling) && seen(line)) ??
    firsts.find((line) => isUnconfirmed(line, firsts, root) && seen(line));
  return found === undefined ? null : { ...found, zones: HEADLINE };
}

/**
 * The headline after a change of the page: the same when nothing happened to it, its fresh reading when it was drawn anew.
 * Null when it left, says something else, or may only now have come; then the article is to be read anew.
 */
export function* updateHeadline(
  headline: PageLine | undefined,
  changed: readonly Node[],
  limits: Limits,
): Generator<void, PageLine | undefined | null> {
  if (headline === undefined) return changed.some(bearsHeadline) ? null : undefined;
  return yield* reread(headline, changed, limits);
}

/** A line found by more than its place, after a change: the same, its fresh reading, or null when it left or says something else. */
export function* reread(
  line: PageLine,
  changed: readonly Node[],
  limits: Limits,
): Generator<void, PageLine | null> {
  const { block, text, tag, zones } = line;
  if (!isConnected(block)) return null;
  if (!changed.some((node) => holds(node, block) || holds(block, node))) return line;
  const fresh = (yield* walk(block, limits)).find((candidate) => candidate.text === text);
  return fresh === undefined ? null : { ...fresh, tag, zones };
}

/** The page's lines up to where the root's text has surely begun. */
function* linesAbove(lines: readonly FlowLine[], root: Element): Generator<void, FlowLine[]> {
  const above: FlowLine[] = [];
  let prose = 0;
  for (const [index, line] of lines.entries()) {
    if (index % STEP === 0) yield;
    if (line.words >= PROSE_WORDS && !isHeading(line) && holds(root, line.block)) prose += 1;
    if (prose > 1) break;
    above.push(line);
  }
  return above;
}

function isUnconfirmed(line: FlowLine, firsts: readonly FlowLine[], root: Element): boolean {
  if (holds(root, line.block)) return true;
  return firsts.length === 1 && line.words >= UNCONFIRMED_WORDS && line.linkShare < WHOLE_LINK;
}

function seen(line: FlowLine): boolean {
  return isRendered(line.block);
}

/** Titles are cut short, or carry the site's name behind them. */
function says(text: string, title: string): boolean {
  if (text === '' || title === '') return false;
  if (text === title) return true;
  return Math.min(text.length, title.length) >= TELLING && (title.startsWith(text) || text.startsWith(title));
}

function bearsHeadline(node: Node): boolean {
  if (nodeType(node) !== ELEMENT || !isElement(node) || !isConnected(node)) return false;
  return localName(node) === 'h1' || select(node, 'h1').length > 0;
}

const MARKS = new RegExp(`[^${LETTERS}${DIGITS}]+`, 'g');

function bare(text: string): string {
  return text.slice(0, 400).toLowerCase().replace(MARKS, '').slice(0, 60);
}

export function isHeading(line: Pick<FlowLine, 'tag'>): boolean {
  return /^h[1-6]$/.test(line.tag);
}
