import { browser } from 'wxt/browser';
import { join } from '../../lib/knowledge/joined.ts';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { openPack } from '../../lib/knowledge/pack-reader.ts';
import { openReaderPacks } from '../../lib/knowledge/reader/open-reader-pack.ts';
import { openModel } from '../../lib/language/model/model.ts';
import { modelRecogniser } from '../../lib/language/model/model-recogniser.ts';
import type { Recogniser } from '../../lib/language/recogniser.ts';
import { ruleRecogniser } from '../../lib/language/rules/rule-recogniser.ts';
import { type Atlas, openWorld, type World } from '../../lib/map/world.ts';
import { loadReaderPacks } from '../../lib/settings/reader-packs.ts';

/** The pack, loaded on first need; null when it cannot be read, and then names come from the page alone. */
const pack = once(
  async (): Promise<KnowledgeBase | null> =>
    openPack(await (await fetch(browser.runtime.getURL('/newsgloss.pack'))).arrayBuffer()),
  (error) => {
    console.error('Newsgloss: the knowledge pack could not be read:', error);
    return null;
  },
);

/** The trained recogniser, loaded on first need; the rules alone when its model cannot be read. */
export const recogniser = once(
  async (): Promise<Recogniser> =>
    modelRecogniser(
      openModel(await (await fetch(browser.runtime.getURL('/recogniser.model'))).arrayBuffer()),
    ),
  (error) => {
    console.error("Newsgloss: the recogniser's model could not be read:", error);
    return ruleRecogniser;
  },
);

let withReaders: Promise<KnowledgeBase | null> | undefined;

/** The pack with the reader's own packs on top, as they stand now. */
export function knowledge(): Promise<KnowledgeBase | null> {
  withReaders ??= joinReaders();
  return withReaders;
}

/** Makes the next question see the reader's packs as they then stand. */
export function forgetReaderPacks(): void {
  withReaders = undefined;
}

async function joinReaders(): Promise<KnowledgeBase | null> {
  const [base, own] = await Promise.all([pack(), loadReaderPacks()]);
  // A pack that could not be read is tried again at the next question.
  if (base === null) forgetReaderPacks();
  if (base === null || own.length === 0) return base;
  const countryOf = (code: string) => {
    const index = base.find(`country:${code}`);
    return index === undefined ? undefined : { index, name: base.entity(index).name };
  };
  return join(openReaderPacks(own, countryOf), base);
}

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
