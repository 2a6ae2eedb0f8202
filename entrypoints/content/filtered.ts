import type { BoilerplateBlock } from '../../lib/highlight/boilerplate-marks.ts';
import { parentElement } from '../../lib/page/dom.ts';
import type { PageLine } from '../../lib/page/flow.ts';
import type { Line } from '../../lib/types/article.ts';
import type { FilteredLine } from '../../lib/types/page-state.ts';

/** The lines of this page that were filtered, and which of them the reader took back. */
export interface Filtered {
  /** Takes note of what the latest reading filtered. */
  note(lines: readonly Line[]): void;
  restore(id: number, restored: boolean): void;
  /** Texts of the lines that were taken back. */
  restored(): string[];
  list(): FilteredLine[];
}

/** Lines of the same text are one: to the reader they are the same. */
export function createFiltered(): Filtered {
  const seen = new Map<string, FilteredLine>();
  return {
    note(lines) {
      for (const { text, category } of lines) {
        if (category && !seen.has(text)) seen.set(text, { id: seen.size, text, category, restored: false });
      }
    },
    restore(id, restored) {
      for (const [text, line] of seen) if (line.id === id) seen.set(text, { ...line, restored });
    },
    restored: () => [...seen.values()].filter((line) => line.restored).map((line) => line.text),
    list: () => [...seen.values()],
  };
}

/** Blocks that hold boilerplate and nothing else; a block that a body line shares stays as it is. */
export function boilerplateBlocks(
  pageLines: readonly PageLine[],
  lines: readonly Line[],
): BoilerplateBlock[] {
  const blocks = new Map<Element, BoilerplateBlock>();
  // A body line in a block inside a marked one would vanish with it.
  const withBody = new Set<Element>();
  for (const [index, { block }] of pageLines.entries()) {
    const category = lines[index]?.category;
    if (category) blocks.set(block, { block, category });
    else
      for (let at: Element | null = block; at && !withBody.has(at); at = parentElement(at)) withBody.add(at);
  }
  return [...blocks.values()].filter(({ block }) => !withBody.has(block));
}
