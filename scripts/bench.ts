// `npm run bench [-- --only sizes,paint] [--runs N] [--data FOLDER]`: sizes and speeds beside their budgets, and peers in
// the same run. It reports; nothing fails when a budget is missed.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureArticles } from './bench/articles.ts';
import { measureCards } from './bench/card.ts';
import { describeMachine } from './bench/machine.ts';
import { measureNode } from './bench/node-side.ts';
import { measureNonArticles, measureTasks } from './bench/our-time.ts';
import { measurePaint } from './bench/paint.ts';
import { type Reader, sitDown } from './bench/reader.ts';
import { measureSizes } from './bench/sizes.ts';
import { formatTable, type Table } from './bench/table.ts';
import { CHROME_BUILD } from './support/launch-chromium.ts';
import { ROOT, toolEnv } from './support/project.mjs';

const { values } = parseArgs({
  options: {
    /** Sections to measure, by name. */
    only: { type: 'string' },
    /** Visits a figure in the browser. */
    runs: { type: 'string', default: '10' },
    /** Folder of texts for the reading speed in Node and of saved pages for that in the browser; the demo's by default. */
    data: { type: 'string' },
  },
});
const runs = Math.max(1, Number.parseInt(values.runs, 10) || 1);

interface Bench {
  readonly extension: string;
  readonly reader: Reader;
}

// In this order: what lies on the disk, what a reader waits for, what a page bears, what readers of text do.
const SECTIONS: Readonly<Record<string, (bench: Bench) => Promise<Table[]>>> = {
  sizes: async ({ extension }) => [await measureSizes(extension)],
  paint: async ({ reader }) => [await measurePaint(reader, runs)],
  card: async ({ reader }) => [await measureCards(reader, runs)],
  'non-articles': async ({ reader }) => [await measureNonArticles(reader, runs)],
  tasks: async ({ reader }) => [await measureTasks(reader, Math.ceil(runs / 3))],
  articles: async ({ reader }) => [await measureArticles(reader.url, Math.ceil(runs / 3), values.data)],
  node: async ({ extension }) =>
    measureNode(join(extension, 'newsgloss.pack'), join(extension, 'recogniser.model'), values.data),
};

async function bench(names: readonly string[]): Promise<void> {
  build();
  // Another build during the run would change what is measured.
  const extension = mkdtempSync(join(tmpdir(), 'newsgloss-bench-'));
  try {
    cpSync(CHROME_BUILD, extension, { recursive: true });
    const reader = await sitDown(extension);
    try {
      const command = ['npm run bench', ...process.argv.slice(2)].join(' ');
      console.log(`${describeMachine(reader.browser, command)}\n`);
      for (const name of names) {
        for (const table of await SECTIONS[name]!({ extension, reader }))
          console.log(`${formatTable(table)}\n`);
      }
    } finally {
      await reader.leave();
    }
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}

function build(): void {
  const result = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: ROOT,
    env: toolEnv(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error(`${result.stdout}${result.stderr}\nThe build failed.`);
}

const names = values.only?.split(',') ?? Object.keys(SECTIONS);
const unknown = names.find((name) => !Object.hasOwn(SECTIONS, name));
if (unknown !== undefined) {
  console.error(`There is no section "${unknown}"; there are ${Object.keys(SECTIONS).join(', ')}.`);
  process.exitCode = 2;
} else await bench(names);
