import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const ATLAS = resolve(import.meta.dirname, 'node_modules/world-atlas/countries-50m.json');
const PACK = resolve(import.meta.dirname, 'build/pack/newsgloss.pack');

// A bundler's bridge from CommonJS reads every property of the browser's interface, which makes the browser build each of
// them: half a millisecond on every page.
const polyfillAsModule = {
  name: 'polyfill-as-module',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('/webextension-polyfill/dist/browser-polyfill')
      ? `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;`
      : null,
};

// What pages carry asks only for promises that every browser we serve has by itself; three kilobytes of bridge would be
// loaded on each of them for nothing.
const withoutPolyfill = {
  name: 'without-polyfill',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id === '@wxt-dev/webextension-polyfill/browser'
      ? fileURLToPath(import.meta.resolve('wxt/browser'))
      : null,
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  imports: false,
  vite: () => ({
    plugins: [preact(), polyfillAsModule],
    // The oldest browsers that the manifest admits.
    build: { sourcemap: false, modulePreload: false, target: ['chrome128', 'firefox146'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'contextMenus'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousMention__',
      },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandToggleSite__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'newsgloss@newsgloss.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  zip: {
    // Hidden files are left out unless named, but npm must read the lock the way we wrote it.
    includeSources: ['**/*', '.npmrc'],
    excludeSources: ['build/**', 'docs/pictures/**'],
  },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script')) config.plugins?.push(withoutPolyfill);
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('newsgloss.pack', 'recogniser.model', 'countries-50m.json');
    },
    'build:publicAssets': (_wxt, files) => {
      execFileSync(process.execPath, ['scripts/build-pack.ts', PACK], {
        cwd: import.meta.dirname,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      files.push(
        { absoluteSrc: PACK, relativeDest: 'newsgloss.pack' },
        { absoluteSrc: ATLAS, relativeDest: 'countries-50m.json' },
      );
    },
  },
});
