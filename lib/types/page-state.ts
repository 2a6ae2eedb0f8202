import type { Entity, Mention } from './annotation.ts';
import type { BoilerplateCategory } from './article.ts';

/** A line that was filtered, as the popup lists it. */
export interface FilteredLine {
  /** Stable while the page lives. */
  readonly id: number;
  readonly text: string;
  readonly category: BoilerplateCategory;
  /** The reader asked to have it back. */
  readonly restored: boolean;
  /** It is filtered because the reader hid it or lines like it. */
  readonly byHand?: true;
}

/** What the page in a tab is, as the popup shows it. */
export type PageState =
  | { readonly status: 'off'; readonly host: string }
  | { readonly status: 'reading'; readonly host: string }
  | { readonly status: 'not-article'; readonly host: string }
  | { readonly status: 'failed'; readonly host: string }
  | {
      readonly status: 'ready';
      readonly host: string;
      readonly title: string;
      readonly authors?: readonly string[];
      readonly publishedAt?: string;
      readonly source?: string;
      readonly mentions: readonly Mention[];
      readonly entities: readonly Entity[];
      readonly filtered: readonly FilteredLine[];
      readonly packLoaded: boolean;
    };
