import { useEffect, useId, useState } from 'preact/hooks';
import { useText } from '../text.tsx';

/** Milliseconds; longer than two seconds nobody waits. */
const LONGEST = 2000;
const STEP = 50;

/** The pause before a card opens. The figure follows the slider; the setting changes when it is let go. */
export function CardDelay(props: { readonly value: number; readonly onChange: (ms: number) => void }) {
  const text = useText();
  const id = useId();
  const [draft, setDraft] = useState(props.value);
  useEffect(() => setDraft(props.value), [props.value]);
  const shown = text('cardDelayValue', String(draft));
  return (
    <div class="delay">
      <label for={id}>{text('cardDelay')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={LONGEST}
        step={STEP}
        value={draft}
        aria-valuetext={shown}
        onInput={(event) => setDraft(event.currentTarget.valueAsNumber)}
        onChange={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>{shown}</output>
    </div>
  );
}
