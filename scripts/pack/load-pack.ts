import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { PackError } from '../../lib/knowledge/pack-format.ts';
import { openPack } from '../../lib/knowledge/pack-reader.ts';
import { buildInput } from './build.ts';
import { savePack } from './save-pack.ts';

const PACK = fileURLToPath(new URL('../../build/pack/newsgloss.pack', import.meta.url));

/** The pack of the last build; it is built first when there is none, or one of another version. */
export function loadPack(): KnowledgeBase {
  if (existsSync(PACK)) {
    try {
      return readPack();
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
    }
  }
  savePack(buildInput(new URL('../../knowledge/', import.meta.url)), PACK);
  return readPack();
}

function readPack(): KnowledgeBase {
  const file = readFileSync(PACK);
  return openPack(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}
