import { ELEMENT, holds, localName, nodeType } from './dom.ts';
import { INLINE } from './tags.ts';

export interface WatchOptions {
  /** Milliseconds of quiet before the first notice (default 400). */
  readonly quiet?: number;
  /** Longest wait between two notices of a page that never rests (default 15,000). */
  readonly longest?: number;
  /** Nodes kept for one notice; more are reported as a change of the whole target (default 500). */
  readonly most?: number;
  /** Elements of ours: what changes in them is no news. */
  readonly ignore?: () => Iterable<Node>;
}

/** Ends a watch; safe to call twice. */
export type Stop = () => void;

/**
 * Tells when text was added to or changed in a part of the page. Attributes are not watched, so what we mark on blocks makes no
 * notice. A page that keeps changing is heard ever more rarely: each notice that follows close on the last doubles the wait,
 * and a quiet spell as long as the wait resets it.
 * @param onChange gets the nodes that were added, removed or whose text changed, for `updateArticle`
 */
export function watchChanges(
  target: Node,
  onChange: (changed: readonly Node[]) => void,
  options: WatchOptions = {},
): Stop {
  const { quiet = 400, longest = 15_000, most = 500, ignore = () => [] } = options;
  const pending = new Set<Node>();
  let wait = quiet;
  let lastNotice = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const notify = () => {
    timer = undefined;
    const changed = pending.size > most ? [target] : [...pending];
    pending.clear();
    lastNotice = performance.now();
    if (changed.length > 0) onChange(changed);
  };

  const observer = new MutationObserver((records) => {
    const ours = [...ignore()];
    for (const record of records) {
      if (pending.size > most) break;
      if (ours.some((own) => holds(own, record.target))) continue;
      collect(record, ours, pending);
    }
    if (pending.size === 0 || timer !== undefined) return;
    const rested = performance.now() - lastNotice;
    wait = rested > wait * 2 ? quiet : Math.min(longest, wait * 2);
    timer = setTimeout(notify, wait);
  });
  observer.observe(target, { childList: true, characterData: true, subtree: true });

  return () => {
    observer.disconnect();
    clearTimeout(timer);
    pending.clear();
  };
}

function collect(record: MutationRecord, ours: readonly Node[], into: Set<Node>): void {
  if (record.type === 'characterData') {
    into.add(record.target);
    return;
  }
  let added = false;
  for (const node of record.addedNodes) {
    if (ours.includes(node)) continue;
    into.add(node);
    added = true;
  }
  if (added) return;
  for (const node of record.removedNodes) {
    if (ours.includes(node)) continue;
    // Running text that lost a part reads anew; a block that left takes only its own lines along, so it alone is told.
    into.add(nodeType(node) === ELEMENT && !INLINE.has(localName(node as Element)) ? node : record.target);
  }
}
