import type { LineFeatures } from '../../types/line-features.ts';
import type { Correction, PublisherMemory } from '../../types/publisher-memory.ts';
import type { LineClass } from '../line-class.ts';
import type { LineHash } from './line-hash.ts';

/** What a correction looks at of a line. */
export type CorrectedLine = Pick<LineFeatures, 'text' | 'words' | 'linkShare'>;

/** Corrections of one publisher that are kept; the oldest makes room. */
export const MOST_CORRECTIONS = 200;

/** Words of a line that is told by its label; a longer one is prose that happens to have a colon. */
const LABELLED_WORDS = 30;
const LABEL = /^[^\p{L}\p{N}]*([\p{L}\p{N}][^:：|►▶]{0,38}?)\s*[:：|►▶]\s*\S/u;
const LABEL_WORDS = 4;

/** A publisher's memory with the reader's word on a line; what was said of the same line before is overruled. */
export function correct(
  memory: PublisherMemory,
  line: CorrectedLine,
  show: boolean,
  hash: LineHash,
): PublisherMemory {
  const correction: Correction = {
    line: hash(line.text),
    label: show ? 0 : labelOf(line, hash),
    show,
  };
  const others = memory.corrections.filter((one) => one.line !== correction.line);
  return { ...memory, corrections: [...others, correction].slice(-MOST_CORRECTIONS) };
}

/** A publisher's memory without what the reader said of a line and of all lines like it. */
export function takeBack(memory: PublisherMemory, line: CorrectedLine, hash: LineHash): PublisherMemory {
  const [own, label] = [hash(line.text), labelOf(line, hash)];
  const corrections = memory.corrections.filter(
    (one) => one.line !== own && !(label !== 0 && one.label === label),
  );
  return { ...memory, corrections };
}

/** Classes lines by the reader's word, which beats every rule; only a headline stays one. */
export function correctedLines(
  lines: readonly LineFeatures[],
  classes: readonly LineClass[],
  corrections: readonly Correction[],
  hash: LineHash,
): LineClass[] {
  if (corrections.length === 0) return [...classes];
  const byLine = new Map(corrections.map((one) => [one.line, one]));
  const labels = new Set(corrections.map(({ label }) => label).filter((label) => label !== 0));
  return lines.map((line, index): LineClass => {
    const own = classes[index]!;
    if (line.zones.has('headline')) return own;
    const said = byLine.get(hash(line.text));
    const hidden = said === undefined ? labels.has(labelOf(line, hash)) : !said.show;
    if (hidden) return { kind: 'boilerplate', category: own.category ?? 'promotion', byHand: true };
    if (said === undefined || own.category === undefined) return own;
    return { kind: 'body', restored: own.category };
  });
}

/** The number of a line's label together with its form; 0 for a line without one. */
function labelOf({ text, words, linkShare }: CorrectedLine, hash: LineHash): number {
  if (words > LABELLED_WORDS) return 0;
  const label = LABEL.exec(text.slice(0, 80))?.[1];
  if (label === undefined || label.split(/\s+/).length > LABEL_WORDS) return 0;
  return hash(`${label} ${linkShare >= 0.3 ? 'a' : 'b'}`);
}
