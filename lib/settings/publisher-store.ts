import { browser } from 'wxt/browser';
import {
  NOTHING_REMEMBERED,
  type PublisherMemory,
  type PublisherSummary,
} from '../types/publisher-memory.ts';
import { packMemory, unpackMemory } from './publisher-format.ts';

/** Publishers that are remembered; one without corrections, the longest unread, makes room. */
export const MOST_PUBLISHERS = 300;

/** What is remembered of publishers, in one place of the browser's storage; by host without `www.`. */
export interface PublisherStore {
  /** Nothing when the storage cannot be read. */
  load(site: string): Promise<PublisherMemory>;
  /** Changes what is remembered of one publisher. Writers take turns. @throws when the storage refuses; what was stored stays. */
  change(site: string, change: (memory: PublisherMemory) => PublisherMemory): Promise<void>;
  /** All publishers of whom anything is remembered, the latest read first. */
  list(): Promise<PublisherSummary[]>;
  /** @throws when the storage refuses. */
  forget(sites: readonly string[]): Promise<void>;
  /** Calls back on every change, wherever it was made. Returns a function that ends this. */
  watch(onChange: () => void): () => void;
}

const PREFIX = 'publisher:';
const SALT = 'publisher-salt';

/** On this device, until it is forgotten. */
export const keptPublishers = storeIn('local');

/** Of private windows: in memory, until the last of them is closed. */
export const privatePublishers = storeIn('session');

/**
 * The device's own number for hashes of lines, made on first use; a private window that comes first makes one in memory only.
 * @throws when the storage refuses.
 */
export function publisherSalt(incognito: boolean): Promise<number> {
  return navigator.locks.request('newsgloss-publisher-salt', async () => {
    const areas = incognito ? [browser.storage.local, browser.storage.session] : [browser.storage.local];
    for (const area of areas) {
      const { [SALT]: stored } = await area.get(SALT);
      if (typeof stored === 'number') return stored;
    }
    const salt = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    await areas.at(-1)?.set({ [SALT]: salt });
    return salt;
  });
}

function storeIn(area: 'local' | 'session'): PublisherStore {
  const storage = browser.storage[area];
  const inTurn = <T>(work: () => Promise<T>) => navigator.locks.request(`newsgloss-publishers-${area}`, work);
  const all = async () => {
    const stored = await storage.get(null);
    return Object.entries(stored).flatMap(([key, value]) =>
      key.startsWith(PREFIX) ? [{ site: key.slice(PREFIX.length), memory: unpackMemory(value) }] : [],
    );
  };
  const load = async (site: string) => unpackMemory((await storage.get(PREFIX + site))[PREFIX + site]);
  return {
    load: (site) => load(site).catch(() => NOTHING_REMEMBERED),
    change: (site, change) =>
      inTurn(async () => {
        const before = await load(site);
        const after = change(before);
        if (after === before) return;
        if (after.articles.length === 0 && after.corrections.length === 0)
          return storage.remove(PREFIX + site);
        if (before.articles.length === 0) await makeRoom(await all(), (keys) => storage.remove(keys));
        await storage.set({ [PREFIX + site]: packMemory(after) });
      }),
    list: async () => (await all().catch(() => [])).map(summary).sort((a, b) => b.day - a.day),
    forget: (sites) => inTurn(() => storage.remove(sites.map((site) => PREFIX + site))),
    watch(onChange) {
      const listener = (changes: Record<string, unknown>) => {
        if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) onChange();
      };
      storage.onChanged.addListener(listener);
      return () => storage.onChanged.removeListener(listener);
    },
  };
}

interface Kept {
  readonly site: string;
  readonly memory: PublisherMemory;
}

async function makeRoom(kept: readonly Kept[], remove: (keys: string[]) => Promise<void>): Promise<void> {
  const spare = kept.filter(({ memory }) => memory.corrections.length === 0).map(summary);
  const leaving = spare
    .sort((a, b) => a.day - b.day)
    .slice(0, Math.max(0, kept.length - MOST_PUBLISHERS + 1));
  if (leaving.length > 0) await remove(leaving.map(({ site }) => PREFIX + site));
}

function summary({ site, memory: { articles, corrections } }: Kept): PublisherSummary {
  const day = articles.reduce((latest, article) => Math.max(latest, article.day), 0);
  return { site, articles: articles.length, corrections: corrections.length, day };
}
