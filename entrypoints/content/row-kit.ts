import { plural } from '../../components/text.tsx';
import { adoptStyles } from '../../lib/card/styles.ts';
import type { RowKit } from '../../lib/highlight/fold-rows.ts';
import { text } from '../shared/text.ts';

/** Words and styles of the rows that stand for folded lines. */
export const rowKit: RowKit = {
  adoptStyles,
  words: (lines) => ({
    lines: plural(text, 'foldLines', lines),
    show: text('foldShow'),
    hide: text('foldHide'),
  }),
};
