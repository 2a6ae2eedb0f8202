// Finds a browser to show or test the extension in. Runs on any Node from version 20, before `npm install`.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { browserPlaces } from './browser-places.mjs';

const FAMILIES = {
  chromium: {
    variable: 'CHROME_PATH',
    debianPackage: 'chromium',
    missing:
      'No Chromium-family browser was found: install Chromium (or Edge or Brave), or set CHROME_PATH to the program of one.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debianPackage: 'firefox-esr',
    missing: 'No Firefox was found: install Firefox, or set FIREFOX_PATH to its program.',
  },
};

/** Debian's installer, there wherever /etc/debian_version is. */
const PACKAGE_TOOL = 'apt-get';

/**
 * The path of a browser's program: the environment variable's, else an installed one, else, for root on Debian,
 * the one of Debian's package, which is installed then.
 * @param {import('./browser-places.mjs').BrowserFamily} family
 * @param {{ env?: NodeJS.ProcessEnv, install?: boolean }} [options] `install: false` never installs a package.
 * @returns {string}
 * @throws {Error} whose message is one sentence that says what to do.
 */
export function findBrowser(family, { env = process.env, install = true } = {}) {
  const { variable, debianPackage, missing } = FAMILIES[family];
  const named = env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(
      `${variable} is set to ${named}, which is not a program: correct it, or unset it to have a browser searched for.`,
    );
  }
  const find = () => browserPlaces(family, env).find(isProgram);
  const found = find() ?? (install && installFromDebian(debianPackage) ? find() : undefined);
  if (found === undefined) throw new Error(missing);
  return found;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} name */
function installFromDebian(name) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`Installing Debian's package ${name} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (/** @type {string[]} */ ...args) =>
    spawnSync(PACKAGE_TOOL, ['-qq', ...args], { env, stdio: 'ignore' }).status === 0;
  run('update');
  return run('install', '-y', '--no-install-recommends', name);
}
