import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../../lib/types/settings.ts';
import { mentionPoint } from '../../tests/browser/support/mention-point.ts';
import { settledHighlights } from '../support/page-probes.ts';
import { type CardFrame, mapDrawn, openFrame } from './card-frame.ts';
import { cardTimes, clockCard } from './page-clock.ts';
import { LONG_ARTICLE } from './pages.ts';
import type { Reader } from './reader.ts';
import { repeat, summarise } from './statistics.ts';
import { spread, type Table, verdict } from './table.ts';

/** Milliseconds from the end of the card's pause to the frame that shows it. */
const BUDGET = 50;
const PERSON = 'Yuri Borisov';
const PLACE = 'Palmyra';

/** How long a page rests before the pointer moves, milliseconds. */
const REST = 300;

/** From the end of the pause to a drawn card, and to a drawn map in it. */
export async function measureCards(reader: Reader, runs: number): Promise<Table> {
  const onPage = async <T>(act: (page: Page) => Promise<T>, stopped: 'before' | 'after' | 'never') => {
    if (stopped === 'before') await reader.stopBackground();
    const page = await reader.newPage();
    try {
      await page.goto(reader.url + LONG_ARTICLE);
      await settledHighlights(page);
      if (stopped === 'after') {
        await reader.stopBackground();
        await page.bringToFront();
      }
      await wait(REST);
      return await act(page);
    } finally {
      await page.close();
    }
  };
  const cards = async (name: string, stopped: 'before' | 'after' | 'never') =>
    summarise(await repeat(runs, () => onPage((page) => card(page, name), stopped)));
  const maps = async (stopped: 'before' | 'never') =>
    summarise(
      await repeat(runs, () =>
        onPage(async (page) => {
          await card(page, PERSON);
          const frame = await openFrame(page);
          await page.keyboard.press('Escape');
          return map(page, frame);
        }, stopped),
      ),
    );
  const budgeted = (what: string, measured: ReturnType<typeof summarise>) => [
    what,
    spread(measured),
    `${BUDGET} ms`,
    verdict(BUDGET, measured.median),
  ];
  return {
    title: 'From the end of the pause to a drawn card',
    note:
      `A trusted pointer moves to a name; counted from ${DEFAULT_SETTINGS.cardDelay} ms (the default pause) after that frame until the frame with the card is drawn, ${runs} new tabs each; ` +
      'frames come every 16.7 ms. The card fades in over 120 ms from that frame on. It opens without waiting for its map, whose room it keeps; a map at 0 ms or below was there first.',
    columns: ['what', 'median / p95', 'budget', 'verdict'],
    rows: [
      budgeted("person, the page's first card", await cards(PERSON, 'never')),
      budgeted(
        "place, the page's first card, background stopped before reading",
        await cards(PLACE, 'before'),
      ),
      budgeted("place, the page's first card, background stopped after reading", await cards(PLACE, 'after')),
      budgeted("place, the page's first card, background running", await cards(PLACE, 'never')),
      ["the place's map, atlas not read before", spread(await maps('before')), '', ''],
      ["the place's map, atlas read", spread(await maps('never')), '', ''],
    ],
  };
}

/** Points at a name and returns the milliseconds from the end of the pause until its card is drawn. */
async function card(page: Page, name: string): Promise<number> {
  const { x, y } = await restedPoint(page, name);
  await page.evaluate(clockCard);
  await page.mouse.move(x, y);
  const { pointed, drawn } = await page.evaluate(cardTimes);
  return drawn - pointed - DEFAULT_SETTINGS.cardDelay;
}

/** The same until the map in the card is drawn. */
async function map(page: Page, frame: CardFrame): Promise<number> {
  const { x, y } = await restedPoint(page, PLACE);
  await page.evaluate(clockCard);
  const drawn = mapDrawn(frame);
  await page.mouse.move(x, y);
  const { pointed } = await page.evaluate(cardTimes);
  return (await drawn) - pointed - DEFAULT_SETTINGS.cardDelay;
}

/** Where a name stands once scrolling has ended; the pointer is away from every name meanwhile. */
async function restedPoint(page: Page, name: string): Promise<{ x: number; y: number }> {
  await page.mouse.move(1, 1);
  await mentionPoint(page, name);
  await wait(REST);
  return mentionPoint(page, name);
}
