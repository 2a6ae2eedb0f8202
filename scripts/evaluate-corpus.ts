import { readFileSync } from 'node:fs';

/** A span with its type, and its link where one is known. Offsets are UTF-16 code units, half-open. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly wiki?: string;
}

/** A text with its mentions as a person marked them. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly mentions: readonly Marked[];
}

/** Reads one document a line. @throws when the file is missing or a line is no JSON. */
export function readCorpus(file: string): MarkedText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MarkedText);
}
