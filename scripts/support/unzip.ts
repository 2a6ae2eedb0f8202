import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { unzipSync as inflate } from 'fflate';

/**
 * Unpacks a zip archive into a folder.
 * @throws Error when an entry would land outside of it.
 */
export function unzipSync(archive: string, folder: string): void {
  const root = resolve(folder) + sep;
  for (const [name, bytes] of Object.entries(inflate(readFileSync(archive)))) {
    const path = resolve(join(folder, name));
    if (!path.startsWith(root)) throw new Error(`The archive holds a path outside itself: ${name}`);
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
