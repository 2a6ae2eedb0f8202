import type { Settings } from '../../lib/types/settings.ts';

export interface WelcomeProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
  readonly onOpenOptions?: (() => void) | undefined;
}
