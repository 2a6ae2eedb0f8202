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

/** What is known of an article itself: what its page says, completed from its lines. */
export interface ArticleMeta {
  readonly url: string;
  readonly title: string;
  /** ISO 8601, a day (`2020-09-08`) or an instant with its zone; absent when neither page nor text gives one. */
  readonly publishedAt?: string;
  /** Names as the page gives them, without "By"; at least one, at most ten. */
  readonly authors?: readonly string[];
  /** The publisher's name as the page gives it ("Israel Hayom"), else the host it is read from. */
  readonly source?: string;
  /** BCP 47 tag, declared by the page or detected in its text. */
  readonly language?: string;
}

/** What a page says of itself, word for word as it stands there; `completeMeta` makes sense of it. */
export interface PageMeta {
  readonly url: string;
  readonly title: string;
  readonly claims?: Partial<PageClaims>;
}

/** For each matter what different places of a page say of it, the most trusted first. */
export interface PageClaims {
  /** Dates of publication in any form: JSON-LD, meta, microdata, time elements, address. */
  readonly published: readonly string[];
  /** Dates of the last change. */
  readonly modified: readonly string[];
  /** In each the names that one place made for authors gives, a name a line. */
  readonly authors: readonly string[];
  /** What elements around the headline print that look like bylines by their class; a text a line. */
  readonly bylines: readonly string[];
  readonly publisher: readonly string[];
  /** Language tags. */
  readonly language: readonly string[];
  /** Visible lines from just above the headline to some below it, whether or not they are the article's. */
  readonly near: readonly string[];
}

/** An article as it crosses from the page to the analysis. Offsets elsewhere count over `articleText(article)`. */
export interface Article extends ArticleMeta {
  readonly lines: readonly Line[];
}

/** The one text that mention offsets (UTF-16 code units) refer to: all lines, boilerplate included, joined by "\n". */
export function articleText(article: { readonly lines: readonly Pick<Line, 'text'>[] }): string {
  return article.lines.map((line) => line.text).join('\n');
}
