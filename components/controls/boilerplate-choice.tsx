import type { ComponentChildren } from 'preact';
import type { BoilerplateMode } from '../../lib/types/settings.ts';
import { useText } from '../text.tsx';
import { Choice } from './choice.tsx';

/** What happens to filtered lines: left, dimmed or hidden. */
export function BoilerplateChoice(props: {
  readonly value: BoilerplateMode;
  readonly onChange: (mode: BoilerplateMode) => void;
  readonly legend: ComponentChildren;
}) {
  const text = useText();
  return (
    <Choice
      legend={props.legend}
      look="segments"
      value={props.value}
      onChange={props.onChange}
      options={[
        { value: 'off', label: text('boilerplateOff') },
        { value: 'dim', label: text('boilerplateDim') },
        { value: 'hide', label: text('boilerplateHide') },
      ]}
    />
  );
}
