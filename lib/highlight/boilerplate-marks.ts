import type { BoilerplateCategory } from '../types/article.ts';
import type { BoilerplateMode } from '../types/settings.ts';

const CATEGORY = 'data-newsgloss-boilerplate';
const HIDDEN = 'data-newsgloss-boilerplate-hidden';

// Taken from the prototype: a form's inputs can shadow the methods of an instance.
const { setAttribute, removeAttribute } = Element.prototype;

/** A block of the page that holds nothing but boilerplate. */
export interface BoilerplateBlock {
  readonly block: Element;
  readonly category: BoilerplateCategory;
}

/** Dims or hides blocks by attributes that only our own style sheet reads. */
export interface BoilerplateMarks {
  /** Makes exactly these blocks marked; what was marked before and is not listed is undone. */
  apply(blocks: readonly BoilerplateBlock[], mode: BoilerplateMode): void;
  /** Takes every mark off: each block is as it was. */
  clear(): void;
}

export function createBoilerplateMarks(): BoilerplateMarks {
  let marked = new Map<Element, string>();
  const apply = (blocks: readonly BoilerplateBlock[], mode: BoilerplateMode) => {
    const wanted = new Map(
      mode === 'off' ? [] : blocks.map(({ block, category }) => [block, `${mode} ${category}`] as const),
    );
    for (const block of marked.keys()) {
      if (wanted.has(block)) continue;
      removeAttribute.call(block, CATEGORY);
      removeAttribute.call(block, HIDDEN);
    }
    for (const { block, category } of mode === 'off' ? [] : blocks) {
      if (marked.get(block) === wanted.get(block)) continue;
      setAttribute.call(block, CATEGORY, category);
      if (mode === 'hide') setAttribute.call(block, HIDDEN, '');
      else removeAttribute.call(block, HIDDEN);
    }
    marked = wanted;
  };
  return { apply, clear: () => apply([], 'off') };
}
