import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { TextProvider } from '../../../components/text.tsx';
import { text } from './english.ts';

/** Puts a view into the document, as an entrypoint does, and tells what a reader can get at. */
export function show(view: ComponentChild) {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const update = (next: ComponentChild) => {
    void act(() => render(<TextProvider text={text}>{next}</TextProvider>, root));
  };
  update(view);
  const find = (selector: string, name: string): HTMLElement => {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].find((one) => nameOf(one) === name);
    if (!found) throw new Error(`no ${selector} is named "${name}" in: ${root.textContent}`);
    return found;
  };
  return {
    root,
    update,
    words: () => (root.textContent ?? '').replace(/\s+/g, ' '),
    button: (name: string) => find('button', name) as HTMLButtonElement,
    input: (name: string) => find('input', name) as HTMLInputElement,
    press: (one: HTMLElement) => void act(() => one.click()),
  };
}

function nameOf(one: HTMLElement): string {
  const label = one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent ?? '';
  return label.replace(/\s+/g, ' ').trim();
}
