import { analyse } from '../../lib/analysis/analyse.ts';
import { articleOf } from '../../lib/boilerplate/classify.ts';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import type { AnalysedArticle, AnalyseRequest } from '../../lib/messaging/requests.ts';
import type { LinkChoice } from '../../lib/types/annotation.ts';

/** An article's lines as a page sends them become lines with kinds and annotations; the reader's choices count first. */
export function annotate(
  { meta, lines, restored }: AnalyseRequest,
  kb: KnowledgeBase | null,
  choices: readonly LinkChoice[],
): AnalysedArticle {
  const features = lines.map((line) => ({ ...line, zones: new Set(line.zones) }));
  const classed = articleOf(meta, features);
  const takenBack = new Set(restored);
  const article = {
    ...classed,
    lines: classed.lines.map((line) =>
      line.kind === 'boilerplate' && takenBack.has(line.text)
        ? ({ text: line.text, kind: 'body' } as const)
        : line,
    ),
  };
  return { lines: article.lines, analysis: analyse(article, kb, { choices }) };
}
