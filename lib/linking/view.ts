import type { EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { CountryEvidence } from './country-evidence.ts';
import type { Point } from './distance.ts';
import type { LinkInput } from './link-input.ts';
import type { Part } from './part.ts';

/** An article in the midst of being linked: what one round knows and the next one reads. */
export interface View {
  readonly input: LinkInput;
  readonly kb: KnowledgeBase;
  readonly parts: readonly Part[];
  /** Per span the position of its part, or -1. */
  readonly chainOf: Int32Array;
  /** Per part what the last round linked, or null. */
  readonly decided: readonly (EntityIndex | null)[];
  readonly countries: CountryEvidence;
  /** Where the article's places lie, with the part that names each. */
  readonly points: readonly { readonly chain: number; readonly point: Point }[];
}

/** What the last round linked the chain of a span to. */
export function decidedAt(view: View, span: number): EntityIndex | null {
  return view.decided[view.chainOf[span] ?? -1] ?? null;
}
