import { useText } from '../text.tsx';
import type { MentionPosition } from './card-props.ts';

/** "2 of 5 in this article", with a step to each side. The ends meet: after the last comes the first. */
export function MentionSteps(props: {
  readonly position: MentionPosition;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}) {
  const text = useText();
  const { index, count } = props.position;
  const only = count < 2;
  return (
    <div class="steps">
      <button
        type="button"
        class="icon-button"
        disabled={only}
        onClick={props.onPrevious}
        aria-label={text('mentionPrevious')}
      >
        <Chevron d="M10 3 5 8l5 5" />
      </button>
      <span class="steps-position" aria-live="polite">
        {text('mentionPosition', String(index + 1), String(count))}
      </span>
      <button
        type="button"
        class="icon-button"
        disabled={only}
        onClick={props.onNext}
        aria-label={text('mentionNext')}
      >
        <Chevron d="m6 3 5 5-5 5" />
      </button>
    </div>
  );
}

function Chevron(props: { readonly d: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={props.d}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
