import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PublishersProps } from '../../components/options/publishers-props.ts';
import { keptPublishers } from '../../lib/settings/publisher-store.ts';
import type { PublisherSummary } from '../../lib/types/publisher-memory.ts';

/** What was learned of publishers, kept up to date, and the way to forget it. */
export function usePublishers(): PublishersProps {
  const [publishers, setPublishers] = useState<readonly PublisherSummary[]>([]);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => void keptPublishers.list().then(setPublishers), []);
  useEffect(() => {
    load();
    return keptPublishers.watch(load);
  }, [load]);
  return {
    publishers,
    failed,
    onForget: (sites) => {
      keptPublishers.forget(sites).then(
        () => setFailed(false),
        () => setFailed(true),
      );
    },
  };
}
