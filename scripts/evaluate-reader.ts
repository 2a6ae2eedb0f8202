import type { Line } from '../lib/types/article.ts';

export type Said = readonly Pick<Line, 'text' | 'kind'>[];

/** What a reader of pages makes of one page. */
export interface ReadResult {
  readonly isArticle: boolean;
  readonly lines: Said;
  /** Parsing left out. */
  readonly milliseconds: number;
}
