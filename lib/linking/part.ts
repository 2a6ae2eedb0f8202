import type { Chain } from '../language/coreference.ts';
import type { Options } from './candidates.ts';

/** A chain as the linker weighs it: all or some of the mentions of one that the article gives. */
export interface Part {
  readonly chain: Chain;
  readonly options: Options;
  /** Position among the chains that the article gives. */
  readonly origin: number;
  /** Whether a place stands behind its mentions that tells which one is meant: "Paris, Texas". */
  readonly placed: boolean;
}
