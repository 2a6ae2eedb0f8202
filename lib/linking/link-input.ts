import type { Chain } from '../language/coreference.ts';
import type { TypedSpan } from '../language/recogniser.ts';
import type { PartialDate } from '../types/annotation.ts';

/** What the linker reads: the article's text, its spans and chains, and the day it was published. */
export interface LinkInput {
  readonly text: string;
  readonly spans: readonly TypedSpan[];
  readonly chains: readonly Chain[];
  readonly on?: PartialDate;
}
