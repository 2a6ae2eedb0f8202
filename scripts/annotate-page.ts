import { completeMeta } from '../lib/analysis/meta/complete-meta.ts';
import { articleOf } from '../lib/boilerplate/classify.ts';
import { attribute, select } from '../lib/page/dom.ts';
import { looksLikeArticle } from '../lib/page/gate.ts';
import { readMeta } from '../lib/page/meta.ts';
import { readArticle } from '../lib/page/reader.ts';
import type { Article } from '../lib/types/article.ts';
import type { LineFeatures } from '../lib/types/line-features.ts';
import { runNow } from '../lib/types/steps.ts';
import { openPage } from './annotate-dom.ts';

export interface ReadPage {
  readonly isArticle: boolean;
  /** Without lines when the page is no article. */
  readonly article: Article;
  /** What the lines' kinds were told by, parallel to the article's lines. */
  readonly features: readonly LineFeatures[];
  /** Time of gate, reading and classing; parsing is left out. */
  readonly milliseconds: number;
}

/**
 * Reads a saved page as the content script reads a live one: gate, root, lines and their kinds.
 * @param url the page's address; when empty, the one that the page names as its own
 * @throws when the file cannot be read
 */
export function readPage(file: string, url: string): ReadPage {
  const { document, close } = openPage(file, url);
  try {
    const address = url === '' ? ownAddress(document) : url;
    const start = performance.now();
    const page = looksLikeArticle(document, address) ? runNow(readArticle(document, address)) : null;
    const read = page === null ? null : articleOf(page.meta, page.lines);
    const milliseconds = performance.now() - start;
    const lines = read?.lines ?? [];
    const article = { ...completeMeta(page?.meta ?? runNow(readMeta(document, address)), lines), lines };
    const features = (page?.lines ?? []).map(({ block: _block, segments: _segments, ...rest }) => rest);
    return { isArticle: read !== null, article, features, milliseconds };
  } finally {
    close();
  }
}

function ownAddress(document: Document): string {
  const named = select(document, 'link[rel="canonical"][href], meta[property="og:url"][content]')[0];
  const address = named === undefined ? null : (attribute(named, 'href') ?? attribute(named, 'content'));
  return address !== null && URL.canParse(address) ? address : '';
}
