import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entity } from '../../lib/types/annotation.ts';
import { useText } from '../text.tsx';
import type { CardProps } from './card-props.ts';
import { MeaningList } from './meaning-list.tsx';

/** The way to say that a name means another than the card speaks of, and to take that back. */
export function Meanings(props: {
  readonly entity: Entity;
  readonly onChoose: NonNullable<CardProps['onChoose']>;
  /** What was chosen is shown now, and the button that was pressed is gone. */
  readonly onShown: () => void;
}) {
  const text = useText();
  const { entity } = props;
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const busy = useRef(false);
  useLayoutEffect(() => {
    setOpen(false);
    setFailed(false);
  }, [entity.id]);
  const choose = async (meant: string | null | undefined) => {
    if (busy.current) return;
    busy.current = true;
    await props.onChoose(meant).then(
      () => {
        setOpen(false);
        props.onShown();
      },
      () => setFailed(true),
    );
    busy.current = false;
  };
  const others = entity.runnersUp ?? [];
  // Of a name that is linked to nothing there is only something to say when something else is known.
  const asks = others.length > 0 || !entity.fromArticle;
  return (
    <div class="meanings">
      <p class="meanings-said">
        {/* There from the beginning, or else what comes to stand in it is not read aloud. */}
        <span role="status">
          {(failed && text('saveFailed')) ||
            (entity.chosen && text(entity.fromArticle ? 'choiceMadeNone' : 'choiceMade'))}
        </span>
        {entity.chosen && (
          <button type="button" class="plain-button" onClick={() => choose(undefined)}>
            {text('choiceUndo')}
          </button>
        )}
      </p>
      {asks && (
        <button type="button" class="meanings-ask" aria-expanded={open} onClick={() => setOpen(!open)}>
          {text(entity.fromArticle ? 'choiceAskUnlinked' : 'choiceAsk')}
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <path d="m3 6 5 5 5-5" fill="none" stroke="currentColor" stroke-width="2" />
          </svg>
        </button>
      )}
      {open && <MeaningList others={others} none={!entity.fromArticle} onChoose={choose} />}
    </div>
  );
}
