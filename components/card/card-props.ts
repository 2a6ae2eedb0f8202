import type { Entity, LocatorMap } from '../../lib/types/annotation.ts';

/** Which of an entity's mentions in the article the reader is at. `index` counts from 0. */
export interface MentionPosition {
  readonly index: number;
  readonly count: number;
}

export interface CardProps {
  readonly entity: Entity;
  /** Absent while it is being drawn, and for what has no place on a map. */
  readonly map?: LocatorMap | undefined;
  readonly position?: MentionPosition | undefined;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
  /**
   * The reader says what the name means: a pack id, null for none that is known, undefined to take an earlier choice
   * back. Done when the card shows it; fails when it could not be kept. Without this nothing is asked.
   */
  readonly onChoose?: (meant: string | null | undefined) => Promise<void>;
}
