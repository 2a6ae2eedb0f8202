import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import type { Option } from '../../lib/linking/candidates.ts';
import { type LinkerModel, type Weighed, weighedType } from '../../lib/linking/feature-names.ts';
import { weighAll } from '../../lib/linking/rounds.ts';
import { bestOf } from '../../lib/linking/score.ts';
import { runNow } from '../../lib/types/steps.ts';
import type { GoldArticle, GoldLink } from './gold-links.ts';
import type { Example } from './learn.ts';

/** What a mention counts that nobody named: most are strangers, some were only not looked up. */
const UNNAMED = 0.3;

/** The chains of an article that something is known of, with the options as the model's last round sees them. */
export function examplesOf({ input, links }: GoldArticle, kb: KnowledgeBase, model: LinkerModel): Example[] {
  const { parts, features } = runNow(weighAll(input, kb, model));
  return parts.flatMap(({ chain, options }, position): Example[] => {
    const values = features[position] ?? [];
    const gold = majority(chain.spans.flatMap((span) => links.get(span) ?? []));
    if (gold === undefined) return [];
    const right = options.own.findIndex(({ entity }) => entity.index === gold);
    const weighed = values.filter((_, at) => !mayBe(gold, options.own[at]));
    // A body of the article's country has often a title that nobody wrote down.
    const composed = options.own.some((option) => option.composed);
    if (weighed.length === 0 || (gold === 'unknown' && composed)) return [];
    const weight = (gold === 'unknown' ? UNNAMED : 1) * Math.sqrt(chain.spans.length);
    return [{ type: weighedType(chain.type), options: weighed, right, weight }];
  });
}

/** What a model makes of a mention: how sure it is that the pack has it, and whether its best option is right. */
export interface Decision {
  readonly type: Weighed;
  readonly sure: number;
  readonly right: boolean;
}

/** The model's decisions on the mentions of an article that were named. */
export function decisionsOf(
  { input, links }: GoldArticle,
  kb: KnowledgeBase,
  model: LinkerModel,
): Decision[] {
  const { parts, probabilities } = runNow(weighAll(input, kb, model));
  return parts.flatMap(({ chain, options }, position) => {
    const { position: best, share, linked } = bestOf(probabilities[position] ?? []);
    return chain.spans.flatMap((span): Decision[] => {
      const gold = links.get(span);
      if (best < 0 || gold === undefined || gold === 'unknown' || mayBe(gold, options.own[best])) return [];
      const right = options.own[best]?.entity.index === gold;
      return [{ type: weighedType(chain.type), sure: share >= linked / 2 ? linked : 0, right }];
    });
  });
}

/** Most towns of the pack have no title, so that a title we lack may still be one of them. */
function mayBe(gold: GoldLink, option: Option | undefined): boolean {
  return gold === 'strange' && option?.entity.type === 'place' && option.entity.wiki === undefined;
}

function majority(links: readonly GoldLink[]): GoldLink | undefined {
  const counts = new Map<GoldLink, number>();
  for (const link of links) counts.set(link, (counts.get(link) ?? 0) + (link === 'unknown' ? 0.1 : 1));
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
