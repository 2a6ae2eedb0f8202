import type { EntityIndex } from '../knowledge/knowledge-base.ts';
import type { Chain } from '../language/coreference.ts';
import { decidedAt, type View } from './view.ts';

/** Characters before a name in which its country may stand: "Russian Deputy Prime Minister Yuri Borisov". */
const REACH = 50;
const BREAK = /[.;:,()"“”\n]|\b(?:and|with|to|in|by|that|as|said|met)\b/u;

/** The countries that stand in the title before a chain's mentions, as the last round linked them. */
export function nationsBefore(view: View, chain: Chain): ReadonlySet<EntityIndex> {
  const { spans, text } = view.input;
  const found = new Set<EntityIndex>();
  for (const index of chain.spans.slice(0, 5)) {
    const start = spans[index]?.start ?? 0;
    for (let other = index - 1; other >= 0; other -= 1) {
      const span = spans[other];
      if (!span || span.end < start - REACH || BREAK.test(text.slice(span.end, start))) break;
      const decided = decidedAt(view, other);
      if (decided === null) continue;
      const { kind, country, type } = view.kb.entity(decided);
      if (kind === 'country') found.add(decided);
      else if (country !== undefined && type === 'place') found.add(country);
    }
  }
  return found;
}
