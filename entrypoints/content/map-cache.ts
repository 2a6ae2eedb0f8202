import { ask } from '../../lib/messaging/ask.ts';
import type { LocatorMap } from '../../lib/types/annotation.ts';

const MOST = 50;

/** Maps drawn by the background, the latest few kept. */
export interface MapCache {
  /** The map, if it has arrived. */
  get(entity: string): LocatorMap | undefined;
  /** Asks for a map once; `onArrival` is called when it comes and was not there before. */
  want(entity: string, onArrival: () => void): void;
}

export function createMapCache(): MapCache {
  const maps = new Map<string, LocatorMap | null>();
  return {
    get: (entity) => maps.get(entity) ?? undefined,
    want(entity, onArrival) {
      if (maps.has(entity)) return;
      maps.set(entity, null);
      for (const oldest of maps.keys()) {
        if (maps.size <= MOST) break;
        maps.delete(oldest);
      }
      ask({ type: 'map', entity }).then(
        (map) => {
          maps.set(entity, map);
          if (map) onArrival();
        },
        () => maps.delete(entity),
      );
    },
  };
}
