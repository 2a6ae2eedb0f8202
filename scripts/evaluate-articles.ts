import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type PageInput, pagesOfTable } from './annotate-input.ts';
import { readPage } from './annotate-page.ts';
import {
  type GoldPage,
  type LineFigures,
  type ShingleFigures,
  scoreLines,
  scoreShingles,
} from './evaluate-lines.ts';
import { readByReadability } from './evaluate-readability.ts';
import type { ReadResult, Said } from './evaluate-reader.ts';
import { createPublishers, type LearnedPage, learnedOf } from './learn-pages.ts';

/** What one reader of pages reaches. Shares are 0 to 1. */
export interface ArticleFigures {
  readonly name: string;
  /** By set; sets without labels are left out. */
  readonly lines: Readonly<Record<string, LineFigures>>;
  readonly shingles?: ShingleFigures;
  /** Share of the articles, and of the other pages, that the gate calls articles. */
  readonly gate: { readonly articles: number; readonly others: number };
  /** Milliseconds a page in this run, parsing left out. */
  readonly time: { readonly median: number; readonly p95: number };
}

const SETS = ['fundus-eval', 'fundus-tests', 'sh'];

/**
 * Scores article finding and boilerplate filtering on a folder of saved pages (`pages.tsv`, `lines-SET.jsonl`,
 * `sh-article-body.json`): ours as on a first visit, ours with the host's other pages read before, the learner without any rule,
 * and Readability in the same run.
 * @throws InputError when the folder's table lacks a column
 */
export async function evaluateArticles(folder: string): Promise<ArticleFigures[]> {
  const pages = pagesOfTable(join(folder, 'pages.tsv'));
  const read = await readAll(pages, readPage);
  const publishers = createPublishers();
  for (const [page, result] of read) if (result.isArticle) publishers.visit(learnedOf(page, result));
  const withLines = (linesOf: (page: LearnedPage) => Said) =>
    new Map(
      [...read].map(([page, result]): [PageInput, ReadResult] => [
        page,
        { ...result, lines: result.isArticle ? linesOf(learnedOf(page, result)) : [] },
      ]),
    );
  const cold = new Map(
    [...read].map(([page, result]): [PageInput, ReadResult] => [
      page,
      { ...result, lines: result.article.lines },
    ]),
  );
  const repeated = (page: LearnedPage): Said => {
    const known = publishers.repeated(page);
    return page.lines.map(({ text }, index) => ({ text, kind: known[index] ? 'boilerplate' : 'body' }));
  };
  return [
    figuresOf('newsgloss', cold, folder),
    figuresOf("newsgloss, the host's other pages read before", withLines(publishers.judge), folder),
    figuresOf('its learner alone', withLines(repeated), folder),
    figuresOf('@mozilla/readability', await readAll(pages, readByReadability), folder),
  ];
}

async function readAll<R>(
  pages: readonly PageInput[],
  read: (file: string, url: string) => R,
): Promise<Map<PageInput, R>> {
  const results = new Map<PageInput, R>();
  for (const page of pages) {
    results.set(page, read(page.file, page.url));
    // The DOM library lets go of a closed page only between tasks.
    await setImmediate();
  }
  return results;
}

function figuresOf(name: string, read: ReadonlyMap<PageInput, ReadResult>, folder: string): ArticleFigures {
  const pages = [...read.keys()];
  const results = new Map([...read].map(([{ set, id }, result]) => [`${set}/${id}`, result]));
  const lines: Record<string, LineFigures> = {};
  for (const set of SETS) {
    const file = join(folder, `lines-${set}.jsonl`);
    if (!existsSync(file)) continue;
    const live = new Set(
      pages.filter((page) => page.set === set && page.note === 'live-blog').map((page) => page.id),
    );
    const gold = records<GoldPage>(file).filter((page) => !live.has(page.id));
    lines[set] = scoreLines(gold, (id) => results.get(`${set}/${id}`)?.lines ?? []);
  }
  const bodies = join(folder, 'sh-article-body.json');
  const shingles = existsSync(bodies)
    ? scoreShingles(JSON.parse(readFileSync(bodies, 'utf8')), (id) => results.get(`sh/${id}`)?.lines ?? [])
    : undefined;
  const called = (article: boolean) => {
    const group = pages.filter((page) => (page.kind === 'article') === article);
    return (
      group.filter((page) => results.get(`${page.set}/${page.id}`)?.isArticle).length /
      Math.max(1, group.length)
    );
  };
  const times = [...results.values()].map((result) => result.milliseconds).sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return {
    name,
    lines,
    ...(shingles !== undefined && { shingles }),
    gate: { articles: called(true), others: called(false) },
    time: { median: quantile(0.5), p95: quantile(0.95) },
  };
}

function records<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The figures as text tables, one row a reader and set. */
export function articleTables(figures: readonly ArticleFigures[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  const rows = figures.flatMap(({ name, lines }) =>
    Object.entries(lines).map(([set, f]) =>
      [
        name,
        set,
        f.pages,
        percent(f.keep),
        percent(f.drop),
        f.leaks.toFixed(2),
        percent(f.clean),
        f.creditF1.toFixed(3),
      ].join(' | '),
    ),
  );
  const others = figures.map(({ name, shingles, gate, time }) =>
    [
      name,
      shingles === undefined
        ? 'n/a'
        : `${shingles.f1.toFixed(3)} (P ${shingles.precision.toFixed(3)}, R ${shingles.recall.toFixed(3)})`,
      percent(gate.articles),
      percent(gate.others),
      `${time.median.toFixed(1)} / ${time.p95.toFixed(1)}`,
    ].join(' | '),
  );
  const table = (header: string, body: readonly string[]) =>
    [header, header.replace(/[^|]+/g, ' --- '), ...body].map((row) => `| ${row.trim()} |`).join('\n');
  return [
    table('reader | set | pages | keep | drop | leaks a page | clean | credit F1', rows),
    table(
      'reader | sh F1 | articles called articles | others called articles | ms a page, median / p95',
      others,
    ),
  ].join('\n\n');
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error('Usage: evaluate-articles FOLDER');
    process.exitCode = 2;
  } else console.log(articleTables(await evaluateArticles(folder)));
}
