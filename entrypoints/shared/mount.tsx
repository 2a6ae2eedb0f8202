import { type ComponentChild, render } from 'preact';
import { TextProvider } from '../../components/text.tsx';
import { text } from './text.ts';

/** Puts a view on one of the extension's own pages. */
export function mount(view: ComponentChild): void {
  document.documentElement.lang = text('languageTag');
  const root = document.getElementById('root');
  if (root) render(<TextProvider text={text}>{view}</TextProvider>, root);
}
