import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { walk } from '../lib/page/walk.ts';
import { runNow } from '../lib/types/steps.ts';
import { openPage } from './annotate-dom.ts';
import type { ReadResult } from './evaluate-reader.ts';

/**
 * Reads a saved page with Readability, the way a reader mode does: its own gate, and the blocks of its result as lines. The
 * clone that it needs of a live page counts to its time.
 */
export function readByReadability(file: string, url: string): ReadResult {
  const { document, close } = openPage(file, url);
  try {
    const start = performance.now();
    const isArticle = isProbablyReaderable(document);
    const clone = document.cloneNode(true) as Document;
    const found = new Readability<Element>(clone, { serializer: (node) => node as Element }).parse();
    const milliseconds = performance.now() - start;
    const lines = found?.content ? runNow(walk(found.content)) : [];
    return { isArticle, lines: lines.map(({ text }) => ({ text, kind: 'body' })), milliseconds };
  } finally {
    close();
  }
}
