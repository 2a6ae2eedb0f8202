import type { EntityIndex } from '../knowledge/knowledge-base.ts';
import type { Chain } from '../language/coreference.ts';
import type { TypedSpan } from '../language/recogniser.ts';
import type { LinkChoice, PartialDate } from '../types/annotation.ts';

/** What the linker reads: the article's text, its spans and chains, the day it was published, and the reader's word. */
export interface LinkInput {
  readonly text: string;
  readonly spans: readonly TypedSpan[];
  readonly chains: readonly Chain[];
  readonly on?: PartialDate;
  readonly choices?: readonly LinkChoice[];
}

/** What the linker says of a chain. */
export interface Linked {
  readonly chain: Chain;
  /** Null is NIL. */
  readonly entity: EntityIndex | null;
  /** What else the name could mean, most likely first. */
  readonly runnersUp: readonly EntityIndex[];
  /** Whether the reader chose. */
  readonly chosen: boolean;
}
