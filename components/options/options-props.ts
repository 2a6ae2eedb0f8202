import type { PartialDate, Source } from '../../lib/types/annotation.ts';
import type { Settings } from '../../lib/types/settings.ts';
import type { ChoicesProps } from './choices-props.ts';
import type { PacksProps } from './packs-props.ts';
import type { PublishersProps } from './publishers-props.ts';

/** What the knowledge pack says of itself. */
export interface KnowledgeInfo {
  /** How many people, places, organisations and others it has. */
  readonly entities: number;
  readonly asOf?: PartialDate | undefined;
  readonly sources: readonly Source[];
}

export interface OptionsProps {
  readonly settings: Settings;
  /** Only the fields that change; `sites` comes whole. */
  readonly onChange: (patch: Partial<Settings>) => void;
  /** Version of the extension. */
  readonly version: string;
  readonly packs: PacksProps;
  readonly choices: ChoicesProps;
  readonly publishers: PublishersProps;
  /** Absent while the pack is not read or could not be. */
  readonly knowledge?: KnowledgeInfo | undefined;
}
