import type { MentionType } from '../../lib/types/annotation.ts';
import { useText } from '../text.tsx';
import { TYPE_NAME } from '../type-names.ts';

/** The type of an entity in a word, with a sign of its own: colour is never the only difference. */
export function TypeBadge(props: { readonly type: MentionType }) {
  const text = useText();
  return (
    <span class="badge" data-type={props.type}>
      <TypeSign type={props.type} />
      <span class="badge-word">{text(TYPE_NAME[props.type])}</span>
    </span>
  );
}

/** Head and shoulders, a pin, a house with columns; a plain dot for what is not marked on pages. */
export function TypeSign(props: { readonly type: MentionType }) {
  return (
    <svg class="sign" data-type={props.type} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path fill="currentColor" fill-rule="evenodd" d={SIGNS[props.type] ?? DOT} />
    </svg>
  );
}

const DOT = 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8z';

const SIGNS: Partial<Record<MentionType, string>> = {
  person:
    'M8 1.5a3.25 3.25 0 1 1 0 6.5 3.25 3.25 0 0 1 0-6.5zM1.75 14.5C1.75 11.2 4.4 9.25 8 9.25s6.25 1.95 6.25 5.25z',
  place:
    'M8 .75a5.25 5.25 0 0 1 5.25 5.25C13.25 9.5 9.6 12.9 8 15.25 6.4 12.9 2.75 9.5 2.75 6A5.25 5.25 0 0 1 8 .75zm0 3.1a2.15 2.15 0 1 0 0 4.3 2.15 2.15 0 0 0 0-4.3z',
  organisation: 'M8 1 15 4.75V6.5H1V4.75zM2.5 7.5h2v4.5h-2zm4.5 0h2v4.5H7zm4.5 0h2v4.5h-2zM1 13h14v2H1z',
};
