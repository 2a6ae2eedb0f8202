import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ChoicesProps } from '../../components/options/choices-props.ts';
import { keptChoices } from '../../lib/settings/link-choices.ts';
import type { KeptChoice } from '../../lib/types/link-choice.ts';

/** What the reader chose in cards, kept up to date, and the ways to forget it. */
export function useChoices(): ChoicesProps {
  const [choices, setChoices] = useState<readonly KeptChoice[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void keptChoices.load().then(setChoices);
    return keptChoices.watch(setChoices);
  }, []);
  const follow = useCallback((removal: Promise<void>) => {
    removal.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, []);
  return {
    choices,
    failed,
    onRemove: (choice) => follow(keptChoices.remove([choice])),
    onRemoveAll: () => follow(keptChoices.clear()),
  };
}
