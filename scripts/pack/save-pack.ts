import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PackInput } from './model.ts';
import { writePack } from './write-pack.ts';

/** Writes a pack to a file, making its folder, and gives its bytes. */
export function savePack(input: PackInput, file: string): Uint8Array {
  const pack = new Uint8Array(writePack(input));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pack);
  return pack;
}
