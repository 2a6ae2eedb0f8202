import type { Zone } from '../types/line-features.ts';
import { attribute, localName, parentElement } from './dom.ts';
import { ROLES, ZONES } from './tags.ts';

const NONE: ReadonlySet<Zone> = new Set();

/** Answers which zones lie between an element and a root, the root left out; remembers what it saw of the page. */
export function zonesBelow(root: Element): (element: Element) => ReadonlySet<Zone> {
  const known = new Map<Element, ReadonlySet<Zone>>([[root, NONE]]);
  return (element) => {
    const path: Element[] = [];
    let zones: ReadonlySet<Zone> | undefined;
    for (let at: Element | null = element; at !== null; at = parentElement(at)) {
      zones = known.get(at);
      if (zones !== undefined) break;
      path.push(at);
    }
    let below = zones ?? NONE;
    for (const at of path.reverse()) {
      const own = ROLES.get(attribute(at, 'role') ?? '') ?? ZONES.get(localName(at));
      if (own !== undefined && !below.has(own)) below = new Set([...below, own]);
      known.set(at, below);
    }
    return below;
  };
}
