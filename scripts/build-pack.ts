import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildInput } from './pack/build.ts';
import { RecordError } from './pack/record-text.ts';
import { savePack } from './pack/save-pack.ts';

const out = process.argv[2] ?? fileURLToPath(new URL('../build/pack/newsgloss.pack', import.meta.url));
try {
  const input = buildInput(new URL('../knowledge/', import.meta.url));
  const pack = savePack(input, out);
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  const aliases = input.entities.reduce((sum, entity) => sum + entity.aliases.length, 0);
  console.log(
    `${input.entities.length} entities, ${aliases} aliases, ${kilobytes(pack.length)}, ${kilobytes(gzipSync(pack, { level: 9 }).length)} gzipped`,
  );
} catch (error) {
  if (!(error instanceof RecordError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
