import type { ComponentChildren } from 'preact';
import { BOILERPLATE_MODES, type BoilerplateMode, type Settings } from '../../lib/types/settings.ts';
import { type MessageKey, useText } from '../text.tsx';
import { Choice } from './choice.tsx';
import { Switch } from './switch.tsx';

const WORDS: Readonly<Record<BoilerplateMode, { readonly label: MessageKey; readonly help: MessageKey }>> = {
  off: { label: 'boilerplateOff', help: 'boilerplateOffHelp' },
  dim: { label: 'boilerplateDim', help: 'boilerplateDimHelp' },
  fold: { label: 'boilerplateFold', help: 'boilerplateFoldHelp' },
  hide: { label: 'boilerplateHide', help: 'boilerplateHideHelp' },
};

/** What happens to filtered lines: left, dimmed, folded or hidden. */
export function BoilerplateChoice(props: {
  readonly value: BoilerplateMode;
  readonly onChange: (mode: BoilerplateMode) => void;
  readonly legend: ComponentChildren;
  /** With a line of help for each, one below the other; else a row of short words. */
  readonly explained?: boolean;
}) {
  const text = useText();
  const { explained = false } = props;
  return (
    <Choice
      legend={props.legend}
      look={explained ? 'list' : 'segments'}
      value={props.value}
      onChange={props.onChange}
      options={BOILERPLATE_MODES.map((value) => ({
        value,
        label: text(WORDS[value].label),
        help: explained ? text(WORDS[value].help) : undefined,
      }))}
    />
  );
}

/** Whether credits are toned down. */
export function CreditsSwitch(props: {
  readonly value: Settings['credits'];
  readonly onChange: (credits: Settings['credits']) => void;
}) {
  const text = useText();
  return (
    <Switch checked={props.value === 'dim'} onChange={(on) => props.onChange(on ? 'dim' : 'plain')}>
      {text('creditsDim')}
    </Switch>
  );
}
