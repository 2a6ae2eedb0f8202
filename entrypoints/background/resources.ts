import { browser } from 'wxt/browser';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { openPack } from '../../lib/knowledge/pack-reader.ts';
import { type Atlas, openWorld, type World } from '../../lib/map/world.ts';

/** The pack, loaded on first need; null when it cannot be read, and then names come from the page alone. */
export const knowledge = once(
  async (): Promise<KnowledgeBase | null> =>
    openPack(await (await fetch(browser.runtime.getURL('/newsgloss.pack'))).arrayBuffer()),
  (error) => {
    console.error('Newsgloss: the knowledge pack could not be read:', error);
    return null;
  },
);

/** The atlas that locator maps are drawn from, loaded on first need. */
export const world = once(async (): Promise<World> => {
  const response = await fetch(browser.runtime.getURL('/countries-50m.json'));
  return openWorld((await response.json()) as Atlas);
});

function once<T>(load: () => Promise<T>, otherwise?: (error: unknown) => T): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      // A failure is not remembered: the next request tries again.
      loading = undefined;
      if (otherwise) return otherwise(error);
      throw error;
    });
    return loading;
  };
}
