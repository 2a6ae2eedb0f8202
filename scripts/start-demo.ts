import { spawnSync } from 'node:child_process';
import { serveDemo } from '../demo/server.ts';
import { findBrowser } from './support/find-browser.mjs';
import { CHROME_BUILD, launchChromium } from './support/launch-chromium.ts';
import { ROOT, toolEnv } from './support/project.mjs';
import { showHeaded } from './support/show-headed.ts';
import { tourHeadless } from './support/tour-headless.ts';

/** Builds the extension, serves the demo and shows both, in a window or, without a display, in words and pictures. */
async function start(url: string | undefined): Promise<void> {
  build();
  const headless = !hasDisplay();
  const demo = await serveDemo();
  try {
    const browser = await launchChromium({
      executablePath: findBrowser('chromium'),
      extension: CHROME_BUILD,
      headless,
    });
    try {
      await (headless ? tourHeadless(browser, demo, url) : showHeaded(browser, demo, url));
    } finally {
      await browser.close();
    }
  } finally {
    await demo.close();
  }
}

function build(): void {
  console.log('Building the extension ...');
  const result = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: ROOT,
    env: toolEnv(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error(`${result.stdout}${result.stderr}\nThe build failed.`);
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

try {
  await start(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
