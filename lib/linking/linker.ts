import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Steps } from '../types/steps.ts';
import { LINKER_MODEL } from './data/linker-model.ts';
import type { LinkerModel } from './feature-names.ts';
import type { Linked, LinkInput } from './link-input.ts';
import { weighAll } from './rounds.ts';
import { runnersUp } from './runners-up.ts';

/**
 * Links an article's chains to the pack, all of them together. A chain of places comes back in parts when its mentions name several.
 * Deterministic.
 */
export function* link(
  input: LinkInput,
  kb: KnowledgeBase,
  model: LinkerModel = LINKER_MODEL,
): Steps<Linked[]> {
  const { parts, decided, chosen, probabilities } = yield* weighAll(input, kb, model);
  const byLink = new Map<string, Linked & { spans: number[] }>();
  for (const [position, { chain, options, origin }] of parts.entries()) {
    const entity = decided[position] ?? null;
    const known = byLink.get(`${origin} ${entity}`);
    if (known) known.spans.push(...chain.spans);
    else
      byLink.set(`${origin} ${entity}`, {
        chain,
        spans: [...chain.spans],
        entity,
        runnersUp: runnersUp(options, probabilities[position] ?? [], entity),
        chosen: chosen[position] !== undefined,
      });
  }
  return [...byLink.values()]
    .map(({ spans, chain, ...linked }) => ({
      ...linked,
      chain: { ...chain, spans: spans.sort((a, b) => a - b) },
    }))
    .sort((a, b) => (a.chain.spans[0] ?? 0) - (b.chain.spans[0] ?? 0));
}
