import type { BoilerplateCategory } from '../types/article.ts';
import type { BoilerplateMode } from '../types/settings.ts';

const CATEGORY = 'data-newsgloss-boilerplate';
const HIDDEN = 'data-newsgloss-boilerplate-hidden';

// Taken from the prototype: a form's inputs can shadow the methods of an instance.
const { getAttribute, setAttribute, removeAttribute } = Element.prototype;

/** A block of the page that holds nothing but boilerplate. */
export interface BoilerplateBlock {
  readonly block: Element;
  readonly category: BoilerplateCategory;
}

/** Dims or hides blocks by attributes that only our own style sheet reads. */
export interface BoilerplateMarks {
  /** Makes exactly these blocks marked; what was marked before and is not listed is undone. */
  apply(blocks: readonly BoilerplateBlock[], mode: BoilerplateMode): void;
  /** Puts back what the page has taken off; cheap when nothing is missing. */
  restore(): void;
  /** Takes every mark off: each block is as it was. */
  clear(): void;
}

/** The values of our two attributes; null for none. */
interface Mark {
  readonly category: string | null;
  readonly hidden: string | null;
}

export function createBoilerplateMarks(): BoilerplateMarks {
  /** What each marked block had of its own, which is nothing unless the page plays tricks. */
  const former = new Map<Element, Mark>();
  let wanted = new Map<Element, Mark>();
  const restore = () => {
    for (const [block, mark] of wanted) write(block, mark);
  };
  const apply = (blocks: readonly BoilerplateBlock[], mode: BoilerplateMode) => {
    const hidden = mode === 'hide' ? '' : null;
    wanted = new Map(
      mode === 'off' ? [] : blocks.map(({ block, category }) => [block, { category, hidden }]),
    );
    for (const [block, mark] of former) {
      if (wanted.has(block)) continue;
      write(block, mark);
      former.delete(block);
    }
    for (const block of wanted.keys()) if (!former.has(block)) former.set(block, read(block));
    restore();
  };
  return { apply, restore, clear: () => apply([], 'off') };
}

function read(block: Element): Mark {
  return { category: getAttribute.call(block, CATEGORY), hidden: getAttribute.call(block, HIDDEN) };
}

function write(block: Element, { category, hidden }: Mark): void {
  put(block, CATEGORY, category);
  put(block, HIDDEN, hidden);
}

function put(block: Element, name: string, value: string | null): void {
  if (getAttribute.call(block, name) === value) return;
  if (value === null) removeAttribute.call(block, name);
  else setAttribute.call(block, name, value);
}
