import type { PublisherSummary } from '../../lib/types/publisher-memory.ts';

export interface PublishersProps {
  /** The latest read first. */
  readonly publishers: readonly PublisherSummary[];
  /** The last removal could not be stored. */
  readonly failed: boolean;
  readonly onForget: (sites: readonly string[]) => void;
}
