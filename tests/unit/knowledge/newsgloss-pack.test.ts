import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import { openPack } from '../../../lib/knowledge/pack-reader.ts';
import { buildInput } from '../../../scripts/pack/build.ts';
import { writePack } from '../../../scripts/pack/write-pack.ts';

describe('the pack we ship', () => {
  let pack: KnowledgeBase;
  let bytes: ArrayBuffer;
  beforeAll(() => {
    bytes = writePack(buildInput(new URL('../../../knowledge/', import.meta.url)));
    pack = openPack(bytes);
  }, 60_000);

  const first = (name: string) => {
    const top = pack.candidates(name)[0];
    return top === undefined ? undefined : pack.entity(top.entity);
  };
  const described = (name: string, on?: string) => {
    const top = pack.candidates(name)[0];
    return top === undefined ? undefined : pack.description(top.entity, on);
  };

  it('knows Borisov as of an article of September 2020', () => {
    const index = pack.candidates('Yuri Borisov')[0]!.entity;
    expect(pack.description(index, '2020-09-08')).toBe('Deputy Prime Minister of Russia');
    expect(pack.facts(index, '2020-09-08').since.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2022-07-15 left',
      '2022-07-15 took',
      '2025-02-06 left',
    ]);
    expect(described('Borisov', '2020-09-08')).toBe('Deputy Prime Minister of Russia');
  });

  it('says what was true on the date', () => {
    expect(described('Assad', '2020-09-08')).toBe('President of Syria');
    expect(described('Assad', '2025-03-01')).toBe('former President of Syria');
    expect(described('Boris Johnson', '2017-01-01')).toBe('Foreign Secretary of the United Kingdom');
    expect(described('Biden', '2020-09-08')).toBe('former Vice President of the United States');
    expect(described('Donald Trump', '2018-01-01')).toBe('President of the United States');
  });

  it.each([
    ['US', 'United States'],
    ['U.S.', 'United States'],
    ['Britain', 'United Kingdom'],
    ['Russian Federation', 'Russia'],
    ['Turkiye', 'Turkey'],
    ['Türkiye', 'Turkey'],
    ['Syrian', 'Syria'],
    ['Danes', 'Denmark'],
    ['DRC', 'DR Congo'],
    ['Burma', 'Myanmar'],
    ['Kiev', 'Kyiv'],
    ['Bombay', 'Mumbai'],
    ['Deir al-Zor', 'Deir ez-Zor'],
    ['Raqqa', 'Raqqa'],
    ['Tartus', 'Tartus'],
    ['Hezbollah', 'Hezbollah'],
    ['Hizballah', 'Hezbollah'],
    ['al-Qaida', 'al-Qaida'],
    ['Caesar Act', 'Caesar Act'],
    ['Golan', 'Golan Heights'],
    ['Strait of Hormuz', 'Strait of Hormuz'],
    ['Al-Watan', 'Al-Watan'],
    ['Israel Hayom', 'Israel Hayom'],
    ['Guangdong Province', 'Guangdong'],
    ['Oaxaca state', 'Oaxaca'],
  ])('reads "%s" as %s', (name, entity) => {
    expect(first(name)?.name).toBe(entity);
  });

  it('has Idlib as region and as city', () => {
    const kinds = pack.candidates('Idlib').map(({ entity }) => pack.entity(entity).kind);
    expect(new Set(kinds)).toEqual(new Set(['region', 'city']));
  });

  it('knows no one of whom nothing is sure', () => {
    expect(pack.candidates('Riad Haddad')).toEqual([]);
  });

  it('reads no city for a region of its name', () => {
    for (const { entity } of pack.candidates('Idlib governorate'))
      expect(pack.entity(entity).kind).toBe('region');
    expect(pack.candidates('Boston Province')).toEqual([]);
  });

  it('reads no everyday word as a name', () => {
    for (const word of ['us', 'it', 'who', 'of', 'Of', 'the', 'Sunday', 'is', 'most', 'The', 'And'])
      expect(pack.candidates(word), word).toEqual([]);
  });

  it('prints places as a sentence does', () => {
    expect(described('Damascus')).toBe('capital of Syria');
    expect(described('Washington')).toBe('capital of the United States');
    expect(described('Aleppo')).toBe('city in Syria');
    expect(described('Syria')).toBe('country in the Middle East');
  });

  it('has each Wikipedia title once', () => {
    const titles = [...pack.titles()];
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it('is as large as it must be, and no larger', () => {
    const count = (kinds: readonly string[]) =>
      Array.from({ length: pack.info().entities }, (_, i) => pack.entity(i)).filter((e) =>
        kinds.includes(e.type),
      ).length;
    expect(count(['person'])).toBeGreaterThan(4_000);
    expect(count(['organisation'])).toBeGreaterThan(1_000);
    expect(count(['law', 'event'])).toBeGreaterThan(150);
    expect(count(['place'])).toBeGreaterThan(25_000);
    expect(gzipSync(new Uint8Array(bytes), { level: 9 }).length).toBeLessThan(1_500_000);
  });

  it('is the same bytes for the same records', () => {
    const again = writePack(buildInput(new URL('../../../knowledge/', import.meta.url)));
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  }, 60_000);
});
