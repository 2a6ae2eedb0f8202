import type { Settings } from '../../lib/types/settings.ts';
import { type MessageKey, useText } from '../text.tsx';
import { Choice } from './choice.tsx';

/** All news pages, or only the sites the reader switched on. */
export function ScopeChoice(props: {
  readonly value: Settings['scope'];
  readonly onChange: (scope: Settings['scope']) => void;
  readonly legend: string;
  readonly helpAll: MessageKey;
  readonly helpChosen: MessageKey;
}) {
  const text = useText();
  return (
    <Choice
      legend={props.legend}
      look="list"
      value={props.value}
      onChange={props.onChange}
      options={[
        { value: 'all', label: text('scopeAll'), help: text(props.helpAll) },
        { value: 'chosen', label: text('scopeChosen'), help: text(props.helpChosen) },
      ]}
    />
  );
}
