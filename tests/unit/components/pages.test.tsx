// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Choices } from '../../../components/options/choices.tsx';
import { Options } from '../../../components/options/options.tsx';
import { Packs } from '../../../components/options/packs.tsx';
import type { PacksProps } from '../../../components/options/packs-props.ts';
import { Publishers } from '../../../components/options/publishers.tsx';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import type { KeptChoice } from '../../../lib/types/link-choice.ts';
import type { PublisherSummary } from '../../../lib/types/publisher-memory.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/types/settings.ts';
import { show } from './dom.tsx';

function options(more: Partial<Settings> = {}) {
  const onChange = vi.fn();
  const settings = { ...DEFAULT_SETTINGS, ...more };
  const own = { packs: packs(), choices: choices(), publishers: publishers() };
  const view = <Options settings={settings} onChange={onChange} {...own} version="1.2.3" />;
  return { onChange, ...show(view) };
}

function packs(more: Partial<PacksProps> = {}): PacksProps {
  const nothing = { packs: [], outcome: undefined };
  return { ...nothing, onImport: vi.fn(), onExport: vi.fn(), onRemove: vi.fn(), ...more };
}

function choices(more: readonly KeptChoice[] = []) {
  return { choices: more, failed: false, onRemove: vi.fn(), onRemoveAll: vi.fn() };
}

function publishers(more: readonly PublisherSummary[] = []) {
  return { publishers: more, failed: false, onForget: vi.fn() };
}

function type(field: HTMLInputElement, value: string) {
  field.value = value;
  void act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

it('reports each setting alone, and sites and types whole', () => {
  const { onChange, input, button, press } = options({ sites: { 'a.example': false, 'b.example': true } });
  press(input('Annotate news articles'));
  press(input('Places'));
  press(input('Annotate a.example'));
  press(button('Remove b.example from the list'));
  press(input('Show the number of names on the toolbar button'));
  expect(onChange.mock.calls.map(([patch]) => patch)).toEqual([
    { enabled: false },
    { types: { person: true, place: false, organisation: true } },
    { sites: { 'a.example': true, 'b.example': true } },
    { sites: { 'a.example': false } },
    { badge: false },
  ]);
});

it('adds a site by any form of its address', () => {
  const { onChange, input, button, press, root } = options({ sites: { 'a.example': false } });
  const field = root.querySelector<HTMLInputElement>('input[type="text"]');
  if (!field) throw new Error('no field');
  type(field, 'https://www.New.example/path');
  press(button('Switch off'));
  expect(onChange).toHaveBeenCalledWith({ sites: { 'a.example': false, 'new.example': false } });
  expect(field.value).toBe('');
  expect(input('Annotate a.example').checked).toBe(false);
});

it.each([
  ['not a site', 'Write a site’s address'],
  ['a.example', 'a.example is in the list already'],
])('refuses %j and says why', (value, message) => {
  const { onChange, button, press, root } = options({ sites: { 'a.example': false } });
  const field = root.querySelector<HTMLInputElement>('input[type="text"]');
  if (!field) throw new Error('no field');
  type(field, value);
  press(button('Switch on'));
  expect(onChange).not.toHaveBeenCalled();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toContain(message);
});

it('stores the pause when the slider is let go, not while it moves', () => {
  const { onChange, root, words } = options();
  const slider = root.querySelector<HTMLInputElement>('input[type="range"]');
  if (!slider) throw new Error('no slider');
  type(slider, '700');
  expect(words()).toContain('700 ms');
  expect(onChange).not.toHaveBeenCalled();
  void act(() => void slider.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onChange).toHaveBeenCalledWith({ cardDelay: 700 });
});

it('credits the data even when the pack could not be read', () => {
  expect(options().words()).toContain('GeoNames, under CC BY 4.0');
});

it('welcomes with a choice of sites and a card that works', () => {
  const onChange = vi.fn();
  const view = show(<Welcome settings={DEFAULT_SETTINGS} onChange={onChange} />);
  expect(view.words()).toContain('Deputy Prime Minister of Russia (since 18 May 2018)');
  view.press(view.button('Damascus'));
  expect(view.root.querySelector('[role="dialog"]')?.getAttribute('aria-label')).toBe('About Damascus');
  view.press(view.button('Close'));
  expect(view.root.querySelector('[role="dialog"]')).toBeNull();
  expect(document.activeElement).toBe(view.button('Damascus'));
  view.press(view.root.querySelector('input[value="chosen"]') as HTMLElement);
  expect(onChange).toHaveBeenCalledWith({ scope: 'chosen' });
});

it('lists the reader’s files, and exports and removes them', () => {
  const props = packs({ packs: [{ name: 'council', entries: 1200 }] });
  const { root, button, press } = show(<Packs {...props} />);
  expect(root.querySelector('tbody')?.textContent).toContain('council1,200');
  press(button('Export council'));
  press(button('Remove council'));
  expect(props.onExport).toHaveBeenCalledWith('council');
  expect(props.onRemove).toHaveBeenCalledWith('council');
});

it('shows what is wrong with a file, line by line, and counts the rest', () => {
  const problems = Array.from(
    { length: 22 },
    (_, i) => ({ line: i + 2, kind: 'badDate', what: `x${i}` }) as const,
  );
  const { root } = show(<Packs {...packs({ outcome: { kind: 'refused', problems } })} />);
  const status = root.querySelector('[role="status"]');
  expect(status?.textContent).toContain('Nothing was added: the file has 22 mistakes.');
  expect(status?.querySelectorAll('li')).toHaveLength(21);
  expect(status?.querySelector('li')?.textContent).toBe('Line 2: “x0” is no date');
  expect(status?.textContent).toContain('and 2 more');
});

it('counts and lists the reader’s corrections, the latest first, and removes one or all', () => {
  const kept = Array.from({ length: 12 }, (_, i) => ({
    ...{ name: `Name ${i}`, type: 'person', page: 'https://example.org/a', site: 'example.org' },
    ...(i === 11 ? { entity: null } : { entity: `p:${i}`, called: `Person ${i}`, about: 'mayor' }),
  })) as KeptChoice[];
  const props = choices(kept);
  const { root, button, press, words } = show(<Choices {...props} />);
  expect(words()).toContain('12 corrections are kept.');
  expect(root.querySelectorAll('tbody tr')).toHaveLength(10);
  expect(root.querySelector('tbody tr')?.textContent).toBe('Name 11 example.orgnone known here Remove');
  press(button('Show 2 more'));
  expect([...root.querySelectorAll('tbody tr')].at(-1)?.textContent).toContain('Person 0 mayor');
  press(button('Remove Name 0 on example.org'));
  expect(props.onRemove).toHaveBeenCalledWith(kept[0]);
  press(button('Remove all corrections'));
  expect(props.onRemoveAll).toHaveBeenCalledOnce();
});

it('says that no correction is kept', () => {
  const { root, words } = show(<Choices {...choices()} />);
  expect(words()).toContain('No correction is kept.');
  expect(root.querySelector('table, button')).toBeNull();
});

it('lists what was learned of sites, and forgets one or all of them', () => {
  const sites = Array.from({ length: 12 }, (_, index) => {
    return { site: `paper-${index}.example`, articles: index, corrections: 1, day: 100 - index };
  });
  const props = publishers(sites);
  const onLearn = vi.fn();
  const { button, press, input, root } = show(<Publishers {...props} learn onLearn={onLearn} />);
  expect(root.querySelectorAll('tbody tr')).toHaveLength(10);
  press(button('Forget paper-3.example'));
  expect(props.onForget).toHaveBeenLastCalledWith(['paper-3.example']);
  press(button('Forget all sites'));
  expect(props.onForget).toHaveBeenLastCalledWith(sites.map(({ site }) => site));
  press(input('Learn which lines a site repeats'));
  expect(onLearn).toHaveBeenCalledWith(false);
});
