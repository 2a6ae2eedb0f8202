import { useState } from 'preact/hooks';
import { usePlural, useText } from '../text.tsx';
import { ChoiceTable } from './choice-table.tsx';
import type { ChoicesProps } from './choices-props.ts';

/** More than a reader sees at once is shown when asked for. */
const FIRST_ROWS = 10;

/** What the reader chose in cards: how much of it is kept, the list, and the ways to forget it. */
export function Choices(props: ChoicesProps) {
  const text = useText();
  const formOf = usePlural();
  const [all, setAll] = useState(false);
  const { choices } = props;
  const newest = choices.toReversed();
  const hidden = newest.length - FIRST_ROWS;
  return (
    <>
      <p class="hint">{text('choicesHelp')}</p>
      <p role="status">
        {choices.length === 0 ? text('choicesEmpty') : formOf('choicesKept', choices.length)}
      </p>
      {props.failed && (
        <p class="error" role="alert">
          {text('saveFailed')}
        </p>
      )}
      {choices.length > 0 && (
        <>
          <ChoiceTable choices={all ? newest : newest.slice(0, FIRST_ROWS)} onRemove={props.onRemove} />
          <p class="choice-actions">
            {hidden > 0 && (
              <button type="button" class="button" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? text('showFewer') : formOf('showAll', hidden)}
              </button>
            )}
            <button type="button" class="button" onClick={props.onRemoveAll}>
              {text('choicesRemoveAll')}
            </button>
          </p>
        </>
      )}
    </>
  );
}
