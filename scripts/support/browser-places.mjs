// Where browsers live. Plain JavaScript for any Node from version 20, because it runs before `npm install`.
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserFamily */

// Google Chrome stands last: from version 137 its stable builds ignore --load-extension.
const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
    'vivaldi',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC_APPS = {
  chromium: ['Chromium', 'Microsoft Edge', 'Brave Browser', 'Vivaldi', 'Google Chrome'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS_PROGRAMS = {
  chromium: [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
    ['Vivaldi', 'Application', 'vivaldi.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ],
  firefox: [['Mozilla Firefox', 'firefox.exe']],
};

/** Where the programs of a Playwright download lie inside its `chromium-N` folder. */
const PLAYWRIGHT_PROGRAMS = [
  ['chrome-linux', 'chrome'],
  ['chrome-linux64', 'chrome'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ...['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].map((folder) => [
    folder,
    'Google Chrome for Testing.app',
    'Contents',
    'MacOS',
    'Google Chrome for Testing',
  ]),
  ['chrome-win', 'chrome.exe'],
  ['chrome-win64', 'chrome.exe'],
];

/**
 * Paths at which a browser of the family may stand on this machine, best first. They need not exist.
 * @param {BrowserFamily} family
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string[]}
 */
export function browserPlaces(family, env = process.env, platform = process.platform) {
  const system = systemPlaces(family, env, platform);
  if (family === 'firefox') return system;
  const stable = (/** @type {string} */ path) => /google[-\\/ ]chrome/i.test(path);
  return [
    ...system.filter((path) => !stable(path)),
    ...playwrightPlaces(env, platform),
    ...system.filter(stable),
  ];
}

/**
 * @param {BrowserFamily} family
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function systemPlaces(family, env, platform) {
  if (platform === 'darwin') {
    return MAC_APPS[family].flatMap((app) => {
      const program = app.startsWith('Firefox') ? 'firefox' : app;
      return ['/Applications', join(homedir(), 'Applications')].map((root) =>
        join(root, `${app}.app`, 'Contents', 'MacOS', program),
      );
    });
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return WINDOWS_PROGRAMS[family].flatMap((parts) =>
      roots.flatMap((root) => (root === undefined ? [] : [join(root, ...parts)])),
    );
  }
  const folders = new Set([...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin']);
  folders.delete('');
  return COMMANDS[family].flatMap((command) => [...folders].map((folder) => join(folder, command)));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function playwrightPlaces(env, platform) {
  const cache =
    platform === 'darwin'
      ? join(homedir(), 'Library', 'Caches')
      : platform === 'win32'
        ? (env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'))
        : (env.XDG_CACHE_HOME ?? join(homedir(), '.cache'));
  const root = env.PLAYWRIGHT_BROWSERS_PATH || join(cache, 'ms-playwright');
  const builds = listFolder(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return builds.flatMap((build) => PLAYWRIGHT_PROGRAMS.map((parts) => join(root, build, ...parts)));
}

/** @param {string} folder */
function listFolder(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
