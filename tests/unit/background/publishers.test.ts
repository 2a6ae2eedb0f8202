import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { judge } from '../../../lib/boilerplate/judge.ts';
import type { Asker } from '../../../lib/messaging/answer.ts';
import { line, prose } from '../boilerplate/memory/samples.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { correctLine, publisherOf } = await import('../../../entrypoints/background/publishers.ts');
const { forgetPrivate } = await import('../../../entrypoints/background/private-windows.ts');
const { keptPublishers, MOST_PUBLISHERS } = await import('../../../lib/settings/publisher-store.ts');

const SLOGAN = line('Since 1911 the paper of the river people');
const asker = (path: string, incognito = false, host = 'www.gazette.example'): Asker => ({
  url: `https://${host}${path}`,
  incognito,
});
const LETTERS = 'abcdefghij';

/** Reads an article as the background does; tells what its slogan is. */
async function visit(article: number, from = asker(`/${article}`)) {
  const meta = { url: from.url ?? '', title: `What happened in week ${LETTERS[article % 10]} of May` };
  const publisher = await publisherOf(from);
  const judged = judge(meta, [...prose(article), SLOGAN], publisher.remembered);
  await publisher.remember(judged.seen);
  const { kind, byHand, restored } = judged.lines.at(-1)!;
  return byHand ? 'by hand' : restored ? 'restored' : kind;
}
const say = (show: boolean | null, from: Asker) => correctLine({ type: 'correct', line: SLOGAN, show }, from);

beforeEach(() => fakeBrowser.reset());

describe('a publisher', () => {
  it('is learned over visits, by its host', async () => {
    expect(await visit(1)).toBe('body');
    expect(await visit(1)).toBe('body');
    expect(await visit(2)).toBe('boilerplate');
    expect(await visit(3, asker('/3', false, 'other.example'))).toBe('body');
    expect(await visit(3, asker('/3', false, 'gazette.example'))).toBe('boilerplate');
  });

  it('is kept as numbers only', async () => {
    await visit(1);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(stored).toContain('gazette.example');
    for (const word of ['paper', 'river', 'council', 'week']) expect(stored).not.toContain(word);
  });

  it('is not learned when the reader wants nothing learned', async () => {
    await fakeBrowser.storage.local.set({ settings: { learn: false } });
    await visit(1);
    expect(await visit(2)).toBe('body');
    expect(await keptPublishers.list()).toEqual([]);
  });

  it('is seen and forgotten in the options', async () => {
    await visit(1);
    await visit(2);
    await say(false, asker('/1'));
    expect(await keptPublishers.list()).toMatchObject([
      { site: 'gazette.example', articles: 2, corrections: 1 },
    ]);
    await keptPublishers.forget(['gazette.example']);
    expect(await keptPublishers.list()).toEqual([]);
    expect(await visit(3)).toBe('body');
  });

  it('makes room when there are too many, unless the reader corrected it', async () => {
    await say(false, asker('/1', false, 'first.example'));
    for (let index = 0; index <= MOST_PUBLISHERS; index += 1)
      await visit(1, asker('/1', false, `paper-${index}.example`));
    const sites = (await keptPublishers.list()).map(({ site }) => site);
    expect(sites).toHaveLength(MOST_PUBLISHERS);
    expect(sites).toContain('first.example');
    expect(sites).toContain(`paper-${MOST_PUBLISHERS}.example`);
  });

  it('stands a storage that holds garbage or refuses', async () => {
    await fakeBrowser.storage.local.set({
      'publisher:gazette.example': {
        articles: [7, { page: 'x' }, { page: 1, title: 0, day: 0, lines: '%', body: '' }],
      },
    });
    expect(await visit(1)).toBe('body');
    const refuse = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await visit(2)).toBe('boilerplate');
    await expect(say(false, asker('/2'))).rejects.toThrow('full');
    expect(warn).toHaveBeenCalled();
    refuse.mockRestore();
    warn.mockRestore();
    expect(await keptPublishers.list()).toMatchObject([{ articles: 1, corrections: 0 }]);
  });
});

describe('a storage that cannot be read', () => {
  it('leaves an article to the rules, remembers nothing under a wrong salt, and says that a word was not kept', async () => {
    const fail = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await visit(1)).toBe('body');
    await expect(say(false, asker('/1'))).rejects.toThrow('broken');
    expect(warn).toHaveBeenCalled();
    fail.mockRestore();
    warn.mockRestore();
    expect(await keptPublishers.list()).toEqual([]);
  });
});

describe('the reader’s word', () => {
  it('is kept for the site and can be taken back', async () => {
    await say(false, asker('/1'));
    expect(await visit(2)).toBe('by hand');
    await say(null, asker('/2'));
    expect(await visit(3)).toBe('boilerplate');
    await say(true, asker('/3'));
    expect(await visit(4)).toBe('restored');
    await say(null, asker('/4'));
    expect(await visit(5)).toBe('boilerplate');
  });
});

describe('a private window', () => {
  it('teaches nothing, and forgets what was said in it', async () => {
    await visit(1, asker('/1', true));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await visit(2)).toBe('body');
    expect(await visit(3, asker('/3', true))).toBe('boilerplate');
    await say(true, asker('/3', true));
    expect(await visit(4, asker('/4', true))).toBe('restored');
    expect(await visit(4)).toBe('boilerplate');
    vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([{ incognito: false }] as never);
    await forgetPrivate();
    expect(await visit(5, asker('/5', true))).toBe('boilerplate');
  });
});
