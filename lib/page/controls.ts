import type { Zone } from '../types/line-features.ts';
import { holds, parentElement, select } from './dom.ts';
import type { PageLine } from './flow.ts';
import { isHeading } from './headline.ts';
import { STEP } from './limits.ts';

/** What a reader types into; boxes to tick belong to polls and quizzes. */
const FIELDS =
  'input:not([type]), input[type="email" i], input[type="text" i], input[type="tel" i], input[type="search" i], textarea';
const BUTTONS = 'button, [role="button" i], input[type="submit" i], input[type="button" i]';
const MOST_CONTROLS = 200;

/** The most that a box around a control holds: a sign-up has some text, a button's own box a line or two. */
const AROUND_FIELD = { lines: 6, words: 60 };
const AROUND_BUTTON = { lines: 2, words: 15 };
/** Share of the article's words that all boxes together may hold; beyond, the page is built of them. */
const MOST_SHARE = 0.3;

interface Count {
  lines: number;
  words: number;
  headed: boolean;
}

/**
 * Marks what stands alone in a small container with a field to type in (zone `form`) or a button (`pressed`): sign-ups and
 * the page's own talk, with or without a `form`, in any language.
 */
export function* markControls(lines: readonly PageLine[], root: Element): Generator<void, PageLine[]> {
  const fields = [...select(root, FIELDS)].slice(0, MOST_CONTROLS);
  const buttons = [...select(root, BUTTONS)].slice(0, MOST_CONTROLS);
  if (fields.length + buttons.length === 0) return [...lines];
  const counts = new Map<Element, Count>();
  let total = 0;
  for (const [index, line] of lines.entries()) {
    if (index % STEP === 0) yield;
    total += line.words;
    for (let at: Element | null = line.block; at !== null && at !== root; at = parentElement(at)) {
      const count = counts.get(at) ?? { lines: 0, words: 0, headed: false };
      count.lines += 1;
      count.words += line.words;
      count.headed ||= isHeading(line);
      counts.set(at, count);
    }
  }
  yield;
  const typed = boxes(fields, root, counts, AROUND_FIELD);
  const pressed = boxes(buttons, root, counts, AROUND_BUTTON);
  for (const box of pressed) if (counts.get(box)?.headed) pressed.delete(box);
  if (typed.size + pressed.size === 0) return [...lines];
  yield;
  const zones = lines.map((line) => zoneOf(line.block, root, typed, pressed));
  const boxed = lines.reduce((sum, line, index) => sum + (zones[index] === null ? 0 : line.words), 0);
  if (boxed > total * MOST_SHARE) return [...lines];
  return lines.map((line, index) => {
    const zone = zones[index] ?? null;
    return zone === null ? line : { ...line, zones: new Set<Zone>([...line.zones, zone]) };
  });
}

/** For each control the widest container that is still small. */
function boxes(
  controls: readonly Element[],
  root: Element,
  counts: ReadonlyMap<Element, Count>,
  most: { readonly lines: number; readonly words: number },
): Set<Element> {
  const found = new Set<Element>();
  for (const control of controls) {
    let box: Element | null = null;
    for (let at = parentElement(control); at !== null && at !== root; at = parentElement(at)) {
      const count = counts.get(at);
      if (count === undefined) continue;
      if (count.lines > most.lines || count.words > most.words) break;
      box = at;
    }
    if (box !== null && holds(root, box)) found.add(box);
  }
  return found;
}

function zoneOf(
  block: Element,
  root: Element,
  typed: ReadonlySet<Element>,
  pressed: ReadonlySet<Element>,
): Zone | null {
  let zone: Zone | null = null;
  for (let at: Element | null = block; at !== null && at !== root; at = parentElement(at)) {
    if (typed.has(at)) return 'form';
    if (pressed.has(at)) zone = 'pressed';
  }
  return zone;
}
