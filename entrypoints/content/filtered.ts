import type { BoilerplateBlock } from '../../lib/highlight/boilerplate-marks.ts';
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
  const blocks = new Map<Element, BoilerplateBlock | null>();
  for (const [index, { block }] of pageLines.entries()) {
    const category = lines[index]?.category;
    if (!category) blocks.set(block, null);
    else if (!blocks.has(block)) blocks.set(block, { block, category });
  }
  const whole = [...blocks.values()].filter((each) => each !== null);
  // A body line in a block inside a marked one would vanish with it.
  const others = [...blocks].filter(([, each]) => each === null).map(([block]) => block);
  return whole.filter(({ block }) => !others.some((other) => contains.call(block, other)));
}

const { contains } = Node.prototype;
