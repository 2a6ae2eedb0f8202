import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadSettings, watchSettings } from '../../lib/settings/read-only.ts';
import { changeSettings } from '../../lib/settings/store.ts';
import type { Settings } from '../../lib/types/settings.ts';

interface KeptSettings {
  /** Undefined until they are read. */
  readonly settings: Settings | undefined;
  readonly change: (change: (settings: Settings) => Partial<Settings>) => void;
  /** The last change could not be stored, as on a full disk; what was stored before it still is. */
  readonly failed: boolean;
}

/** The stored settings, kept up to date wherever they are changed, and the way to change them. */
export function useSettings(): KeptSettings {
  const [settings, setSettings] = useState<Settings>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const change = useCallback<KeptSettings['change']>((wanted) => {
    changeSettings(wanted).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, []);
  return { settings, change, failed };
}
