import { browser } from 'wxt/browser';
import type { Settings } from '../types/settings.ts';
import { readSettings } from './schema.ts';
import { SETTINGS_KEY } from './storage-key.ts';

// A content script only reads, so it does without the storage library that runs migrations and writes.

/** The settings as stored; the defaults when the storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY).catch(() => ({}) as Record<string, unknown>);
  return readSettings(stored[SETTINGS_KEY]);
}

/** Calls back on every change, wherever it was made. Returns a function that ends this. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const { onChanged } = browser.storage.local;
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
    if (change) onChange(readSettings(change.newValue));
  };
  onChanged.addListener(listener);
  return () => {
    // After an update of the extension its interfaces are gone, and so is what was registered with them.
    try {
      onChanged.removeListener(listener);
    } catch {}
  };
}
