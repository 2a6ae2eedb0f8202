import { useRef } from 'preact/hooks';
import { useText } from '../text.tsx';
import { CardBody } from './card-body.tsx';
import type { CardProps } from './card-props.ts';
import { LocatorMap } from './locator-map.tsx';
import { Meanings } from './meanings.tsx';
import { MentionSteps } from './mention-steps.tsx';
import { TypeBadge } from './type-badge.tsx';

/**
 * The card over the page: a dialog that is not modal. It does not take the focus by itself; whoever opens it by keyboard
 * focuses the element with `role="dialog"`, which takes it.
 */
export function Card(props: CardProps) {
  const text = useText();
  const { entity, map, position, onChoose } = props;
  const card = useRef<HTMLDivElement>(null);
  return (
    <div
      class="card"
      ref={card}
      role="dialog"
      aria-label={text('cardLabel', entity.name)}
      tabIndex={-1}
      data-type={entity.type}
    >
      <div class="card-scroll">
        {map && <LocatorMap map={map} name={entity.name} />}
        <div class="card-head">
          <TypeBadge type={entity.type} />
          <button type="button" class="icon-button" onClick={props.onClose} aria-label={text('cardClose')}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
            </svg>
          </button>
        </div>
        <h2 class="card-name">{entity.name}</h2>
        <CardBody entity={entity} />
        {onChoose && (
          <Meanings
            entity={entity}
            onChoose={onChoose}
            onShown={() => card.current?.focus({ preventScroll: true })}
          />
        )}
      </div>
      {position && (
        <div class="card-foot">
          <MentionSteps position={position} onPrevious={props.onPrevious} onNext={props.onNext} />
        </div>
      )}
    </div>
  );
}
