import type { Line } from '../lib/types/article.ts';

/** What a reader of pages makes of one page. */
export interface ReadResult {
  readonly isArticle: boolean;
  readonly lines: readonly Pick<Line, 'text' | 'kind'>[];
  /** Parsing left out. */
  readonly milliseconds: number;
}

/** Reads a saved page; the address is empty when unknown. */
export type Reader = (file: string, url: string) => ReadResult;
