import { openPack } from '../../../lib/knowledge/pack-reader.ts';
import { buildInput } from '../../../scripts/pack/build.ts';
import { writePack } from '../../../scripts/pack/write-pack.ts';

/** The real pack, built from the records in this checkout. */
export function builtKnowledge() {
  return openPack(
    new Uint8Array(writePack(buildInput(new URL('../../../knowledge/', import.meta.url)))).buffer,
  );
}
