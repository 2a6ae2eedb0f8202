import type { LinkChoice } from './annotation.ts';

/** A reader's choice as it is kept: with where it was made. */
export interface KeptChoice extends LinkChoice {
  /** Host without `www.`; other articles of it follow the choice too. */
  readonly site: string;
  /** Address of the article, without query and fragment. */
  readonly page: string;
  /** What the chosen entity was called then; absent for "none of these". */
  readonly called?: string;
  /** One line of who or what that is, to tell it from others of the name. */
  readonly about?: string;
}

/** Most choices that are kept; the oldest makes room. */
export const MAX_CHOICES = 500;
