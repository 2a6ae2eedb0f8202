import { useEffect, useState } from 'preact/hooks';
import { loadSettings, watchSettings } from '../../lib/settings/read-only.ts';
import type { Settings } from '../../lib/types/settings.ts';

/** The stored settings, kept up to date wherever they are changed; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
