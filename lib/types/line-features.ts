/** What a line stands in, by elements that have a meaning of their own; never by class names. */
export const ZONES = [
  'nav',
  'aside',
  'footer',
  'header',
  'form',
  'figure',
  'caption',
  'list',
  'table',
  'quote',
  'article',
  // An element made for advertisements.
  'ad',
  // A small container around a linked heading, as teasers of other articles have.
  'card',
  // A container of its own with a button.
  'pressed',
  // The article's headline, which may stand outside its root.
  'headline',
  // Between the headline and the running text, to say it in short; may stand outside its root.
  'standfirst',
] as const;
export type Zone = (typeof ZONES)[number];

/** What the classifier may know of a line. Plain data, so that it needs no page. */
export interface LineFeatures {
  /** White space folded to single spaces, never empty. */
  readonly text: string;
  /** Local name of the line's block, lower case. */
  readonly tag: string;
  /** Words; for scripts without spaces an equal measure (see `countWords`). */
  readonly words: number;
  /** Share of the line's characters inside links, 0 to 1. */
  readonly linkShare: number;
  /** Number of links the line touches. */
  readonly links: number;
  /** Share of the line's characters in bold or emphasis, 0 to 1. */
  readonly strongShare: number;
  /** Zones between the article's root and the line. */
  readonly zones: ReadonlySet<Zone>;
}
