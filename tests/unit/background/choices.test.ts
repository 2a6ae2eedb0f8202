import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asker } from '../../../lib/messaging/answer.ts';

vi.stubGlobal('chrome', fakeBrowser);
vi.mock('../../../entrypoints/background/resources.ts', () => ({
  knowledge: async () => ({
    find: (id: string) => (id.startsWith('p:') ? Number(id.slice(2)) : undefined),
    entity: (index: number) => ({ name: `Person ${index}` }),
    description: (index: number) => (index === 1 ? 'mayor' : ''),
  }),
}));
const { choicesFor, choose, unchoose } = await import('../../../entrypoints/background/choices.ts');

const { forgetPrivate } = await import('../../../entrypoints/background/private-windows.ts');

const asker = (path: string, incognito = false): Asker => ({
  url: `https://example.org${path}`,
  incognito,
});
const pick = (names: string[], entity: string | null) =>
  ({ type: 'choose', names, of: 'person', entity }) as const;
const drop = (names: string[]) => ({ type: 'unchoose', names, of: 'person' }) as const;
const meant = async (from: Asker) =>
  (await choicesFor(from)).map(({ name, entity }) => `${name}: ${entity}`).sort();
const onDisk = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));

beforeEach(() => fakeBrowser.reset());

describe('a choice', () => {
  it('is kept under the name that was looked at, with what the pack calls the chosen', async () => {
    await choose(pick(['Assad', 'Bashar Assad'], 'p:1'), asker('/a?x=1'));
    expect(await choicesFor(asker('/b'))).toEqual([
      {
        site: 'example.org',
        page: 'https://example.org/a',
        name: 'Assad',
        type: 'person',
        entity: 'p:1',
        called: 'Person 1',
        about: 'mayor',
      },
    ]);
  });

  it('overrules what was chosen elsewhere on the site for a fuller name of the same', async () => {
    await choose(pick(['Bashar Assad'], 'p:1'), asker('/a'));
    await choose(pick(['Assad', 'Bashar Assad'], 'p:2'), asker('/b'));
    expect(await meant(asker('/b'))).toEqual(['Assad: p:2', 'Bashar Assad: p:2']);
    expect(await meant(asker('/a'))).toContain('Bashar Assad: p:1');
  });

  it('that is taken back leaves what counted before it', async () => {
    await choose(pick(['Assad'], 'p:1'), asker('/a'));
    await choose(pick(['Assad'], null), asker('/b'));
    await unchoose(drop(['Bashar Assad', 'Assad']), asker('/b'));
    expect(await meant(asker('/b'))).toEqual(['Assad: p:1']);
    await unchoose(drop(['Assad']), asker('/b'));
    expect(await meant(asker('/b'))).toEqual([]);
  });

  it('is refused for what is no page of the web, and for an entity that is not there', async () => {
    await expect(choose(pick(['A'], 'p:1'), { incognito: false })).rejects.toThrow();
    const options = { url: 'chrome-extension://x/options.html', incognito: false };
    await expect(choose(pick(['A'], 'p:1'), options)).rejects.toThrow();
    await expect(choose(pick(['A'], 'q:1'), asker('/a'))).rejects.toThrow();
    expect(await onDisk()).toBe('{}');
  });
});

describe('in a private window', () => {
  it('a choice counts in private windows, and nothing of it is stored', async () => {
    await choose(pick(['Assad'], 'p:1'), asker('/a', true));
    expect(await meant(asker('/a', true))).toEqual(['Assad: p:1']);
    expect(await meant(asker('/a'))).toEqual([]);
    expect(await onDisk()).toBe('{}');
  });

  it('what is kept counts too, less than what was chosen there, and can be taken back', async () => {
    await choose(pick(['Assad'], 'p:1'), asker('/a'));
    await choose(pick(['Assad'], 'p:2'), asker('/a', true));
    expect(await meant(asker('/a', true))).toEqual(['Assad: p:2']);
    await unchoose(drop(['Assad']), asker('/a', true));
    await unchoose(drop(['Assad']), asker('/a', true));
    expect(await meant(asker('/a', true))).toEqual([]);
  });

  it('choices are forgotten with the last of them', async () => {
    await choose(pick(['Assad'], 'p:1'), asker('/a', true));
    const open = vi.spyOn(fakeBrowser.windows, 'getAll');
    open.mockResolvedValue([{ incognito: true }] as never);
    await forgetPrivate();
    expect(await meant(asker('/a', true))).toHaveLength(1);
    open.mockResolvedValue([{ incognito: false }] as never);
    await forgetPrivate();
    expect(await meant(asker('/a', true))).toEqual([]);
  });
});
