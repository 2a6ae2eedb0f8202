import type { BoilerplateCategory, LineKind } from '../types/article.ts';

/** What a line is; `category` is present exactly when the kind is `boilerplate`. */
export interface LineClass {
  readonly kind: LineKind;
  readonly category?: BoilerplateCategory;
  /** Only with the kind `credit`: it says the article in short. */
  readonly standfirst?: true;
  /** The reader hid it, or lines like it. */
  readonly byHand?: true;
  /** The category that the reader took it back from. */
  readonly restored?: BoilerplateCategory;
}
