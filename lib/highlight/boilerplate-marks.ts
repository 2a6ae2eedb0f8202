import type { Settings } from '../types/settings.ts';
import { createAttributeMarks, type Mark } from './attribute-marks.ts';
import { createFoldRows, type RowKit } from './fold-rows.ts';
import { type BoilerplateRun, type Fold, foldsOf, hiddenOf, withAncestors } from './folds.ts';
import { type Hold, holdElement, holdReading } from './hold-still.ts';

/** The blocks of an article, by what may be done with them. */
export interface ArticleBlocks {
  readonly runs: readonly BoilerplateRun[];
  /** Blocks that hold nothing but credits. */
  readonly credits: readonly Element[];
  /** All blocks that stay as they are, credits among them, in tree order. */
  readonly kept: readonly Element[];
}

type Manner = Pick<Settings, 'boilerplate' | 'credits'>;

/**
 * Dims, folds or hides blocks, by attributes that only our own style sheet reads and by rows of ours. Where the page is scrolled,
 * what the reader is reading stays where it is.
 */
export interface BoilerplateMarks {
  /** Shows the blocks in this manner; what was marked before and is not listed is undone. */
  apply(blocks: ArticleBlocks, manner: Manner): void;
  /** Puts back what the page has taken off; cheap when nothing is missing. */
  restore(): void;
  /** Takes everything off: the page is as it was. */
  clear(): void;
  /** Elements of ours that are or were in the page. */
  nodes(): Node[];
}

const NOTHING: ArticleBlocks = { runs: [], credits: [], kept: [] };
const AS_THEY_ARE: Manner = { boilerplate: 'off', credits: 'plain' };

/** These leave every block where it is, so that nothing has to be measured. */
const FLAT: readonly Manner['boilerplate'][] = ['off', 'dim'];
const FREELY: Hold = (change) => change();

export function createBoilerplateMarks(kit: RowKit): BoilerplateMarks {
  const marks = createAttributeMarks();
  /** Blocks of folds that the reader has opened. */
  const opened = new WeakSet<Element>();
  let blocks = NOTHING;
  let manner = AS_THEY_ARE;

  const isOpen = (fold: Fold) => fold.blocks.some((block) => opened.has(block));
  const rows = createFoldRows(kit, isOpen, (fold, row) => {
    const open = isOpen(fold);
    for (const block of fold.blocks) {
      if (open) opened.delete(block);
      else opened.add(block);
    }
    settle(holdElement(row));
  });

  const settle = (hold: Hold) => {
    const { boilerplate } = manner;
    const { runs } = blocks;
    const around = withAncestors(FLAT.includes(boilerplate) ? [] : blocks.kept);
    const all = boilerplate === 'fold' ? foldsOf(runs, around) : [];
    const folds = all.filter(({ place }) => !rows.isUnwanted(place));
    const folded = folds.flatMap((fold) => (isOpen(fold) ? [] : fold.blocks));
    const hidden = boilerplate === 'hide' ? hiddenOf(runs, around) : folded;
    hold(() => {
      if (rows.set(folds)) {
        marks.apply(marksOf(blocks, manner, []));
        rows.align();
      }
      marks.apply(marksOf(blocks, manner, hidden));
    });
  };
  const apply = (next: ArticleBlocks, nextManner: Manner) => {
    const flat = [manner, nextManner].every(({ boilerplate }) => FLAT.includes(boilerplate));
    // What stays of the former article is held when there is none any more.
    const kept = next.kept.length > 0 ? next.kept : blocks.kept;
    blocks = next;
    manner = nextManner;
    settle(flat ? FREELY : holdReading(kept));
  };
  return {
    apply,
    restore() {
      if (!marks.isWhole() || !rows.isWhole()) settle(holdReading(blocks.kept));
    },
    clear: () => apply(NOTHING, AS_THEY_ARE),
    nodes: () => rows.nodes(),
  };
}

function marksOf(
  { runs, credits }: ArticleBlocks,
  { boilerplate, credits: tone }: Manner,
  hidden: readonly Element[],
): Map<Element, Mark> {
  const marks = new Map<Element, Mark>();
  if (tone === 'dim') for (const block of credits) marks.set(block, { 'data-newsgloss-credit': '' });
  if (boilerplate === 'off') return marks;
  for (const { block, category } of runs.flatMap((run) => run.blocks))
    marks.set(block, { 'data-newsgloss-boilerplate': category });
  for (const one of hidden) marks.set(one, { ...marks.get(one), 'data-newsgloss-boilerplate-hidden': '' });
  return marks;
}
