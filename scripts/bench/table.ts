import type { Summary } from './statistics.ts';

/** A table of plain text, in Markdown, so that it can be pasted into docs/measurements.md as it is. */
export interface Table {
  readonly title: string;
  /** How it was measured: what the figures hold and what they leave out. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Formats a table, its columns aligned. */
export function formatTable({ title, note, columns, rows }: Table): string {
  const widths = columns.map((column, at) =>
    Math.max(3, column.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [`### ${title}`, '', note, '', line(columns), rule, ...rows.map(line)].join('\n');
}

/** Milliseconds, with a digit behind the point as far as it tells something. */
export function milliseconds(value: number): string {
  return `${value.toFixed(value < 20 ? 2 : value < 100 ? 1 : 0)} ms`;
}

/** "median / p95" in milliseconds. */
export function spread({ median, p95 }: Summary): string {
  return `${milliseconds(median)} / ${milliseconds(p95)}`;
}

/** A budget beside what was measured, in the same unit: how much of it is used, and whether it holds. */
export function verdict(budget: number, measured: number): string {
  return `${measured <= budget ? 'holds' : 'MISSED'} (${Math.round((100 * measured) / budget)}% of it)`;
}
