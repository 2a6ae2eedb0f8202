import { readdirSync, readFileSync } from 'node:fs';
import { type RawRecord, readRecords } from './record-text.ts';

/** Lists of plain words among the record files. */
const WORD_LISTS: ReadonlySet<string> = new Set(['common-words.txt']);

/**
 * Paths of the record files in a folder and its folders, relative to it, in the order of their letters.
 * @param folder ending in a slash
 */
export function recordFiles(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.txt') && !WORD_LISTS.has(path))
    .sort();
}

/** @throws RecordError on a line that is neither a head nor a field. */
export function readRecordFiles(folder: URL): RawRecord[] {
  return recordFiles(folder).flatMap((path) =>
    readRecords(`knowledge/${path}`, readFileSync(new URL(path, folder), 'utf8')),
  );
}
