import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
const { keptChoices, privateChoices } = await import('../../../lib/settings/link-choices.ts');

const TALKS = { site: 'example.org', page: 'https://example.org/talks', type: 'person' } as const;
const stored = async () => (await fakeBrowser.storage.local.get('choices')).choices;

beforeEach(() => fakeBrowser.reset());

describe('stored choices', () => {
  it('are those that were added, until they are removed', async () => {
    await keptChoices.add({ ...TALKS, names: ['Assad'], entity: 'p:1', called: 'Bashar al-Assad' });
    await keptChoices.add({ ...TALKS, names: ['Borisov'], entity: null });
    expect(await keptChoices.load()).toEqual([
      { ...TALKS, name: 'Assad', entity: 'p:1', called: 'Bashar al-Assad' },
      { ...TALKS, name: 'Borisov', entity: null },
    ]);
    await keptChoices.remove([{ ...TALKS, name: 'Assad' }]);
    expect((await keptChoices.load()).map(({ name }) => name)).toEqual(['Borisov']);
    await keptChoices.clear();
    expect(await stored()).toEqual([]);
  });

  it('of writers at the same time are all kept', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `Name ${i}`);
    await Promise.all(names.map((name) => keptChoices.add({ ...TALKS, names: [name], entity: 'x' })));
    expect((await keptChoices.load()).map(({ name }) => name)).toEqual(names);
  });

  it.each(['garbage', 7, null, { 0: {} }])('are none when they are %j', async (choices) => {
    await fakeBrowser.storage.local.set({ choices });
    expect(await keptChoices.load()).toEqual([]);
  });

  it('keep every good one beside garbage, which goes at the next change', async () => {
    const good = { ...TALKS, name: 'Assad', entity: 'p:1' };
    const bad = [null, 3, { ...good, entity: 4 }, { ...good, type: 'god' }, { ...good, name: '' }];
    await fakeBrowser.storage.local.set({ choices: [...bad, { ...good, more: 1 }] });
    expect(await keptChoices.load()).toEqual([good]);
    await keptChoices.add({ ...TALKS, names: ['Borisov'], entity: null });
    expect(await stored()).toHaveLength(2);
  });

  it('of private windows never reach the disk', async () => {
    await privateChoices.add({ ...TALKS, names: ['Assad'], entity: 'p:1' });
    expect(await privateChoices.load()).toHaveLength(1);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('are watched', async () => {
    const heard = vi.fn();
    const unwatch = keptChoices.watch(heard);
    await keptChoices.add({ ...TALKS, names: ['Assad'], entity: null });
    expect(heard).toHaveBeenLastCalledWith([{ ...TALKS, name: 'Assad', entity: null }]);
    unwatch();
    await keptChoices.clear();
    expect(heard).toHaveBeenCalledOnce();
  });
});
