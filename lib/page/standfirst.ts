import { keyOf } from '../boilerplate/cue.ts';
import { DIGITS, LETTERS } from '../boilerplate/letters.ts';
import { endsSentence, isBio, isByline, isDateLine } from '../boilerplate/patterns.ts';
import type { Zone } from '../types/line-features.ts';
import { attribute, holds, localName, parentElement } from './dom.ts';
import type { FlowLine, PageLine } from './flow.ts';
import { isHeading } from './headline.ts';
import { STEP } from './limits.ts';
import { bareText, isSummary } from './summaries.ts';

/** Words of a line of running text; of a standfirst that only its place tells; of a heading below the headline. */
const RUNNING_WORDS = 12;
const PLACED_WORDS = 8;
const SUBHEAD_WORDS = 5;
/** Bounds of a list of key points, and words of each. */
const FEWEST_POINTS = 2;
const MOST_POINTS = 6;
const POINT_WORDS = 6;
const MOST_POINT_WORDS = 40;
/** Lines among which it is looked for; the same where no text runs. */
const MOST_LINES = 80;
const WITHOUT_RUNNING = 6;
/** Words of a standfirst; a longer text is the article itself. */
const MOST_WORDS = 110;
const MOST_WORDS_IN_ALL = 200;
const LINKED = 0.5;
/** Share of running text in the commonest form for which a line in another form stands out. */
const COMMON = 0.4;
/** Share of a heading's words that the headline has when it is the headline over again. */
const SAME_WORDS = 0.6;
/** Share of digits in a row that tells a time. */
const STAMP = 0.25;
const CLOCK = /\b\d{1,2}[:.h\u6642]\s?\d{2}\b/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Where the line is printed tells what it is, whatever it says. */
const OTHER: readonly Zone[] = ['nav', 'footer', 'form', 'caption', 'figure', 'ad', 'card', 'quote', 'table'];

interface Scene {
  readonly headline: FlowLine | undefined;
  readonly summaries: readonly string[];
  /** The first line of the running text. */
  readonly running: PageLine;
  readonly form: string;
  /** Share of the running text that has that form. */
  readonly common: number;
}

/**
 * Marks with the zone `standfirst` what stands between an article's headline and its running text to say it in short. It is told
 * by what the page says of itself, by its place with the headline, and by another form than the paragraphs below; a first
 * paragraph that looks like those is the article's own text, even where it was copied as the page's summary.
 * @param lines in tree order: those after the headline, or shortly above the root where there is none, then the root's
 * @param summaries as `readSummaries` gives them
 */
export function* markStandfirst(
  lines: readonly PageLine[],
  root: Element,
  headline: FlowLine | undefined,
  summaries: readonly string[],
): Generator<void, readonly PageLine[]> {
  const forms = new Map<string, number>();
  let words = 0;
  for (const [index, line] of lines.entries()) {
    if (index % STEP === 0) yield;
    if (!isRunning(line) || !holds(root, line.block)) continue;
    words += line.words;
    forms.set(formOf(line), (forms.get(formOf(line)) ?? 0) + line.words);
  }
  let form = '';
  for (const [key, count] of forms) if (count > (forms.get(form) ?? 0)) form = key;
  const begin = beginOf(lines, root, form);
  // A page of lists and tables alone begins with its headline.
  const running = lines[begin] ?? lines[WITHOUT_RUNNING];
  if (running === undefined) return lines;
  yield;
  const common = words === 0 ? 0 : (forms.get(form) ?? 0) / words;
  const scene = { headline, summaries, running, form, common };
  const end = begin === -1 ? WITHOUT_RUNNING : Math.min(begin, MOST_LINES);
  const found = foundAmong(lines.slice(0, end), scene);
  let said = 0;
  for (const line of found) said += line.words;
  if (said === 0 || said > MOST_WORDS_IN_ALL) return lines;
  return lines.map((line) =>
    found.has(line) && !line.zones.has('standfirst')
      ? { ...line, zones: new Set<Zone>([...line.zones, 'standfirst']) }
      : line,
  );
}

/** Where the running text begins, or -1. Text in several forms begins with its first line, whatever its form. */
function beginOf(lines: readonly PageLine[], root: Element, form: string): number {
  let first = -1;
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (!isRunning(line) || !holds(root, line.block)) continue;
    if (first === -1) first = index;
    if (formOf(line) === form) return before > MOST_WORDS ? first : index;
    before += line.words;
  }
  return -1;
}

function foundAmong(opening: readonly PageLine[], scene: Scene): Set<PageLine> {
  const candidates = opening.filter((line) => isCandidate(line) && !isOwnText(line, scene));
  const found = new Set(candidates.filter((line) => isSummary(line.text, scene.summaries)));
  if (scene.headline !== undefined)
    for (const list of listsOf(candidates)) for (const line of list) found.add(line);
  // What only its place tells is the first text below the headline; further down stand notes on the author and the like.
  const first = candidates.find((line) => found.has(line) || isPlaced(line, scene));
  if (first !== undefined) found.add(first);
  for (const [index, line] of candidates.entries()) {
    const before = candidates[index - 1];
    if (before !== undefined && found.has(before) && formOf(before) === formOf(line)) found.add(line);
  }
  return found;
}

/** Whether a line goes with the paragraphs below it, whatever class the first of them bears. */
function isOwnText(line: PageLine, { running, form, common }: Scene): boolean {
  if (common >= COMMON && formOf(line) === form) return true;
  return line.tag === running.tag && parentElement(line.block) === parentElement(running.block);
}

function isCandidate(line: PageLine): boolean {
  const { text, words, zones } = line;
  if (words > MOST_WORDS || line.linkShare > LINKED || OTHER.some((zone) => zones.has(zone))) return false;
  return !isByline(text, words) && !isBio(text, words) && !isDateLine(keyOf(text), words) && !isStamp(text);
}

/** Author, section and time in one row, or the way to the page, in any language: by digits and marks. */
function isStamp(text: string): boolean {
  const row = text.slice(0, 300);
  // The same marks close quotations.
  if (/\s[>\u00bb\u203a]\s/.test(row) && !/[\u00ab\u2039]/.test(row)) return true;
  if (endsSentence(text)) return false;
  const digits = row.replace(/\D/g, '').length;
  return (
    digits >= bareText(row).length * STAMP ||
    /\s[|\u2022\u00b7]\s.*\d/.test(row) ||
    (CLOCK.test(row) && YEAR.test(row))
  );
}

/** Lists of a few whole sentences each. */
function listsOf(lines: readonly PageLine[]): PageLine[][] {
  const lists = new Map<Element, PageLine[]>();
  for (const line of lines) {
    const list = localName(line.block) === 'li' ? parentElement(line.block) : null;
    if (list === null) continue;
    const items = lists.get(list);
    if (items === undefined) lists.set(list, [line]);
    else items.push(line);
  }
  return [...lists.values()].filter(
    (items) =>
      items.length >= FEWEST_POINTS &&
      items.length <= MOST_POINTS &&
      items.every(({ words, links }) => words >= POINT_WORDS && words <= MOST_POINT_WORDS && links <= 1) &&
      items.some(({ text, words }) => endsSentence(text) || words >= RUNNING_WORDS),
  );
}

/** Whether a line stands with the headline, apart from the running text and in another form. */
function isPlaced(line: PageLine, { headline, running }: Scene): boolean {
  if (headline === undefined || line.zones.has('list') || line.zones.has('aside')) return false;
  const heading = isHeading(line);
  if (line.words < (heading ? SUBHEAD_WORDS : PLACED_WORDS)) return false;
  if (heading && repeats(line.text, headline.text)) return false;
  let at: Element | null = line.block;
  while (at !== null && !holds(at, headline.block)) at = parentElement(at);
  if (at === null) return false;
  if (!holds(at, running.block)) return true;
  const beside = parentElement(line.block) === at && parentElement(headline.block) === at;
  return beside && parentElement(running.block) !== at;
}

function isRunning(line: PageLine): boolean {
  return (
    line.words >= RUNNING_WORDS &&
    line.linkShare <= LINKED &&
    !isHeading(line) &&
    !line.zones.has('list') &&
    !line.zones.has('aside') &&
    !line.zones.has('header') &&
    !OTHER.some((zone) => line.zones.has(zone))
  );
}

/** What makes paragraphs look alike: their element and its parent, with their classes. */
function formOf({ block }: PageLine): string {
  const parent = parentElement(block);
  return `${nameOf(block)} ${parent === null ? '' : nameOf(parent)}`;
}

function nameOf(element: Element): string {
  return `${localName(element)}.${attribute(element, 'class')?.trim() ?? ''}`;
}

function repeats(heading: string, headline: string): boolean {
  if (bareText(heading).includes(bareText(headline))) return true;
  const words = wordsOf(heading);
  const known = new Set(wordsOf(headline));
  return words.filter((word) => known.has(word)).length >= words.length * SAME_WORDS;
}

const WORDS = new RegExp(`[${LETTERS}${DIGITS}]+`, 'g');

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}
