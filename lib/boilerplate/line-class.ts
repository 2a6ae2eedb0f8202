import type { BoilerplateCategory, LineKind } from '../types/article.ts';

/** What a line is; `category` is present exactly when the kind is `boilerplate`. */
export interface LineClass {
  readonly kind: LineKind;
  readonly category?: BoilerplateCategory;
}
