import type { Place } from './model.ts';

/** A mistake in our records. The message starts with file and line. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  constructor(at: Place, message: string) {
    super(`${at.file}:${at.line}: ${message}`);
  }
}

export interface Field {
  readonly name: string;
  readonly value: string;
  readonly at: Place;
}

/** One record as it stands in a file: `[type id]`, then its fields. */
export interface RawRecord {
  readonly type: string;
  readonly id: string;
  readonly fields: readonly Field[];
  readonly at: Place;
}

/**
 * Splits a records file into records: lines `[type id]` and `field: value`, empty lines, and comments from `#` at a line's start.
 * @throws RecordError on any other line.
 */
export function readRecords(file: string, text: string): RawRecord[] {
  const records: (RawRecord & { fields: Field[] })[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    const at = { file, line: index + 1 };
    if (line === '' || line.startsWith('#')) return;
    const head = /^\[([a-z]+) ([A-Za-z0-9.:-]+)\]$/.exec(line);
    if (head !== null) {
      records.push({ type: head[1]!, id: head[2]!, fields: [], at });
      return;
    }
    const field = /^([a-z]+): +(\S.*)$/.exec(line);
    const record = records.at(-1);
    if (field === null) throw new RecordError(at, `neither a record's head nor a field: "${line}"`);
    if (record === undefined) throw new RecordError(at, 'a field before the first record');
    record.fields.push({ name: field[1]!, value: field[2]!, at });
  });
  return records;
}
