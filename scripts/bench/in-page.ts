// Bundled by the bench and run inside a page: our reading of a document and Readability's, each on a live one.
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { judge } from '../../lib/boilerplate/judge.ts';
import { lineHash } from '../../lib/boilerplate/memory/line-hash.ts';
import { looksLikeArticle } from '../../lib/page/gate.ts';
import { linesOf, readArticle } from '../../lib/page/reader.ts';
import { NOTHING_REMEMBERED } from '../../lib/types/publisher-memory.ts';
import { runNow } from '../../lib/types/steps.ts';

/** Whether an article was found in a document of this address. */
type Read = (document: Document, url: string) => boolean;

/** Of a publisher that was not read before. */
const FIRST_VISIT = { memory: NOTHING_REMEMBERED, hash: lineHash(1), day: 0 };

/** Gate, reading and judging, in one go; in the extension the background judges. */
const ours: Read = (document, url) => {
  const page = looksLikeArticle(document, url) ? runNow(readArticle(document, url)) : null;
  return page !== null && judge(page.meta, linesOf(page), FIRST_VISIT).lines.length > 0;
};

/** Readability's gate, the clone that it needs of a live page, and its reading. */
const readability: Read = (document) => {
  if (!isProbablyReaderable(document)) return false;
  return new Readability(document.cloneNode(true) as Document).parse() !== null;
};

const READERS = { ours, readability };

export type ReaderName = keyof typeof READERS;

/** Milliseconds of one reading, or null when no article was found. */
function read(reader: ReaderName, document: Document, url: string): number | null {
  // Laid out before the clock runs: neither reader is to pay for what the page's own drawing does anyway.
  document.documentElement.getBoundingClientRect();
  (globalThis as { gc?: () => void }).gc?.();
  const start = performance.now();
  let found: boolean;
  try {
    found = READERS[reader](document, url);
  } catch {
    found = false;
  }
  const milliseconds = performance.now() - start;
  return found ? milliseconds : null;
}

/** The page that this script is in. */
function readHere(reader: ReaderName, url: string): number | null {
  return read(reader, document, url);
}

/** A page loaded into a frame of this one, so that the reader's code stays warm while the document is fresh. */
async function readFramed(reader: ReaderName, address: string, url: string): Promise<number | null> {
  const frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '900';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = address;
  document.body.append(frame);
  await loaded;
  try {
    return frame.contentDocument === null ? null : read(reader, frame.contentDocument, url);
  } finally {
    frame.remove();
  }
}

/** Where the bench finds the two. */
export interface InPage {
  newsglossBench: { readonly readHere: typeof readHere; readonly readFramed: typeof readFramed };
}

(globalThis as unknown as InPage).newsglossBench = { readHere, readFramed };
