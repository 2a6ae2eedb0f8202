import { setTimeout as wait } from 'node:timers/promises';
import { clockPaint, paintTimes } from './page-clock.ts';
import { LONG_ARTICLE, LONG_ARTICLE_WORDS } from './pages.ts';
import type { Reader } from './reader.ts';
import { repeat, summarise } from './statistics.ts';
import { spread, type Table, verdict } from './table.ts';

/** Milliseconds from page ready to painted names. */
const COLD_BUDGET = 400;
const WARM_BUDGET = 150;

/** How long the machine rests before a visit, milliseconds. */
const REST = 300;

/** From page ready to painted names on the long article, the background stopped before or running. */
export async function measurePaint(reader: Reader, runs: number): Promise<Table> {
  const visit = async (cold: boolean): Promise<number> => {
    if (cold) await reader.stopBackground();
    const page = await reader.newPage();
    try {
      await page.addInitScript(clockPaint);
      await wait(REST);
      await page.goto(reader.url + LONG_ARTICLE);
      const { ready, painted } = await page.evaluate(paintTimes);
      return painted - ready;
    } finally {
      await page.close();
    }
  };
  const cold = summarise(await repeat(runs, () => visit(true)));
  await visit(false);
  const warm = summarise(await repeat(runs, () => visit(false)));
  return {
    title: `From page ready to painted names, ${LONG_ARTICLE_WORDS.toLocaleString('en')} words`,
    note: `From the end of DOMContentLoaded until the first frame with names is drawn, ${runs} visits in a new tab each; frames come every 16.7 ms.`,
    columns: ['background', 'median / p95', 'budget', 'verdict'],
    rows: [
      ['cold: stopped before', spread(cold), `${COLD_BUDGET} ms`, verdict(COLD_BUDGET, cold.median)],
      ['warm: running', spread(warm), `${WARM_BUDGET} ms`, verdict(WARM_BUDGET, warm.median)],
    ],
  };
}
