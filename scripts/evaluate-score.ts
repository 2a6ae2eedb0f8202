import type { Marked, MarkedText } from './evaluate-corpus.ts';

/** Counts behind one line of a table; precision is right/said, recall right/gold. */
export interface Count {
  right: number;
  said: number;
  gold: number;
}

export interface Score extends Count {
  /** Percent. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const SCORED = ['person', 'place', 'organisation'];
export const MENTION_ROWS = [...SCORED, 'person+place', 'all', 'spans'] as const;

const key = (mark: Marked) => `${mark.start}:${mark.end}`;

/**
 * Scores mentions: one counts when start, end and type all match; under `spans` the type does not matter. Types other
 * than person, place and organisation are left out on both sides.
 */
export function scoreMentions(
  gold: readonly MarkedText[],
  said: ReadonlyMap<string, readonly Marked[]>,
): Record<string, Score> {
  const counts = new Map<string, Count>(MENTION_ROWS.map((row) => [row, { right: 0, said: 0, gold: 0 }]));
  const add = (row: string, field: keyof Count) => {
    const count = counts.get(row);
    if (count) count[field] += 1;
  };
  for (const document of gold) {
    const truth = document.mentions.filter((mark) => SCORED.includes(mark.type));
    const typed = new Set(truth.map((mark) => `${key(mark)}:${mark.type}`));
    const spans = new Set(truth.map(key));
    for (const mark of truth) for (const row of rowsOf(mark.type)) add(row, 'gold');
    for (const mark of said.get(document.id) ?? []) {
      if (!SCORED.includes(mark.type)) continue;
      for (const row of rowsOf(mark.type)) {
        add(row, 'said');
        const hit = row === 'spans' ? spans.has(key(mark)) : typed.has(`${key(mark)}:${mark.type}`);
        if (hit) add(row, 'right');
      }
    }
  }
  return Object.fromEntries([...counts].map(([row, count]) => [row, toScore(count)]));
}

function rowsOf(type: string): readonly string[] {
  return type === 'organisation' ? [type, 'all', 'spans'] : [type, 'person+place', 'all', 'spans'];
}

/**
 * Scores links by Wikipedia title: precision over the links said on marked spans, recall over the marked links, and under
 * `reachable` over those whose title the pack has.
 */
export function scoreLinks(
  gold: readonly MarkedText[],
  said: ReadonlyMap<string, readonly Marked[]>,
  titles: ReadonlySet<string>,
): { readonly links: Score; readonly reachable: Score } {
  const all: Count = { right: 0, said: 0, gold: 0 };
  const known: Count = { right: 0, said: 0, gold: 0 };
  for (const document of gold) {
    const bySpan = new Map((said.get(document.id) ?? []).map((mark) => [key(mark), mark]));
    for (const mark of document.mentions) {
      if (mark.wiki === undefined) continue;
      const title = bySpan.get(key(mark))?.wiki;
      const right = title !== undefined && plain(title) === plain(mark.wiki);
      for (const count of titles.has(plain(mark.wiki)) ? [all, known] : [all]) {
        count.gold += 1;
        if (right) count.right += 1;
      }
      if (title !== undefined) {
        all.said += 1;
        known.said += 1;
      }
    }
  }
  return { links: toScore(all), reachable: toScore(known) };
}

const plain = (title: string) => title.replaceAll('_', ' ').trim();

function toScore(count: Count): Score {
  const precision = count.said === 0 ? 0 : (100 * count.right) / count.said;
  const recall = count.gold === 0 ? 0 : (100 * count.right) / count.gold;
  const sum = precision + recall;
  return { ...count, precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
