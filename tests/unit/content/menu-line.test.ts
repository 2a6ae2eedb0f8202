// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { lineAt } from '../../../entrypoints/content/menu-line.ts';
import type { PageLine } from '../../../lib/page/flow.ts';
import { walk } from '../../../lib/page/walk.ts';
import { runNow } from '../../../lib/types/steps.ts';

it('finds the line that the menu was opened on', () => {
  document.body.innerHTML =
    '<main><p id="a">One <b id="b">bold</b> line.</p><div id="c">Two<br>three <a id="d" href="/x">four</a></div></main>';
  const lines = runNow(walk(document.body)) as unknown as PageLine[];
  const at = (id: string) => lineAt(lines, document.getElementById(id))?.text;
  expect(at('a')).toBe('One bold line.');
  expect(at('b')).toBe('One bold line.');
  expect(at('d')).toContain('four');
  expect(lineAt(lines, document.querySelector('main'))).toBeNull();
  expect(lineAt(lines, null)).toBeNull();
});
