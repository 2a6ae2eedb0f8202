import type { KeptChoice } from '../../lib/types/link-choice.ts';

export interface ChoicesProps {
  /** The oldest first. */
  readonly choices: readonly KeptChoice[];
  /** The last removal could not be stored. */
  readonly failed: boolean;
  readonly onRemove: (choice: KeptChoice) => void;
  readonly onRemoveAll: () => void;
}
