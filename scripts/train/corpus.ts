import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageDocument, readDocument, type TextLine } from '../../lib/language/document.ts';

/** A span as a corpus marks it. Offsets are UTF-16 code units, half-open. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface MarkedDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly MarkedSpan[];
}

/** Reads one document a line: {"id", "text", "mentions": [{"start", "end", "type"}]}. */
export function readMarked(folder: string, name: string): MarkedDocument[] {
  return readFileSync(join(folder, 'ner', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MarkedDocument);
}

/** The whole text as the recogniser reads it, each line by itself. */
export function readWhole(text: string): LanguageDocument {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return readDocument(text, lines);
}
