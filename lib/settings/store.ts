import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings, siteOf } from '../types/settings.ts';
import { readSettings } from './schema.ts';

// A version is raised, with a migration from the one before, whenever the stored shape changes.
const item = storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** The settings as stored; the defaults when the storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await item.getValue().catch(() => null));
}

/** Calls back on every change, wherever it was made. Returns a function that ends this. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((stored) => onChange(readSettings(stored)));
}

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
