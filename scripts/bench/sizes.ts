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

const READING_BUDGET = 15_000;

const PARTS: readonly { readonly name: string; readonly file: string; readonly budget?: number }[] = [
  { name: 'content script', file: 'content-scripts/content.js', budget: CONTENT_BUDGET },
  { name: 'background', file: 'background.js' },
  { name: 'knowledge pack', file: 'newsgloss.pack' },
  { name: "recogniser's model", file: 'recogniser.model' },
  { name: 'map atlas', file: 'countries-50m.json' },
];

const PEERS = ['compromise', '@mozilla/readability'];

const GATE = "export { looksLikeArticle } from './lib/page/gate.ts';";
const FINDER = "export { linesOf, readArticle } from './lib/page/reader.ts';";
const FILTER =
  "export { judge } from './lib/boilerplate/judge.ts'; export { lineHash } from './lib/boilerplate/memory/line-hash.ts'; export { remember } from './lib/boilerplate/memory/remember.ts';";
/** The filter's phrases, language by language. */
const LEXICONS = 'lib/boilerplate/cues';
const LEXICON = /\/cues\//;

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
  rows.push(...(await readingRows()));
  for (const peer of PEERS) rows.push(row(`peer: ${peer}, all of it`, await bundled(peer)));
  return {
    title: 'Sizes',
    note:
      'gzip level 9. Peers, and the parts that find and filter an article, are bundled and minified by the bundler that builds us, each ' +
      'by itself: what two of them share is in both, and all of them together are one bundle. The finder is one reading of a page, without what follows its changes; the filter learns too.',
    columns: ['part', 'plain', 'gzipped', 'budget', 'verdict'],
    rows,
  };
}

function row(name: string, bytes: Uint8Array, budget?: number): string[] {
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  const limit = budget === undefined ? ['', ''] : [kilobytes(budget), verdict(budget, gzipped)];
  return [name, kilobytes(bytes.length), kilobytes(gzipped), ...limit];
}

/** What Readability does too: telling whether a page is an article, finding it, and leaving out what is not its own. */
async function readingRows(): Promise<string[][]> {
  const code = async (sources: readonly string[], external?: RegExp) =>
    Buffer.from(await bundleScript(sources.join('\n'), external));
  const lexicons = readdirSync(join(ROOT, LEXICONS))
    .filter((name) => name.endsWith('.ts'))
    .map((name, index) => `export * as lexicon${index} from './${LEXICONS}/${name}';`);
  const all = [GATE, FINDER, FILTER];
  return [
    row('gate', await code([GATE])),
    row('finder', await code([FINDER])),
    row('filter, without its lexicons', await code([FILTER], LEXICON)),
    row("filter's lexicons", await code(lexicons)),
    row('gate, finder and filter without its lexicons', await code(all, LEXICON)),
    row('gate, finder and filter', await code(all), READING_BUDGET),
  ];
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

/**
 * Bundles and minifies a module, given as text, to one classic script. Its imports start at the project's root.
 * @param external modules to leave out
 */
export async function bundleScript(source: string, external?: RegExp): Promise<string> {
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
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'bundle' },
      ...(external && { rolldownOptions: { external } }),
    },
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
