import type { ArticleBlocks } from '../../lib/highlight/boilerplate-marks.ts';
import { type BoilerplateBlock, type BoilerplateRun, withAncestors } from '../../lib/highlight/folds.ts';
import type { PageLine } from '../../lib/page/flow.ts';
import type { Line } from '../../lib/types/article.ts';

/**
 * The article's blocks, by what may be done with them. A block that lines of two kinds share, or in which such a block lies,
 * stays as it is.
 */
export function blocksOf(pageLines: readonly PageLine[], lines: readonly Line[]): ArticleBlocks {
  const kept: Element[] = [];
  const plain: Element[] = [];
  const credits = new Set<Element>();
  for (const [index, { block }] of pageLines.entries()) {
    const line: Line | undefined = lines[index];
    if (line?.category) continue;
    if (block !== kept.at(-1)) kept.push(block);
    if (line?.kind === 'credit' && !line.standfirst) credits.add(block);
    else plain.push(block);
  }
  const withPlain = withAncestors(plain);
  const withKept = withAncestors(kept);
  return {
    runs: runsOf(pageLines, lines, withKept),
    credits: [...credits].filter((block) => !withPlain.has(block)),
    kept,
  };
}

function runsOf(
  pageLines: readonly PageLine[],
  lines: readonly Line[],
  withKept: ReadonlySet<Element>,
): BoilerplateRun[] {
  const runs: BoilerplateRun[] = [];
  let blocks = new Map<Element, BoilerplateBlock>();
  let before: Element | undefined;
  const end = (after?: Element) => {
    const beside = [before, after].filter((block) => block !== undefined);
    if (blocks.size > 0) runs.push({ blocks: [...blocks.values()], beside });
    blocks = new Map();
    before = after;
  };
  for (const [index, { block }] of pageLines.entries()) {
    const category = lines[index]?.category;
    if (!category || withKept.has(block)) end(block);
    else blocks.set(block, { block, category, lines: (blocks.get(block)?.lines ?? 0) + 1 });
  }
  end();
  return runs;
}
