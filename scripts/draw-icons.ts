/**
 * Draws the toolbar and store icons from their SVG sources: `node scripts/draw-icons.ts`. The results are kept in
 * the repository, so a build needs no browser.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from './support/find-browser.mjs';

const SIZES = [16, 32, 48, 96, 128];

const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    // A drawing of its own for the smallest size, whose edges fall on whole pixels.
    const source = new URL(size === 16 ? 'icons/icon-16.svg' : 'icons/icon.svg', import.meta.url);
    const svg = await readFile(source, 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`../public/icon/${size}.png`, import.meta.url), png);
  }
} finally {
  await browser.close();
}
