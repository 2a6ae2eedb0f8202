import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceOption<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly help?: string | undefined;
}

/** One of a few: radio buttons under a legend, as a row of segments or as a list with a line of help each. */
export function Choice<V extends string>(props: {
  readonly legend: ComponentChildren;
  readonly value: V;
  readonly options: readonly ChoiceOption<V>[];
  readonly onChange: (value: V) => void;
  readonly look: 'segments' | 'list';
}) {
  const group = useId();
  return (
    <fieldset class={`choice choice-${props.look}`}>
      <legend>{props.legend}</legend>
      <div class="choice-options">
        {props.options.map(({ value, label, help }) => (
          <label class="choice-option" key={value}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
              aria-describedby={help ? `${group}-${value}` : undefined}
            />
            <span class="choice-label">{label}</span>
            {help && (
              <span class="choice-help" id={`${group}-${value}`}>
                {help}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
