import type { PaintedMention } from '../../lib/highlight/painted-mention.ts';
import type { PageLine } from '../../lib/page/flow.ts';
import { STEP } from '../../lib/page/limits.ts';
import { rangesOf } from '../../lib/page/ranges.ts';
import { isShownType, type Mention, type ShownType } from '../../lib/types/annotation.ts';

/** A mention on the page, with the line it stands in and its offset there in UTF-16 code units. */
export interface PlacedMention extends PaintedMention {
  /** Position in the analysis's mentions. */
  readonly index: number;
  readonly entity: string;
  /** As the article prints it. */
  readonly text: string;
  readonly line: PageLine;
  readonly start: number;
}

/** Gives mentions their ids: the same line object and offset, the same id. */
export type MentionIds = (line: PageLine, start: number) => number;

export function createMentionIds(): MentionIds {
  const known = new WeakMap<PageLine, Map<number, number>>();
  let next = 0;
  return (line, start) => {
    const ofLine = known.get(line) ?? new Map<number, number>();
    known.set(line, ofLine);
    const id = ofLine.get(start) ?? next++;
    ofLine.set(start, id);
    return id;
  };
}

/**
 * Finds mentions on the page again. Left out are types that are not shown, mentions without a card, and mentions whose
 * text the page has changed meanwhile. Run the steps with `runSliced`.
 * @param mentions in text order, offsets over the lines joined by "\n"
 */
export function* placeMentions(
  lines: readonly PageLine[],
  mentions: readonly Mention[],
  shown: Readonly<Record<ShownType, boolean>>,
  idOf: MentionIds,
): Generator<void, PlacedMention[]> {
  const placed: PlacedMention[] = [];
  let lineIndex = 0;
  let offset = 0;
  for (const [index, mention] of mentions.entries()) {
    if (index % STEP === 0) yield;
    while (lineIndex < lines.length && mention.start > offset + lines[lineIndex]!.text.length) {
      offset += lines[lineIndex]!.text.length + 1;
      lineIndex += 1;
    }
    const line = lines[lineIndex];
    if (!line) break;
    const { type, entity, text } = mention;
    if (!isShownType(type) || !shown[type] || entity === undefined) continue;
    const start = mention.start - offset;
    const ranges = rangesOf(line, start, mention.end - offset);
    if (ranges.length === 0) continue;
    placed.push({ id: idOf(line, start), index, type, ranges, entity, text, line, start });
  }
  return placed;
}
