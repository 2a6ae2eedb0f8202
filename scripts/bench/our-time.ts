import { setTimeout as wait } from 'node:timers/promises';
import { DEMO_ARTICLES } from '../../demo/articles.ts';
import { firstPersonPoint, settledHighlights } from '../support/page-probes.ts';
import { LONG_ARTICLE, NON_ARTICLES } from './pages.ts';
import type { Reader } from './reader.ts';
import { repeat, summarise } from './statistics.ts';
import { milliseconds, spread, type Table, verdict } from './table.ts';
import { type OurWork, type Span, traceOurWork } from './trace.ts';

/** Milliseconds of script of ours on a page that is no article, from navigation until it has been there for a while. */
const BUDGET = 5;
const WATCHED_AFTER_LOAD = 3_000;

/** Milliseconds that one task of ours may hold the page. */
const TASK_BUDGET = 50;

/** Pause of a card and time to draw it and its map, milliseconds. */
const CARD_TIME = 800;

/** Our script's time on pages that are no articles. */
export async function measureNonArticles(reader: Reader, runs: number): Promise<Table> {
  const rows: string[][] = [];
  for (const { path, name } of NON_ARTICLES) {
    const work = await repeat(runs, () => visit(reader, path, () => wait(WATCHED_AFTER_LOAD)));
    const run = (part: keyof Span) => summarise(work.map((each) => each.run[part]));
    rows.push([
      name,
      spread(run('wall')),
      spread(run('cpu')),
      milliseconds(summarise(work.map(({ compile }) => compile.cpu)).median),
      milliseconds(summarise(work.map(({ tasks }) => tasks.reduce((all, { wall }) => all + wall, 0))).median),
      `${BUDGET} ms`,
      verdict(BUDGET, run('cpu').median),
      verdict(BUDGET, run('wall').median),
    ]);
  }
  return {
    title: 'Our time on pages that are no articles',
    note:
      `From navigation until ${WATCHED_AFTER_LOAD / 1000} s after load, ${runs} visits a page, by Chrome's trace: script of the content script and the ` +
      "page's whole microtask queue, in which the third page does some work of its own. CPU is the time the thread ran; wall also counts the time that other programs, the browser's own among them, had the core. Compiling, which is not in the other figures, is its CPU time.",
    columns: [
      'page',
      'wall, median / p95',
      'CPU, median / p95',
      'compiling',
      'tasks, whole',
      'budget',
      'by CPU',
      'by wall',
    ],
    rows,
  };
}

/** The longest task of ours on each article: reading, painting, the card of its first person. */
export async function measureTasks(reader: Reader, runs: number): Promise<Table> {
  const rows: string[][] = [];
  for (const path of [...DEMO_ARTICLES.map((article) => article.path), LONG_ARTICLE]) {
    const work = await repeat(runs, () =>
      visit(reader, path, async (page) => {
        await settledHighlights(page);
        const point = await page.evaluate(firstPersonPoint);
        if (point === undefined) throw new Error(`No person is marked on ${path}.`);
        await page.mouse.move(point.x, point.y);
        await wait(CARD_TIME);
      }),
    );
    const longest = work.map(({ tasks }) => tasks.reduce((a, b) => (b.wall > a.wall ? b : a)));
    const total = summarise(work.map(({ run }) => run.cpu));
    const wall = summarise(longest.map((task) => task.wall));
    const cpu = summarise(work.map(({ tasks }) => Math.max(...tasks.map((task) => task.cpu))));
    rows.push([
      path,
      spread(wall),
      milliseconds(cpu.greatest),
      milliseconds(total.median),
      `${TASK_BUDGET} ms`,
      verdict(TASK_BUDGET, cpu.greatest),
    ]);
  }
  return {
    title: 'Longest task of ours on each demo article',
    note:
      `From navigation through reading and painting to the card of the first person, ${runs} visits a page, by Chrome's trace: whole tasks of the page's main ` +
      'thread in which any script of ours ran, with what the browser and the page did in them. The verdict is on the longest of all visits by CPU time, which other programs do not lengthen.',
    columns: [
      'article',
      'longest task, wall, median / p95',
      'CPU, longest of all',
      'script of ours in all, CPU',
      'budget',
      'verdict',
    ],
    rows,
  };
}

async function visit(
  reader: Reader,
  path: string,
  stay: (page: Awaited<ReturnType<Reader['newPage']>>) => Promise<unknown>,
): Promise<OurWork> {
  const page = await reader.newPage();
  try {
    return await traceOurWork(page, async () => {
      await page.goto(reader.url + path);
      await stay(page);
    });
  } finally {
    await page.close();
  }
}
