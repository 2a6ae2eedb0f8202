// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import type { Entity } from '../../../lib/types/annotation.ts';
import { show } from './dom.tsx';
import { entity } from './samples.ts';

const OTHERS = [
  { id: 'p:2', type: 'person', name: 'Jane Roe', description: 'mayor of Elsewhere' },
  { id: 'o:3', type: 'organisation', name: 'Jane', description: '' },
] as const;
const linked = entity({ runnersUp: OTHERS });
const unlinked = entity({ id: 'article:1', fromArticle: true, runnersUp: OTHERS });

function card(of: Entity, onChoose = vi.fn(async (_meant: string | null | undefined) => {})) {
  const view = (one: Entity) => (
    <Card entity={one} onPrevious={vi.fn()} onNext={vi.fn()} onClose={vi.fn()} onChoose={onChoose} />
  );
  const shown = show(view(of));
  const items = () => [...shown.root.querySelectorAll('.meaning')].map((one) => one.textContent);
  const press = async (name: string) => {
    await act(async () => {
      shown.button(name).click();
      // Until what the press began has come to its end.
      await new Promise((resolve) => setTimeout(resolve));
    });
  };
  return { ...shown, onChoose, items, press, become: (one: Entity) => shown.update(view(one)) };
}

it('lists the others on request, each with its type and its line, and none of them', async () => {
  const { items, press, button, words } = card(linked);
  expect(words()).not.toContain('Jane Roe');
  expect(button('Not this one?').getAttribute('aria-expanded')).toBe('false');
  await press('Not this one?');
  expect(button('Not this one?').getAttribute('aria-expanded')).toBe('true');
  expect(items()).toEqual(['Jane Roe Person mayor of Elsewhere', 'Jane Organisation ', 'None of these']);
  await press('Not this one?');
  expect(items()).toEqual([]);
});

it('reports one choice, and shows it in place with the way back and the focus on the card', async () => {
  let done = () => {};
  const waiting = vi.fn(() => new Promise<void>((resolve) => (done = resolve)));
  const { press, become, items, words, root, onChoose } = card(linked, waiting);
  await press('Not this one?');
  await press('Jane Roe Person mayor of Elsewhere');
  await press('None of these');
  expect(onChoose.mock.calls).toEqual([['p:2']]);
  become(entity({ id: 'p:2', name: 'Jane Roe', chosen: true }));
  expect(items()).toEqual([]);
  expect(words()).toContain('You chose this.Undo');
  await act(async () => done());
  expect(document.activeElement).toBe(root.querySelector('[role="dialog"]'));
  await press('Undo');
  expect(onChoose).toHaveBeenLastCalledWith(undefined);
});

it('asks otherwise where nothing is linked, and does not offer that again', async () => {
  const { press, items } = card(unlinked);
  await press('Is it one of these?');
  expect(items()).toHaveLength(2);
});

it('lets a link be refused even where nothing else is known', async () => {
  const { press, items, onChoose } = card(entity());
  await press('Not this one?');
  expect(items()).toEqual(['No, another of this name']);
  await press('No, another of this name');
  expect(onChoose).toHaveBeenCalledWith(null);
});

it('says so when none was chosen', () => {
  expect(card({ ...unlinked, chosen: true }).words()).toContain('You chose none of those known here.Undo');
});

it('says that a choice could not be kept, and lets the reader try again', async () => {
  const { press, root, onChoose } = card(
    linked,
    vi.fn(async () => Promise.reject(new Error('full'))),
  );
  await press('Not this one?');
  await press('None of these');
  expect(root.querySelector('[role="status"]')?.textContent).toContain('could not store');
  await press('None of these');
  expect(onChoose).toHaveBeenCalledTimes(2);
});

it('takes no second half of a double click for a choice', async () => {
  const { press, root, onChoose } = card(linked);
  await press('Not this one?');
  const [first] = root.querySelectorAll('.meaning');
  await act(async () => void first?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 })));
  expect(onChoose).not.toHaveBeenCalled();
});

it('asks nothing where nothing is known, or nobody listens', () => {
  const mute = card(entity({ id: 'article:1', fromArticle: true }));
  expect(mute.root.querySelector('[aria-expanded]')).toBeNull();
  const deaf = show(<Card entity={linked} onPrevious={vi.fn()} onNext={vi.fn()} onClose={vi.fn()} />);
  expect(deaf.root.querySelector('[aria-expanded]')).toBeNull();
});
