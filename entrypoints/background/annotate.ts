import { analyseInSteps } from '../../lib/analysis/analyse.ts';
import { completeMeta } from '../../lib/analysis/meta/complete-meta.ts';
import { articleOf } from '../../lib/boilerplate/classify.ts';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import type { Recogniser } from '../../lib/language/recogniser.ts';
import type { AnalysedArticle, AnalyseRequest } from '../../lib/messaging/requests.ts';
import { runSliced } from '../../lib/page/slices.ts';
import type { LinkChoice } from '../../lib/types/annotation.ts';

/** Milliseconds of work between two turns of others: most articles need one. */
const LONGEST_TASK = 20;

/** Lets messages that wait be answered. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** An article's lines as a page sends them become lines with kinds and annotations; the reader's choices count first. */
export async function annotate(
  { meta, lines, restored }: AnalyseRequest,
  kb: KnowledgeBase | null,
  recogniser: Recogniser,
  choices: readonly LinkChoice[],
): Promise<AnalysedArticle> {
  const features = lines.map((line) => ({ ...line, zones: new Set(line.zones) }));
  const classed = articleOf(meta, features);
  const takenBack = new Set(restored);
  const read = {
    lines: classed.lines.map((line) =>
      line.kind === 'boilerplate' && takenBack.has(line.text)
        ? ({ text: line.text, kind: 'body' } as const)
        : line,
    ),
  };
  const known = completeMeta(meta, read.lines);
  const article = { ...known, ...read };
  const analysis = await runSliced(analyseInSteps(article, kb, { recogniser, choices }), turn, LONGEST_TASK);
  return { meta: known, lines: article.lines, analysis };
}
