import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';
import { ROOT } from '../support/project.mjs';
import { type Table, verdict } from './table.ts';

/** Bytes; a kilobyte is 1,000 of them. */
const CONTENT_BUDGET = 40_000;
const PACKAGE_BUDGET = 6_000_000;

const PARTS: readonly { readonly name: string; readonly file: string; readonly budget?: number }[] = [
  { name: 'content script', file: 'content-scripts/content.js', budget: CONTENT_BUDGET },
  { name: 'background', file: 'background.js' },
  { name: 'knowledge pack', file: 'newsgloss.pack' },
  { name: "recogniser's model", file: 'recogniser.model' },
  { name: 'map atlas', file: 'countries-50m.json' },
];

const PEERS = ['compromise', '@mozilla/readability'];

/** Sizes of a built extension and its parts beside the peers', bundled and minified by the same bundler. */
export async function measureSizes(extension: string): Promise<Table> {
  const rows = PARTS.map(({ name, file, budget }) => row(name, readFileSync(join(extension, file)), budget));
  const zip = zippedSize(extension);
  rows.push([
    'whole package, zipped',
    '',
    megabytes(zip),
    megabytes(PACKAGE_BUDGET),
    verdict(PACKAGE_BUDGET, zip),
  ]);
  for (const peer of PEERS) rows.push(row(`peer: ${peer}, all of it`, await bundled(peer)));
  return {
    title: 'Sizes',
    note: 'gzip level 9. Peers are bundled and minified by the bundler that builds us.',
    columns: ['part', 'plain', 'gzipped', 'budget', 'verdict'],
    rows,
  };
}

function row(name: string, bytes: Uint8Array, budget?: number): string[] {
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  const limit = budget === undefined ? ['', ''] : [kilobytes(budget), verdict(budget, gzipped)];
  return [name, kilobytes(bytes.length), kilobytes(gzipped), ...limit];
}

function zippedSize(folder: string): number {
  const files: Zippable = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path).split(sep).join('/')] = readFileSync(path);
  }
  return zipSync(files, { level: 9 }).length;
}

async function bundled(name: string): Promise<Uint8Array> {
  return Buffer.from(await bundleScript(`import * as all from '${name}'; export default all;`));
}

/** Bundles and minifies a module, given as text, to one classic script. Its imports start at the project's root. */
export async function bundleScript(source: string): Promise<string> {
  // No such file is there: the plugin says what it holds.
  const entry = join(ROOT, 'bench-entry.ts');
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [
      {
        name: 'bench-entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const each of outputs) if ('output' in each) return each.output[0].code;
  throw new Error('The bundler gave no script.');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
