import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { DEMO_ARTICLES } from '../../demo/articles.ts';
import type { Demo } from '../../demo/server.ts';
import type { ExtensionBrowser } from './launch-chromium.ts';
import { firstPersonPoint, readBoilerplate, settledHighlights } from './page-probes.ts';
import { ROOT } from './project.mjs';

const PICTURES = join(ROOT, 'build', 'pictures');

/** The demo's single-page and live articles go on after they have loaded; milliseconds until the last of it is there. */
const LATER_TEXT = 2_500;

/** From a pointer that rests on a name until its card is open and drawn, milliseconds. */
const CARD_OPEN = 1_500;

/** Opens the demo's articles, or the page asked for, prints what was annotated on each and saves pictures. */
export async function tourHeadless(
  browser: ExtensionBrowser,
  demo: Demo,
  url: string | undefined,
): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  console.log(
    `No display: showing in words what the extension does${url ? '' : ' on the demo news site'}.\n`,
  );
  const stops = url
    ? [{ url, name: 'page', later: false }]
    : DEMO_ARTICLES.map((article) => ({
        url: demo.url + article.path,
        name: article.path.split('/').filter(Boolean).join('-'),
        later: article.later !== undefined,
      }));
  const page = await browser.context.newPage();
  let annotated = 0;
  for (const stop of stops) {
    await page.goto(stop.url, { waitUntil: 'load' });
    if (stop.later) await page.waitForTimeout(LATER_TEXT);
    if (await describe(page)) annotated += 1;
    await takePictures(page, stop.name);
  }
  await page.close();
  console.log(`Pictures are in ${relative(ROOT, PICTURES)}/.`);
  if (annotated === 0)
    throw new Error('Nothing was annotated: the extension did not take any page for an article.');
}

async function describe(page: Page): Promise<boolean> {
  const names = await settledHighlights(page);
  const boilerplate = await page.evaluate(readBoilerplate);
  console.log(`${await page.title()}\n  ${page.url()}`);
  console.log(`  Figures: ${counted(names.person)}`);
  console.log(`  Places: ${counted(names.place)}`);
  console.log(`  Organisations: ${counted(names.organisation)}`);
  console.log(boilerplate.length === 0 ? '  Filtered lines: none' : '  Filtered lines:');
  for (const line of boilerplate) console.log(`    [${line.category}] ${line.text}`);
  console.log('');
  return names.person.length + names.place.length + names.organisation.length > 0;
}

/** "Assad (5), Sergey Lavrov, Lavrov (2)", in the order in which the names come first. */
function counted(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const parts = [...counts].map(([text, count]) => (count === 1 ? text : `${text} (${count})`));
  return parts.length === 0 ? 'none' : parts.join(', ');
}

async function takePictures(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  const point = await page.evaluate(firstPersonPoint);
  if (point === undefined) return;
  await page.mouse.move(point.x - 3, point.y);
  await page.mouse.move(point.x, point.y, { steps: 3 });
  await page.waitForTimeout(CARD_OPEN);
  await page.screenshot({ path: join(PICTURES, `${name}-card.png`) });
  await page.mouse.move(2, 2);
}
