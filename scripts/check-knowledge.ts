import { readFileSync } from 'node:fs';
import { placesFor } from './pack/build.ts';
import { recordFiles } from './pack/record-files.ts';
import { RecordError, readRecords } from './pack/record-text.ts';
import { readOwnRecords } from './pack/records.ts';
import { mistakes } from './pack/validate.ts';

// Lists every mistake in the records at once; the build stops at the first. Arguments limit the list to the mistakes that
// mention one of them, a file's name for example.
const folder = new URL('../knowledge/', import.meta.url);
const only = process.argv.slice(2);
const found: string[] = [];

function kept<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    found.push(error.message);
    return [];
  }
}

const records = recordFiles(folder)
  .flatMap((path) =>
    kept(() => readRecords(`knowledge/${path}`, readFileSync(new URL(path, folder), 'utf8'))),
  )
  .filter((record) => kept(() => [readOwnRecords([record])]).length > 0);
const own = readOwnRecords(records);
const known = new Set(placesFor(own, folder).map((place) => place.id));
found.push(...mistakes(own, known).map((mistake) => mistake.message));
const shown = found.filter((message) => only.length === 0 || only.some((part) => message.includes(part)));
for (const message of shown) console.log(message);
console.log(`${records.length} records, ${shown.length} mistakes`);
process.exitCode = shown.length > 0 ? 1 : 0;
