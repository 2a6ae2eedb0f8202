import type { Remembered } from '../../lib/boilerplate/judge.ts';
import { correct, takeBack } from '../../lib/boilerplate/memory/corrections.ts';
import { type LineHash, lineHash } from '../../lib/boilerplate/memory/line-hash.ts';
import { remember } from '../../lib/boilerplate/memory/remember.ts';
import type { Asker } from '../../lib/messaging/answer.ts';
import type { CorrectRequest } from '../../lib/messaging/requests.ts';
import { keptPublishers, privatePublishers, publisherSalt } from '../../lib/settings/publisher-store.ts';
import { loadSettings } from '../../lib/settings/read-only.ts';
import {
  NOTHING_REMEMBERED,
  type PublisherMemory,
  type SeenArticle,
} from '../../lib/types/publisher-memory.ts';
import { siteOf } from '../../lib/types/settings.ts';

const DAY = 86_400_000;

/** A publisher whose page asks. */
export interface Publisher {
  /** What is known of it; in a private window with what was said there. */
  readonly remembered: Remembered;
  /** Remembers an article that was read, unless it was in a private window or the reader wants nothing learned. Never rejects. */
  remember(seen: SeenArticle): Promise<void>;
}

/** The publisher of the page that asks; one of whom nothing is known when the storage cannot be read. Never rejects. */
export async function publisherOf(asker: Asker): Promise<Publisher> {
  const site = siteOfAsker(asker);
  const day = Math.floor(Date.now() / DAY);
  const hash = await hashing(asker).catch(warn);
  if (site === undefined || !hash)
    return { remembered: { memory: NOTHING_REMEMBERED, hash: lineHash(0), day }, remember: async () => {} };
  const [kept, own] = await Promise.all([
    keptPublishers.load(site),
    asker.incognito ? privatePublishers.load(site) : NOTHING_REMEMBERED,
  ]);
  const memory: PublisherMemory = { ...kept, corrections: [...kept.corrections, ...own.corrections] };
  return {
    remembered: { memory, hash, day },
    async remember(seen) {
      if (asker.incognito) return;
      const { learn } = await loadSettings();
      // A full disk costs the memory, not the article.
      if (learn) await keptPublishers.change(site, (known) => remember(known, seen)).catch(warn);
    },
  };
}

/**
 * Keeps or takes back the reader's word on a line; in a private window only in memory.
 * @throws when the asker is no web page or the storage refuses.
 */
export async function correctLine({ line, show }: CorrectRequest, asker: Asker): Promise<null> {
  const site = siteOfAsker(asker);
  if (site === undefined) throw new Error('no page to correct');
  const hash = await hashing(asker);
  const change = (memory: PublisherMemory) =>
    show === null ? takeBack(memory, line, hash) : correct(memory, line, show, hash);
  // What is kept stands behind a private window's own word, but taking back has to reach it.
  if (asker.incognito) await privatePublishers.change(site, change);
  if (!asker.incognito || show === null) await keptPublishers.change(site, change);
  return null;
}

async function hashing({ incognito }: Asker): Promise<LineHash> {
  return lineHash(await publisherSalt(incognito));
}

function warn(error: unknown): void {
  console.warn('Newsgloss:', error);
}

function siteOfAsker({ url }: Asker): string | undefined {
  const at = URL.parse(url ?? '');
  return at && /^https?:$/.test(at.protocol) ? siteOf(at.hostname) : undefined;
}
