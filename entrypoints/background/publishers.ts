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

/** What is known of the publisher whose page asks; in a private window with what was said there. */
export async function rememberedFor(asker: Asker): Promise<Remembered> {
  const site = siteOfAsker(asker);
  const [hash, kept, own] = await Promise.all([
    hashing(asker),
    site === undefined ? NOTHING_REMEMBERED : keptPublishers.load(site),
    site === undefined || !asker.incognito ? NOTHING_REMEMBERED : privatePublishers.load(site),
  ]);
  const memory: PublisherMemory = { ...kept, corrections: [...kept.corrections, ...own.corrections] };
  return { memory, hash, day: Math.floor(Date.now() / DAY) };
}

/** Remembers an article that was read, unless it was in a private window or the reader wants nothing learned. Never rejects. */
export async function rememberArticle(seen: SeenArticle, asker: Asker): Promise<void> {
  const site = siteOfAsker(asker);
  if (site === undefined || asker.incognito) return;
  try {
    const { learn } = await loadSettings();
    if (learn) await keptPublishers.change(site, (memory) => remember(memory, seen));
  } catch (error) {
    // A full disk costs the memory, not the article.
    console.warn('Newsgloss:', error);
  }
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
  // Without a storage nothing is remembered, so any salt does.
  return lineHash(await publisherSalt(incognito).catch(() => 0));
}

function siteOfAsker({ url }: Asker): string | undefined {
  const at = URL.parse(url ?? '');
  return at && /^https?:$/.test(at.protocol) ? siteOf(at.hostname) : undefined;
}
