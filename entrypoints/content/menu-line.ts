import { holds, isElement, parentElement } from '../../lib/page/dom.ts';
import type { PageLine } from '../../lib/page/flow.ts';

/** Remembers where the context menu was opened last. */
export interface MenuWatch {
  target(): Node | null;
  stop(): void;
}

export function watchMenu(): MenuWatch {
  let target: Node | null = null;
  const note = (event: MouseEvent) => {
    // Through open shadow roots; the innermost node is what the reader pointed at.
    if (event.isTrusted) target = (event.composedPath()[0] as Node | undefined) ?? null;
  };
  window.addEventListener('contextmenu', note, { capture: true, passive: true });
  return {
    target: () => target,
    stop: () => window.removeEventListener('contextmenu', note, { capture: true }),
  };
}

/** The article's line that a node lies in, or the only one that lies in it; null for none. */
export function lineAt(lines: readonly PageLine[], target: Node | null): PageLine | null {
  if (target === null) return null;
  const inside = lines.filter(({ segments }) => segments.some(({ node }) => holds(target, node)));
  if (inside.length === 1) return inside[0] ?? null;
  for (let at = isElement(target) ? target : parentElement(target); at !== null; at = parentElement(at)) {
    const flowing = lines.filter(({ block }) => block === at);
    if (flowing.length > 0) return flowing.find((line) => inside.includes(line)) ?? flowing[0] ?? null;
  }
  return null;
}
