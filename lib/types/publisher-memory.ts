/** One article of a publisher as it is remembered: numbers that were made of its text, never the text. */
export interface SeenArticle {
  /** Of its address. */
  readonly page: number;
  /** Of its title; 0 for a title too short to tell it from others. */
  readonly title: number;
  /** When it was last read, days since 1970-01-01. */
  readonly day: number;
  /** Of its lines, each once. */
  readonly lines: readonly number[];
  /** Of its longest running text, by which the same article is known again under another address. */
  readonly body: readonly number[];
}

/** The reader's word on a line of a publisher. */
export interface Correction {
  /** Of the line. */
  readonly line: number;
  /** Of what the line begins with ("Read more:"), for all lines like it; 0 for this line alone. */
  readonly label: number;
  /** Such lines are the article's own; false: they are boilerplate. */
  readonly show: boolean;
}

/** What is remembered of one publisher, by its host. The latest articles and corrections stand last. */
export interface PublisherMemory {
  readonly articles: readonly SeenArticle[];
  readonly corrections: readonly Correction[];
}

export const NOTHING_REMEMBERED: PublisherMemory = { articles: [], corrections: [] };

/** What is remembered of a publisher, as the reader sees it. */
export interface PublisherSummary {
  /** Host without `www.`. */
  readonly site: string;
  /** Articles that are remembered. */
  readonly articles: number;
  /** Lines that the reader took back or hid. */
  readonly corrections: number;
  /** When one of its articles was last read, days since 1970-01-01; 0 for never. */
  readonly day: number;
}
