import type { Line } from '../lib/types/article.ts';
import type { Said } from './evaluate-reader.ts';

export interface GoldPage {
  readonly id: string;
  readonly lines: readonly {
    readonly text: string;
    readonly label: 'body' | 'boilerplate' | 'credit' | 'ignore';
  }[];
}

/** Figures over a set's labelled lines; shares 0 to 1. */
export interface LineFigures {
  readonly pages: number;
  /** Body lines kept. */
  readonly keep: number;
  /** Boilerplate lines not kept. */
  readonly drop: number;
  /** Boilerplate lines kept, per page. */
  readonly leaks: number;
  /** Pages without a leak. */
  readonly clean: number;
  /** F1 of lines classed as credit against the labelled ones. */
  readonly creditF1: number;
}

export interface ShingleFigures {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

const SHINGLE = 4;

const isKept = ({ kind }: Pick<Line, 'kind'>) => kind === 'body' || kind === 'heading';

function tokens(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  );
}

/** Asks whether a text is among lines: as one of them, or, from four words on, within one. */
function finder(lines: Said): (text: string) => boolean {
  const keys = lines.map((line) => tokens(line.text).join(' '));
  const whole = new Set(keys);
  const all = ` ${keys.join(' | ')} `;
  return (text) => {
    const words = tokens(text);
    const key = words.join(' ');
    return whole.has(key) || (words.length >= SHINGLE && all.includes(` ${key} `));
  };
}

export function scoreLines(gold: readonly GoldPage[], saidOf: (id: string) => Said): LineFigures {
  const count = { body: 0, kept: 0, boilerplate: 0, leaked: 0, clean: 0, credits: 0, hits: 0, said: 0 };
  for (const page of gold) {
    const said = saidOf(page.id);
    const kept = finder(said.filter(isKept));
    const credits = said.filter((line) => line.kind === 'credit');
    const credited = finder(credits);
    const of = (label: string) => page.lines.filter((line) => line.label === label);
    const leaked = of('boilerplate').filter((line) => kept(line.text)).length;
    count.body += of('body').length;
    count.kept += of('body').filter((line) => kept(line.text)).length;
    count.boilerplate += of('boilerplate').length;
    count.leaked += leaked;
    count.clean += leaked === 0 ? 1 : 0;
    count.credits += of('credit').length;
    count.hits += of('credit').filter((line) => credited(line.text)).length;
    count.said += credits.length;
  }
  const pages = Math.max(1, gold.length);
  return {
    pages: gold.length,
    keep: count.kept / Math.max(1, count.body),
    drop: 1 - count.leaked / Math.max(1, count.boilerplate),
    leaks: count.leaked / pages,
    clean: count.clean / pages,
    creditF1: (2 * count.hits) / Math.max(1, count.credits + count.said),
  };
}

/** Mean precision and recall of runs of four words of the kept text against article bodies, as the benchmark scores. */
export function scoreShingles(
  bodies: Readonly<Record<string, string>>,
  saidOf: (id: string) => Said,
): ShingleFigures {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const [id, body] of Object.entries(bodies)) {
    const gold = shingles(body);
    const said = shingles(
      saidOf(id)
        .filter(isKept)
        .map((line) => line.text)
        .join('\n'),
    );
    let hits = 0;
    for (const [key, times] of said) hits += Math.min(times, gold.get(key) ?? 0);
    if (said.size > 0) precisions.push(hits / total(said));
    if (gold.size > 0) recalls.push(hits / total(gold));
  }
  const precision = mean(precisions);
  const recall = mean(recalls);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function shingles(text: string): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  for (let i = 0; i + SHINGLE <= Math.max(words.length, SHINGLE); i += 1) {
    const key = words.slice(i, i + SHINGLE).join(' ');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, each) => sum + each, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
}
