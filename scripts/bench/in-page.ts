// Bundled by the bench and run inside a page: our reading of it and Readability's, on the same live document.
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { articleOf } from '../../lib/boilerplate/classify.ts';
import { looksLikeArticle } from '../../lib/page/gate.ts';
import { readArticle } from '../../lib/page/reader.ts';
import { runNow } from '../../lib/types/steps.ts';

/** Milliseconds of the first reading, and of each that followed. */
export interface Readings {
  readonly first: number;
  readonly later: readonly number[];
  /** Why a reader could not read the page; then there are no times. */
  readonly refused?: string;
}

/** Gate, reading and classing, in one go. */
function readOurs(times: number): Readings {
  return readings(times, () => {
    const page = looksLikeArticle(document, location.href)
      ? runNow(readArticle(document, location.href))
      : null;
    return page !== null && articleOf(page.meta, page.lines).lines.length > 0;
  });
}

/** Readability's gate, the clone that it needs of a live page, and its reading. */
function readPeers(times: number): Readings {
  return readings(times, () => {
    if (!isProbablyReaderable(document)) return false;
    return new Readability(document.cloneNode(true) as Document).parse() !== null;
  });
}

function readings(times: number, read: () => boolean): Readings {
  const measured: number[] = [];
  for (let run = 0; run <= times; run += 1) {
    const start = performance.now();
    try {
      if (!read()) return { first: 0, later: [], refused: 'finds no article' };
    } catch (error) {
      return { first: 0, later: [], refused: error instanceof Error ? error.name : 'throws' };
    }
    measured.push(performance.now() - start);
  }
  const [first, ...later] = measured;
  return { first: first!, later };
}

/** Where the bench finds the two. */
export interface InPage {
  newsglossBench: { readonly readOurs: typeof readOurs; readonly readPeers: typeof readPeers };
}

(globalThis as unknown as InPage).newsglossBench = { readOurs, readPeers };
