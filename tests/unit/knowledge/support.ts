import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import { openPack } from '../../../lib/knowledge/pack-reader.ts';
import { combine } from '../../../scripts/pack/build.ts';
import type { PackEntity } from '../../../scripts/pack/model.ts';
import { readRecords } from '../../../scripts/pack/record-text.ts';
import { readOwnRecords } from '../../../scripts/pack/records.ts';
import { writePack } from '../../../scripts/pack/write-pack.ts';

const SOURCE = '[source test]\nname: A source\nlicence: CC0 1.0\ndate: 2025\n';

/** A country as the packages bring it. */
export const SYRIA: PackEntity = {
  id: 'country:SY',
  type: 'place',
  name: 'Syria',
  kind: 'country',
  about: 'country in the Middle East',
  prominence: 0.8,
  source: 'test',
  terms: [],
  notes: [],
  aliases: [{ name: 'Syria', kind: 'name' }],
};

/** The pack of some records, with Syria beside them and a source `test`. */
export function packOf(records: string, places: readonly PackEntity[] = [SYRIA]): ArrayBuffer {
  return writePack(combine(readOwnRecords(readRecords('test.txt', SOURCE + records)), places));
}

export function openRecords(records: string, places?: readonly PackEntity[]): KnowledgeBase {
  return openPack(packOf(records, places));
}

/** Index of an entity that must be in the pack. */
export function indexOf(pack: KnowledgeBase, id: string): number {
  const index = pack.find(id);
  if (index === undefined) throw new Error(`No entity "${id}"`);
  return index;
}
