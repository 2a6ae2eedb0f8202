const NAMES = [
  'data-newsgloss-boilerplate',
  'data-newsgloss-boilerplate-hidden',
  'data-newsgloss-credit',
] as const;

/** Our attributes on a block and their values; one that is left out is not on it. */
export type Mark = Readonly<Partial<Record<(typeof NAMES)[number], string>>>;

/** Attributes on blocks of the page that only our own style sheet reads. */
export interface AttributeMarks {
  /** Marks exactly these blocks; what was marked before and is not listed gets back what it had. */
  apply(wanted: ReadonlyMap<Element, Mark>): void;
  /** Whether every mark is still on its block. */
  isWhole(): boolean;
  /** Puts back what the page has taken off. */
  restore(): void;
}

// Taken from the prototype: a form's inputs can shadow the methods of an instance.
const { getAttribute, setAttribute, removeAttribute } = Element.prototype;

export function createAttributeMarks(): AttributeMarks {
  /** What each marked block had of its own, which is nothing unless the page plays tricks. */
  const former = new Map<Element, Mark>();
  let wanted: ReadonlyMap<Element, Mark> = new Map();
  const restore = () => {
    for (const [block, mark] of wanted) write(block, mark);
  };
  return {
    apply(marks) {
      wanted = marks;
      for (const [block, mark] of former) {
        if (wanted.has(block)) continue;
        write(block, mark);
        former.delete(block);
      }
      for (const block of wanted.keys()) if (!former.has(block)) former.set(block, read(block));
      restore();
    },
    isWhole: () =>
      [...wanted].every(([block, mark]) => NAMES.every((name) => readValue(block, name) === mark[name])),
    restore,
  };
}

function readValue(block: Element, name: string): string | undefined {
  return getAttribute.call(block, name) ?? undefined;
}

function read(block: Element): Mark {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = readValue(block, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function write(block: Element, mark: Mark): void {
  for (const name of NAMES) {
    const value = mark[name];
    if (readValue(block, name) === value) continue;
    if (value === undefined) removeAttribute.call(block, name);
    else setAttribute.call(block, name, value);
  }
}
