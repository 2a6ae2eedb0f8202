import { SHOWN_TYPES } from '../types/annotation.ts';
import type { PaintedMention } from './painted-mention.ts';

const ACTIVE = 'newsgloss-active';
const ALL = [...SHOWN_TYPES.map((type) => `newsgloss-${type}`), ACTIVE];

/** Paints mentions through the CSS Custom Highlight API; the page's DOM is never touched. */
export interface Painter {
  /** Replaces everything painted before. */
  paint(mentions: readonly PaintedMention[]): void;
  /** Marks one mention as the one the card speaks of, or none. */
  activate(mention: PaintedMention | null): void;
  /** Puts back what the page has dropped from the registry; cheap when nothing is missing. */
  restore(): void;
  clear(): void;
}

// The registry is shared with the page, and Firefox does not let a content script iterate it: what was set is kept here.
export function createPainter(registry: HighlightRegistry = CSS.highlights): Painter {
  const kept = new Map<string, { readonly highlight: Highlight; readonly ranges: readonly StaticRange[] }>();
  const put = (name: string, ranges: readonly StaticRange[], priority: number) => {
    if (ranges.length === 0) {
      kept.delete(name);
      registry.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges.slice(0, CHUNK));
    for (const range of ranges.slice(CHUNK)) highlight.add(range);
    highlight.priority = priority;
    kept.set(name, { highlight, ranges });
    registry.set(name, highlight);
  };
  return {
    paint(mentions) {
      for (const type of SHOWN_TYPES) {
        const ranges = mentions
          .filter((mention) => mention.type === type)
          .flatMap((mention) => mention.ranges);
        put(`newsgloss-${type}`, ranges, 0);
      }
    },
    activate(mention) {
      put(ACTIVE, mention?.ranges ?? [], 1);
    },
    restore() {
      for (const [name, { highlight, ranges }] of kept) {
        if (registry.has(name) && highlight.size === ranges.length) continue;
        put(name, ranges, highlight.priority);
      }
    },
    clear() {
      kept.clear();
      for (const name of ALL) registry.delete(name);
    },
  };
}

// Spreading tens of thousands of arguments would overflow the stack.
const CHUNK = 1_000;
