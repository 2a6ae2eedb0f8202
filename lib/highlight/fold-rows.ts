import { isConnected, parentElement } from '../page/dom.ts';
import { type AdoptStyles, createFoldRow, type FoldRow, type RowWords } from './fold-row.ts';
import type { Fold } from './folds.ts';

/** How often a row that the page drops is put back; then the page is let have its way. */
const MOST_RETURNS = 5;

/** What rows are made with. */
export interface RowKit {
  readonly adoptStyles: AdoptStyles;
  /** @param lines how many lines a row stands for */
  readonly words: (lines: number) => RowWords;
}

/** The rows in the page, one for each fold. */
export interface FoldRows {
  /**
   * Shows exactly these folds' rows. A row that stands for the same place stays the same element, and is put back when it is
   * missing.
   * @returns whether some are to be aligned
   */
  set(folds: readonly Fold[]): boolean;
  /** Brings rows in line with the text beside them; their folds' blocks must be laid out. */
  align(): void;
  isWhole(): boolean;
  /** Whether the page has dropped the row of this place again and again. */
  isUnwanted(place: Element): boolean;
  /** All elements made here, which are no more than were needed at once. */
  nodes(): Node[];
}

interface Placed {
  readonly row: FoldRow;
  fold: Fold;
  returns: number;
}

/**
 * @param isOpen whether a fold's lines are shown
 * @param onPress called with the fold whose row the reader pressed
 */
export function createFoldRows(
  kit: RowKit,
  isOpen: (fold: Fold) => boolean,
  onPress: (fold: Fold, row: Element) => void,
): FoldRows {
  const free: FoldRow[] = [];
  const unwanted = new WeakSet<Element>();
  // Looked up early: when the extension is updated under the page, its words are gone and the rows still work.
  const wordsFor = new Map<number, RowWords>();
  let placed = new Map<Element, Placed>();
  let width: number | undefined;

  const wordsOf = ({ lines }: Fold) => {
    const words = wordsFor.get(lines) ?? kit.words(lines);
    wordsFor.set(lines, words);
    return words;
  };
  const isMissing = ({ row, fold: { place } }: Placed) =>
    isConnected(place) && parentElement(row.element) !== parentElement(place);
  const isStale = () => width !== innerWidth || [...placed.values()].some(({ row }) => row.hasFaded());

  return {
    set(folds) {
      const before = placed;
      placed = new Map();
      for (const fold of folds) {
        const one = before.get(fold.place);
        before.delete(fold.place);
        if (one) placed.set(fold.place, Object.assign(one, { fold }));
      }
      for (const { row } of before.values()) {
        row.remove();
        free.push(row);
      }
      for (const fold of folds) {
        const known = placed.get(fold.place);
        const one = known ?? { row: free.pop() ?? createFoldRow(kit.adoptStyles), fold, returns: -1 };
        placed.set(fold.place, one);
        one.row.onPress = () => onPress(one.fold, one.row.element);
        one.row.fill(wordsOf(fold), isOpen(fold));
        if (!isMissing(one)) continue;
        one.row.putBefore(fold.place);
        one.returns += 1;
        if (one.returns >= MOST_RETURNS) unwanted.add(fold.place);
        width = undefined;
      }
      return placed.size > 0 && isStale();
    },
    align() {
      const changes = [...placed.values()].map(({ row, fold: { beside, blocks } }) =>
        row.measure(beside ?? blocks[0]!, !beside),
      );
      for (const change of changes) change();
      width = innerWidth;
    },
    isWhole: () => ![...placed.values()].some(isMissing) && (placed.size === 0 || !isStale()),
    isUnwanted: (place) => unwanted.has(place),
    nodes: () => [...free, ...[...placed.values()].map(({ row }) => row)].map(({ element }) => element),
  };
}
