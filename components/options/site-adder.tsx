import { useId, useState } from 'preact/hooks';
import { useText } from '../text.tsx';
import { parseSite } from './host.ts';

/** A field for one more site, to be switched on or off. */
export function SiteAdder(props: {
  readonly known: readonly string[];
  readonly onAdd: (site: string, on: boolean) => void;
}) {
  const text = useText();
  const id = useId();
  const [input, setInput] = useState('');
  const [error, setError] = useState<string>();
  const add = (on: boolean) => {
    const site = parseSite(input);
    if (site === undefined) return setError(text('siteInvalid'));
    if (props.known.includes(site)) return setError(text('siteKnown', site));
    props.onAdd(site, on);
    setInput('');
    setError(undefined);
  };
  return (
    <form
      class="site-adder"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add(true);
      }}
    >
      <label for={id}>{text('siteAddLabel')}</label>
      <div class="site-adder-line">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={input}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onInput={(event) => {
            setInput(event.currentTarget.value);
            setError(undefined);
          }}
        />
        <button type="submit" class="button">
          {text('siteAddOn')}
        </button>
        <button type="button" class="button" onClick={() => add(false)}>
          {text('siteAddOff')}
        </button>
      </div>
      {error !== undefined && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
