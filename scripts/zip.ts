// `npm run zip`: the store packages for Chrome, Edge and Firefox, and the source archive that Firefox's reviewers ask
// for. `npm run zip -- --verify` also unpacks that archive elsewhere, builds it and compares every byte.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './support/ensure-installed.mjs';
import { unzipSync } from './support/unzip.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = join(ROOT, '.output');
const FIREFOX_BUILD = 'firefox-mv3';

for (const browser of ['chrome', 'edge', 'firefox']) run('wxt', ['zip', '-b', browser], ROOT);
const archives = readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
for (const name of archives) {
  const bytes = readFileSync(join(OUTPUT, name)).length;
  console.log(`${name}  ${(bytes / 1e6).toFixed(2)} MB`);
}
if (process.argv.includes('--verify')) verifySources(archives.find((name) => name.endsWith('sources.zip')));

function verifySources(archive: string | undefined): void {
  if (archive === undefined) throw new Error('No source archive was made.');
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-sources-'));
  try {
    unzipSync(join(OUTPUT, archive), folder);
    ensureInstalled(folder);
    run('npm', ['run', '-s', 'build:firefox'], folder);
    const ours = hashes(join(OUTPUT, FIREFOX_BUILD));
    const theirs = hashes(join(folder, '.output', FIREFOX_BUILD));
    const names = [...new Set([...ours.keys(), ...theirs.keys()])];
    const different = names.filter((name) => ours.get(name) !== theirs.get(name));
    if (different.length > 0) throw new Error(`The sources build other bytes: ${different.join(', ')}`);
    console.log(`The source archive builds to the same bytes: ${ours.size} files.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
