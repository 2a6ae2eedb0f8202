import { useCallback, useRef, useState } from 'preact/hooks';
import { ask } from '../../lib/messaging/ask.ts';
import type { LocatorMap } from '../../lib/types/annotation.ts';

/** Maps drawn so far by entity id, and the call that has one more drawn. */
export function useMaps(): [Readonly<Record<string, LocatorMap>>, (entity: string) => void] {
  const [maps, setMaps] = useState<Readonly<Record<string, LocatorMap>>>({});
  const asked = useRef(new Set<string>());
  const need = useCallback((entity: string) => {
    if (asked.current.has(entity)) return;
    asked.current.add(entity);
    ask({ type: 'map', entity }).then(
      (map) => map && setMaps((before) => ({ ...before, [entity]: map })),
      () => asked.current.delete(entity),
    );
  }, []);
  return [maps, need];
}
