import type { ComponentChildren } from 'preact';
import { useText } from '../text.tsx';

/** A link that leaves the page alone: a new tab that cannot reach back and is not told where the reader came from. */
export function ExternalLink(props: { readonly href: string; readonly children: ComponentChildren }) {
  const text = useText();
  return (
    <a href={props.href} target="_blank" rel="noopener noreferrer">
      {props.children}
      <span class="unseen"> {text('opensNewTab')}</span>
    </a>
  );
}
