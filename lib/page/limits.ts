/** Caps that keep a hostile or endless page from costing more than a big honest article. Characters are UTF-16 code units. */
export interface Limits {
  /** Characters of all text read. */
  readonly text: number;
  /** Characters read of one text node; the rest of the node is left alone. */
  readonly node: number;
  /** Nodes visited. */
  readonly nodes: number;
  readonly lines: number;
  /** Depth of nesting followed. */
  readonly depth: number;
}

export const LIMITS: Limits = { text: 400_000, node: 50_000, nodes: 150_000, lines: 20_000, depth: 400 };

/** Nodes visited between two chances to pause; small enough for well under a millisecond. */
export const STEP = 64;

/** Milliseconds of work between two pauses. */
export const SLICE = 8;
