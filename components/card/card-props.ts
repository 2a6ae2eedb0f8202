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
}
