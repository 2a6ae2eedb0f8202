import { analyseInSteps } from '../../lib/analysis/analyse.ts';
import { completeMeta } from '../../lib/analysis/meta/complete-meta.ts';
import { judge, type Remembered } from '../../lib/boilerplate/judge.ts';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import type { Recogniser } from '../../lib/language/recogniser.ts';
import type { AnalysedArticle, AnalyseRequest } from '../../lib/messaging/requests.ts';
import { runSliced } from '../../lib/page/slices.ts';
import type { LinkChoice } from '../../lib/types/annotation.ts';
import type { Line } from '../../lib/types/article.ts';
import type { SeenArticle } from '../../lib/types/publisher-memory.ts';

/** Milliseconds of work between two turns of others: most articles need one. */
const LONGEST_TASK = 20;

/** Lets messages that wait be answered. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What an article's page is answered, and what is to be remembered of it. */
export interface Annotated {
  readonly analysed: AnalysedArticle;
  readonly seen: SeenArticle;
}

/** An article's lines as a page sends them become lines with kinds and annotations; the reader's choices count first. */
export async function annotate(
  { meta, lines, restored }: AnalyseRequest,
  kb: KnowledgeBase | null,
  recogniser: Recogniser,
  choices: readonly LinkChoice[],
  remembered: Remembered,
): Promise<Annotated> {
  const features = lines.map((line) => ({ ...line, zones: new Set(line.zones) }));
  const judged = judge(meta, features, remembered);
  const takenBack = new Set(restored);
  const own = judged.lines.map((line): Line => {
    const { text, category } = line;
    return category !== undefined && takenBack.has(text) ? { text, kind: 'body', restored: category } : line;
  });
  const known = completeMeta(meta, own);
  const article = { ...known, lines: own };
  const analysis = await runSliced(analyseInSteps(article, kb, { recogniser, choices }), turn, LONGEST_TASK);
  return { analysed: { meta: known, lines: own, analysis }, seen: judged.seen };
}
