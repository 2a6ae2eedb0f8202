import { SHOWN_TYPES, type ShownType } from '../../lib/types/annotation.ts';
import { TypeSign } from '../card/type-badge.tsx';
import { useText } from '../text.tsx';
import { TYPES_NAME } from '../type-names.ts';
import { Switch } from './switch.tsx';

/** Which types are marked on pages. */
export function TypeSwitches(props: {
  readonly legend: string;
  readonly types: Readonly<Record<ShownType, boolean>>;
  readonly onToggle: (type: ShownType, on: boolean) => void;
}) {
  const text = useText();
  return (
    <fieldset class="types">
      <legend>{props.legend}</legend>
      <div class="types-options">
        {SHOWN_TYPES.map((type) => (
          <Switch key={type} checked={props.types[type]} onChange={(on) => props.onToggle(type, on)}>
            <TypeSign type={type} /> {text(TYPES_NAME[type])}
          </Switch>
        ))}
      </div>
    </fieldset>
  );
}
