import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { ImportProblem } from '../../types/reader-pack.ts';
import { type Field, isField, type Row, type Rows } from './row.ts';

interface RecordWithInfo {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Rows of a table with commas (or semicolons or tabs) between its fields and the names of its columns in the first line. A
 * row's line is where it ends, which is where it starts unless a quoted field spans lines.
 */
export function readCsv(text: string): Rows {
  let records: RecordWithInfo[];
  try {
    records = parse(text, {
      info: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
      delimiter: delimiterOf(text),
    }) as unknown as RecordWithInfo[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 0;
    return { rows: [], problems: [{ line, kind: 'syntax' }] };
  }
  const [head, ...body] = records;
  if (head === undefined) return { rows: [], problems: [{ line: 0, kind: 'empty' }] };
  const columns = head.record.map((name) => name.toLowerCase());
  const problems: ImportProblem[] = columns
    .filter((name) => name !== '' && !isField(name))
    .map((what) => ({ line: 1, kind: 'unknownField', what }));
  if (!columns.includes('name')) problems.push({ line: 1, kind: 'noNameColumn' });
  if (problems.length > 0) return { rows: [], problems };
  const rows = body.map(({ record, info }): Row => {
    const values: Partial<Record<Field, string>> = {};
    record.forEach((value, i) => {
      const name = columns[i];
      if (name !== undefined && isField(name) && value !== '') values[name] = value;
    });
    return { line: info.lines, values };
  });
  return { rows, problems };
}

/** Spreadsheets of half the world put semicolons. */
function delimiterOf(text: string): string {
  const head = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
