import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { openPack } from '../../lib/knowledge/pack-reader.ts';
import { buildInput } from './build.ts';
import { savePack } from './save-pack.ts';

const PACK = fileURLToPath(new URL('../../build/pack/newsgloss.pack', import.meta.url));

/** The pack of the last build; it is built first when there is none. */
export function loadPack(): KnowledgeBase {
  if (!existsSync(PACK)) savePack(buildInput(new URL('../../knowledge/', import.meta.url)), PACK);
  const file = readFileSync(PACK);
  return openPack(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}
