import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RunnerUp } from '../../lib/types/annotation.ts';
import { useText } from '../text.tsx';
import { TypeBadge } from './type-badge.tsx';

/** What else a name could mean, each a button. */
export function MeaningList(props: {
  readonly others: readonly RunnerUp[];
  /** Whether "none of these" is on offer too. */
  readonly none: boolean;
  readonly onChoose: (meant: string | null) => void;
}) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // In a low card it opens below the edge.
    list.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const { others, none } = props;
  // The second half of a double click on the button that opened the list is no choice.
  const choose = (meant: string | null) => (event: MouseEvent) => {
    if (event.detail < 2) props.onChoose(meant);
  };
  return (
    <ul class="meaning-list" ref={list}>
      {others.map(({ id, type, name, description }) => (
        <li key={id}>
          <button type="button" class="meaning" onClick={choose(id)}>
            <span class="meaning-name">{name}</span> <TypeBadge type={type} />{' '}
            {description && <span class="meaning-line">{description}</span>}
          </button>
        </li>
      ))}
      {none && (
        <li>
          <button type="button" class="meaning" onClick={choose(null)}>
            {text(others.length > 0 ? 'choiceNone' : 'choiceAnother')}
          </button>
        </li>
      )}
    </ul>
  );
}
