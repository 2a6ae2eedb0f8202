// Brings node_modules up to package-lock.json. Runs on any Node from version 20, before `npm install`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

/**
 * Installs what package-lock.json names, when node_modules is missing or was installed from another one.
 * @returns {boolean} whether it had to install.
 * @throws {Error} whose message ends with one sentence that says what to do.
 */
export function ensureInstalled(root = ROOT) {
  const modules = join(root, 'node_modules');
  const stamp = join(modules, '.newsgloss-lock');
  const wanted = digest(join(root, 'package-lock.json'));
  if (existsSync(stamp) ? readFileSync(stamp, 'utf8') === wanted : matchesLock(root)) return false;

  console.log('Installing the packages of package-lock.json ...');
  let result = npm(root, 'ci');
  // A lock written where the registry lacks the binaries of other platforms names none of them, and `npm ci` then
  // takes it for outdated. `npm install` keeps to the versions it names all the same, and --no-save to the file.
  if (result.errors.includes('EUSAGE')) result = npm(root, 'install', '--no-save');
  if (!result.ok) {
    throw new Error(
      `${result.errors}\n\nThe packages could not be installed: check the network, then run \`npm install\`.`,
    );
  }
  writeFileSync(stamp, wanted);
  return true;
}

/**
 * @param {string} root
 * @param {string[]} words
 */
function npm(root, ...words) {
  const result = spawnSync('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { ok: result.status === 0, errors: `${result.stderr ?? ''}${result.error?.message ?? ''}`.trim() };
}

/**
 * Whether a node_modules that we did not stamp was installed from this lock: npm keeps its own copy of the lock
 * there, less the project's own entry and less what does not fit this platform.
 * @param {string} root
 */
function matchesLock(root) {
  try {
    const locked = packagesOf(join(root, 'package-lock.json'));
    const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
    return Object.entries(locked).every(
      ([path, entry]) =>
        path === '' || entry.optional || entry.devOptional || installed[path]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @param {string} file */
function digest(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
