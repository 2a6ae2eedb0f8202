import { describe, expect, it } from 'vitest';
import { PackError } from '../../../lib/knowledge/pack-format.ts';
import { openPack } from '../../../lib/knowledge/pack-reader.ts';
import { indexOf, openRecords, packOf } from './support.ts';

const tail = (prominence: number) => `prominence: ${prominence}\nasof: 2025\nsource: test\n`;
const RECORDS = `
[person bashar-al-assad]
name: Bashar al-Assad
qid: Q44329
wiki: Bashar al-Assad
spelling: Bashar Assad
surname: Assad
country: SY
${tail(0.7)}
[person hafez-al-assad]
name: Hafez al-Assad
surname: Assad
${tail(0.45)}
[organisation world-health-organization]
name: World Health Organization
acronym: WHO
kind: agency
${tail(0.8)}
[place idlib]
name: Idlib
kind: city
country: SY
at: 35.9306, 36.6339
${tail(0.5)}
`;

describe('a pack', () => {
  const pack = openRecords(RECORDS);
  const ids = (name: string) => pack.candidates(name).map(({ entity }) => pack.entity(entity).id);

  it('finds names, surnames and folded spellings, the prominent reading first', () => {
    expect(ids('Assad')).toEqual(['bashar-al-assad', 'hafez-al-assad']);
    expect(ids('Bashar Assad')).toEqual(['bashar-al-assad']);
    expect(ids('Bashar al-Asad')).toEqual(['bashar-al-assad']);
    expect(ids('Nobody')).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  it('calls by the surname alone only those who are known by it', () => {
    const pack = openRecords(`[person a]\nname: Una Ample\nsurname: Ample\n${tail(0.41)}`);
    expect(pack.candidates('Una Ample')).toHaveLength(1);
    expect(pack.candidates('Ample')).toEqual([]);
  });

  it('finds a name without the initials in its middle', () => {
    const pack = openRecords(`[person a]\nname: Una B. C. Ample\n${tail(0.5)}`);
    expect(pack.candidates('Una Ample')).toHaveLength(1);
  });

  it('says what is exact, and shares the priors of one name out', () => {
    const readings = pack.candidates('Assad');
    expect(readings.map(({ alias, exact }) => [alias, exact])).toEqual([
      ['surname', true],
      ['surname', true],
    ]);
    expect(readings.reduce((sum, reading) => sum + reading.prior, 0)).toBeCloseTo(1);
    expect(pack.candidates('ASSAD')[0]?.exact).toBe(false);
  });

  it('answers to an acronym with and without dots, never to the word', () => {
    expect(ids('WHO')).toEqual(['world-health-organization']);
    expect(ids('W. H. O.')).toEqual(['world-health-organization']);
    expect(ids('W.H.O.')).toEqual(['world-health-organization']);
    expect(ids('Who')).toEqual([]);
    expect(ids('who')).toEqual([]);
  });

  it('gives entities and cards back as recorded', () => {
    const idlib = indexOf(pack, 'idlib');
    expect(pack.description(idlib)).toBe('city in Syria');
    expect(pack.facts(idlib, '2020-09-08')).toMatchObject({
      on: '2020-09-08',
      country: 'Syria',
      kind: 'city',
      coordinates: { lat: 35.9306, lon: 36.6339 },
      sources: [{ id: 'test', name: 'A source', licence: 'CC0 1.0' }],
    });
    expect(pack.entity(indexOf(pack, 'bashar-al-assad'))).toMatchObject({
      qid: 'Q44329',
      wiki: 'Bashar al-Assad',
    });
    expect([...pack.titles()]).toEqual(['Bashar al-Assad']);
    expect(pack.find('nobody')).toBeUndefined();
    expect(() => pack.entity(99)).toThrow(RangeError);
  });

  it('finds names by their beginnings, the prominent ones first', () => {
    const beginning = (prefix: string, most = 9) =>
      pack.startingWith(prefix, most).map((index) => pack.entity(index).id);
    expect(beginning('ass')).toEqual(['bashar-al-assad', 'hafez-al-assad']);
    expect(beginning('al-Ass', 1)).toEqual(['bashar-al-assad']);
    expect(beginning('Bashar A')).toEqual(['bashar-al-assad']);
    expect(beginning('World Heal')).toEqual(['world-health-organization']);
    expect(beginning('WH')).toEqual([]);
    expect(beginning('')).toEqual([]);
  });

  it('finds every alias among many, whole and by its beginning', () => {
    const many = Array.from({ length: 400 }, (_, i) => `Name ${'abcdefghij'[i % 10]}${i * 7919} Person`);
    const records = many.map((name, i) => `[person p-${i}]\nname: ${name}\n${tail(0.5)}`).join('\n');
    const big = openRecords(records);
    many.forEach((name, i) => {
      expect(big.candidates(name).map(({ entity }) => big.entity(entity).id)).toEqual([`p-${i}`]);
      expect(big.startingWith(name.slice(0, -3), 2)).toHaveLength(1);
      expect(big.candidates(name.slice(0, -1))).toEqual([]);
    });
  });

  it('is the same bytes for the same records', () => {
    expect(new Uint8Array(packOf(RECORDS))).toEqual(new Uint8Array(packOf(RECORDS)));
  });
});

describe('bytes that are no pack', () => {
  const opening = (change: (bytes: Uint8Array) => Uint8Array) => () =>
    openPack(change(new Uint8Array(packOf(RECORDS))).slice().buffer);
  const flip = (at: number) => (bytes: Uint8Array) => {
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };

  it('are refused with what is wrong', () => {
    expect(() => openPack(new ArrayBuffer(0))).toThrow(PackError);
    expect(opening((bytes) => bytes.subarray(0, bytes.length - 4))).toThrow(/cut short/);
    expect(opening(flip(0))).toThrow(/not a Newsgloss pack/);
    expect(opening(flip(4))).toThrow(/version/);
    for (const at of [30, 400, 700]) expect(opening(flip(at)), `byte ${at}`).toThrow(/checksum/);
  });
});
