import type { Settings } from '../types/settings.ts';

type Change = (settings: Settings) => Partial<Settings>;

/**
 * A change that was made to the settings as a page showed them, for the settings as they are by now: of site rules and
 * types only what the page itself changed is taken, so that a switch set elsewhere meanwhile stays.
 */
export function rebase(shown: Settings, patch: Partial<Settings>): Change {
  return (current) => ({
    ...patch,
    ...(patch.sites && { sites: merge(shown.sites, patch.sites, current.sites) }),
    ...(patch.types && { types: { ...current.types, ...merge(shown.types, patch.types, current.types) } }),
  });
}

function merge<K extends string>(
  shown: Readonly<Record<K, boolean>>,
  wanted: Readonly<Record<K, boolean>>,
  current: Readonly<Record<K, boolean>>,
): Record<K, boolean> {
  const merged = new Map(Object.entries(current) as [K, boolean][]);
  for (const key of Object.keys(shown) as K[]) if (!Object.hasOwn(wanted, key)) merged.delete(key);
  for (const [key, on] of Object.entries(wanted) as [K, boolean][])
    if (shown[key] !== on) merged.set(key, on);
  return Object.fromEntries(merged) as Record<K, boolean>;
}
