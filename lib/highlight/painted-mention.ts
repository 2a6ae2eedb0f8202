import type { ShownType } from '../types/annotation.ts';

/** A mention as it stands on the page. */
export interface PaintedMention {
  /** Its own as long as its line reads the same, whatever comes and goes around it. */
  readonly id: number;
  readonly type: ShownType;
  /** One or more ranges, in tree order; more than one where other text stands between its parts. */
  readonly ranges: readonly StaticRange[];
}
