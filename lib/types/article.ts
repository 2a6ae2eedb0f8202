/**
 * What a line of an article is. Only `body` and `heading` count as its running text; `credit` is what belongs to it besides:
 * standfirsts, credits, disclosures, corrections.
 */
export type LineKind = 'body' | 'heading' | 'caption' | 'credit' | 'boilerplate';

/** Categories of boilerplate, as the reader sees and switches them. */
export const BOILERPLATE_CATEGORIES = [
  'newsletter',
  'follow',
  'share',
  'related',
  'advertisement',
  'app',
  'membership',
  'comments',
  'promotion',
] as const;
export type BoilerplateCategory = (typeof BOILERPLATE_CATEGORIES)[number];

/** One line of text: the flow of one block across its inline elements, white space folded to single spaces. */
export interface Line {
  readonly text: string;
  readonly kind: LineKind;
  /** Present exactly when `kind` is `boilerplate`. */
  readonly category?: BoilerplateCategory;
  /** A credit that says the article in short below its headline; read and shown as its text is. */
  readonly standfirst?: true;
  /** The reader hid it, or lines like it. */
  readonly byHand?: true;
  /** The category that the reader took it back from. */
  readonly restored?: BoilerplateCategory;
}

/** What a page says of itself. */
export interface ArticleMeta {
  readonly url: string;
  readonly title: string;
  /** ISO 8601, a day (`2020-09-08`) or an instant with its zone; absent when the page gives none. */
  readonly publishedAt?: string;
  /** The publisher's name as the page gives it ("Israel Hayom"), else absent. */
  readonly source?: string;
  /** BCP 47 tag, declared by the page. */
  readonly language?: string;
}

/** An article as it crosses from the page to the analysis. Offsets elsewhere count over `articleText(article)`. */
export interface Article extends ArticleMeta {
  readonly lines: readonly Line[];
}

/** The one text that mention offsets (UTF-16 code units) refer to: all lines, boilerplate included, joined by "\n". */
export function articleText(article: { readonly lines: readonly Pick<Line, 'text'>[] }): string {
  return article.lines.map((line) => line.text).join('\n');
}
