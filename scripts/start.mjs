// `npm start [-- URL]`: the extension in a browser, on our demo news site, from a fresh checkout, on any Node from 20.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './support/ensure-installed.mjs';
import { findBrowser } from './support/find-browser.mjs';
import { ROOT, toolEnv } from './support/project.mjs';

try {
  ensureInstalled();
  const browser = findBrowser('chromium');
  // `node` is the project's own from here on: the rest is TypeScript, which older ones do not run.
  const result = spawnSync('node', [join(ROOT, 'scripts', 'start-demo.ts'), ...process.argv.slice(2)], {
    cwd: ROOT,
    env: { ...toolEnv(), CHROME_PATH: browser },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = result.status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
