import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { siteOf } from '../lib/types/settings.ts';

/** A page to annotate. */
export interface PageInput {
  readonly set: string;
  readonly id: string;
  /** Empty when unknown. */
  readonly url: string;
  readonly file: string;
  /** Its publisher's host, as the table says or the address; empty when neither does. */
  readonly host: string;
  /** Only of pages from a table that has these columns: what the page is, and a remark. */
  readonly kind?: string;
  readonly note?: string;
}

/** A plain text to annotate. */
export interface TextInput {
  /** As given, so that the output can be joined to the input. */
  readonly id: string | number;
  readonly text: string;
  readonly publishedAt?: string;
  readonly title?: string;
}

export class InputError extends Error {}

export function pagesOfFiles(files: readonly string[]): PageInput[] {
  return files.map((file) => ({
    set: 'files',
    id: basename(file).replace(/\.html?(?:\.gz)?$/, ''),
    url: '',
    file,
    host: '',
  }));
}

/**
 * Pages of a table with a header line; columns are found by their names, paths are relative to the table.
 * @throws InputError when a needed column is missing
 */
export function pagesOfTable(table: string): PageInput[] {
  const [header = '', ...rows] = readFileSync(table, 'utf8')
    .split(/\r?\n/)
    .filter((row) => row !== '');
  const names = header.split('\t');
  const column = (name: string) => {
    const index = names.indexOf(name);
    if (index === -1) throw new InputError(`${table}: no column "${name}".`);
    return index;
  };
  const [set, id, url, path] = [column('set'), column('id'), column('url'), column('path')];
  const [kind, note, host] = [names.indexOf('kind'), names.indexOf('note'), names.indexOf('host')];
  return rows.map((row) => {
    const cells = row.split('\t');
    const cell = (index: number) => cells[index] ?? '';
    return {
      set: cell(set),
      id: cell(id),
      url: cell(url),
      file: resolve(dirname(table), cell(path)),
      host: siteOf(cell(host) || (URL.parse(cell(url))?.hostname ?? '')),
      kind: cell(kind),
      note: cell(note),
    };
  });
}

/**
 * One text of a JSON Lines file.
 * @throws InputError when the line is no such record
 */
export function parseText(line: string): TextInput {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new InputError('not JSON');
  }
  const { id, text, publishedAt, title } = (record ?? {}) as Partial<Record<keyof TextInput, unknown>>;
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string')
    throw new InputError('needs "id" and "text"');
  return {
    id,
    text,
    ...(typeof publishedAt === 'string' && { publishedAt }),
    ...(typeof title === 'string' && { title }),
  };
}
