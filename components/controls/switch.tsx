import type { ComponentChildren } from 'preact';

/** A switch with its label: a native checkbox that says it is a switch. */
export function Switch(props: {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean | undefined;
  /** Replaces the visible label for screen readers, where that is too short out of its context. */
  readonly label?: string | undefined;
  readonly children?: ComponentChildren;
}) {
  return (
    <label class="switch">
      {props.children && <span class="switch-label">{props.children}</span>}
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its state by itself.
        role="switch"
        checked={props.checked}
        disabled={props.disabled ?? false}
        aria-label={props.label}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
