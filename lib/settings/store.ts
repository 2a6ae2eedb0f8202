import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings, siteOf } from '../types/settings.ts';
import { readSettings } from './schema.ts';
import { SETTINGS_KEY } from './storage-key.ts';

// A version is raised, with a migration from the one before, whenever the stored shape changes.
const item = storage.defineItem<Settings>(`local:${SETTINGS_KEY}`, {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});

/**
 * Changes some settings. Calls of the extension's pages take turns, so that none overwrites another's change.
 * @throws when the storage refuses (a full disk); what was stored before then stays.
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request('newsgloss-settings', async () => {
    const before = readSettings(await item.getValue());
    const after = { ...before, ...change(before) };
    await item.setValue(after);
    return after;
  });
}

/** The change that switches one site, by host, on or off. */
export function siteRule(host: string, on: boolean): (settings: Settings) => Partial<Settings> {
  return (settings) => ({ sites: { ...settings.sites, [siteOf(host)]: on } });
}
