// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type {
  PopupActions,
  PopupProps,
  PopupView,
  ReadyView,
} from '../../../components/popup/popup-props.ts';
import { DEFAULT_SETTINGS } from '../../../lib/types/settings.ts';
import { show } from './dom.tsx';
import { entity, facts, mention, term } from './samples.ts';

const jane = entity({
  id: 'jane',
  name: 'Jane Doe',
  description: 'politician',
  facts: facts({ on: '2020-09-08', held: [term('Mayor of Riga', { since: '2019' })] }),
});
const riga = entity({ id: 'riga', type: 'place', name: 'Riga', description: 'capital of Latvia' });
const latvia = entity({ id: 'latvia', type: 'place', name: 'Latvia', description: 'country in Europe' });

const READY: ReadyView = {
  status: 'ready',
  host: 'www.example.org',
  title: 'A title',
  publishedAt: '2020-09-08T23:30:00-11:00',
  source: 'The Example',
  entities: [jane, riga, latvia],
  mentions: [
    mention('jane'),
    mention('riga', { type: 'place' }),
    mention('latvia', { type: 'nationality' }),
    mention(undefined),
    mention('latvia', { type: 'place' }),
    mention('latvia', { type: 'place' }),
  ],
  filtered: [
    { id: 7, text: 'Subscribe!', category: 'newsletter', restored: false },
    { id: 8, text: 'Follow us', category: 'follow', restored: true },
  ],
  packLoaded: true,
};

function popup(view: PopupView, more: Partial<Omit<PopupProps, keyof PopupActions>> = {}) {
  const props = {
    settings: DEFAULT_SETTINGS,
    host: 'www.example.org',
    maps: {},
    onToggleEverywhere: vi.fn(),
    onToggleSite: vi.fn(),
    onToggleType: vi.fn(),
    onBoilerplateMode: vi.fn(),
    onGoTo: vi.fn(),
    onRestore: vi.fn(),
    onRetry: vi.fn(),
    onOpenOptions: vi.fn(),
    onNeedMap: vi.fn(),
    ...more,
    view,
  };
  return { props, ...show(<Popup {...props} />) };
}

describe('an article', () => {
  it('lists who and what it names, the most mentioned first, with their role then', () => {
    const { root, words } = popup(READY);
    const rows = [...root.querySelectorAll('.row-button')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Jane Doe11 mentionMayor of Riga',
      'Latvia22 mentionscountry in Europe',
      'Riga11 mentioncapital of Latvia',
    ]);
    expect(words()).toContain('The Example · 8 September 2020');
  });

  it('opens a row to its card, asks for the map once, and steps through the marked mentions', () => {
    const { props, button, press, root, update } = popup(READY);
    const row = root.querySelector<HTMLElement>('section:nth-of-type(2) .row-button');
    if (!row) throw new Error('no row');
    press(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(props.onNeedMap.mock.calls).toEqual([['latvia']]);
    press(button('Go to mention'));
    press(button('Next mention'));
    press(button('Next mention'));
    // The nationality is not marked on the page, so it is no stop.
    expect(props.onGoTo.mock.calls).toEqual([[4], [5], [4]]);
    const map = { width: 9, height: 9, land: '', country: '' };
    update(<Popup {...props} maps={{ latvia: map }} />);
    expect(root.querySelector('svg[role="img"]')).not.toBeNull();
    expect(props.onNeedMap).toHaveBeenCalledOnce();
  });

  it('asks for no map of a person without coordinates', () => {
    const { props, root, press } = popup(READY);
    press(root.querySelector('.row-button') as HTMLElement);
    expect(root.querySelector('.row-card')?.textContent).toContain('(since 2019)');
    expect(props.onNeedMap).not.toHaveBeenCalled();
  });

  it('restores a filtered line and filters it again', () => {
    const { props, button, press } = popup(READY);
    press(button('Restore: Subscribe!'));
    press(button('Filter again: Follow us'));
    expect(props.onRestore.mock.calls).toEqual([
      [7, true],
      [8, false],
    ]);
  });

  it('says whose article it is, in a few names', () => {
    const authors = ['Ann Lee', 'Bo Diaz', 'Cy Obi', 'Di Kerr'];
    const words = popup({
      ...READY,
      authors,
      source: 'The Gazette',
      publishedAt: '2020-09-08T10:00:00Z',
    }).words();
    expect(words).toContain('By Ann Lee, Bo Diaz and Cy Obi · The Gazette · ');
  });

  it('undoes what the reader filtered, even while nothing is filtered on the page', () => {
    const line = {
      id: 9,
      text: 'From the vault',
      category: 'promotion',
      restored: false,
      byHand: true,
    } as const;
    const settings = { ...DEFAULT_SETTINGS, boilerplate: 'off' } as const;
    const { props, button, press } = popup({ ...READY, filtered: [line] }, { settings });
    press(button('Undo filtering: From the vault'));
    expect(props.onRestore).toHaveBeenCalledWith(9, true);
  });

  it('shortens long lists until asked', () => {
    const many = Array.from({ length: 10 }, (_, n) => entity({ id: `p${n}`, name: `Person ${n}` }));
    const view = { ...READY, entities: many, mentions: many.map((one) => mention(one.id)) };
    const { root, button, press } = popup(view);
    expect(root.querySelectorAll('.row')).toHaveLength(6);
    press(button('Show 4 more'));
    expect(root.querySelectorAll('.row')).toHaveLength(10);
  });

  it('says when a type is not marked, when nothing was found, when the pack is missing', () => {
    const types = { ...DEFAULT_SETTINGS.types, place: false };
    expect(popup(READY, { settings: { ...DEFAULT_SETTINGS, types } }).words()).toContain(
      'not marked on the page',
    );
    const empty = popup({ ...READY, entities: [], mentions: [], packLoaded: false }).words();
    expect(empty).toContain('No names found');
    expect(empty).toContain('The knowledge pack could not be read');
  });
});

describe('switches', () => {
  it('report what the reader wants', () => {
    const { props, input, press } = popup(READY);
    press(input('Everywhere'));
    press(input('On example.org'));
    press(input('Places'));
    press(input('Hide'));
    expect(props.onToggleEverywhere).toHaveBeenCalledWith(false);
    expect(props.onToggleSite).toHaveBeenCalledWith(false);
    expect(props.onToggleType).toHaveBeenCalledWith('place', false);
    expect(props.onBoilerplateMode).toHaveBeenCalledWith('hide');
  });

  it('cannot switch a site where there is none, or while all is off', () => {
    const { input } = popup({ status: 'browser-page' }, { host: undefined });
    expect(input('On this site').disabled).toBe(true);
    const off = popup(READY, { settings: { ...DEFAULT_SETTINGS, enabled: false } });
    expect(off.input('On example.org').disabled).toBe(true);
  });

  it('show what holds for the site under the rule for all', () => {
    const chosen = popup(READY, { settings: { ...DEFAULT_SETTINGS, scope: 'chosen' } });
    expect(chosen.input('On example.org').checked).toBe(false);
    const off = popup(READY, { settings: { ...DEFAULT_SETTINGS, sites: { 'example.org': false } } });
    expect(off.input('On example.org').checked).toBe(false);
    expect(off.words()).toContain('Off on this site');
  });
});

describe('states', () => {
  it.each<[PopupView, string]>([
    [{ status: 'loading' }, 'One moment'],
    [{ status: 'reading', host: 'h' }, 'Still reading'],
    [{ status: 'not-article', host: 'h' }, 'Not an article'],
    [{ status: 'browser-page' }, 'A page of the browser'],
    [{ status: 'off', host: 'h' }, 'One moment'],
  ])('%j', (view, title) => {
    expect(popup(view).root.querySelector('h2')?.textContent).toBe(title);
  });

  it("lets the reader's own switch explain more than the page does", () => {
    const off = { ...DEFAULT_SETTINGS, enabled: false };
    for (const view of [READY, { status: 'failed', host: 'h' }, { status: 'needs-reload' }] as PopupView[]) {
      expect(popup(view, { settings: off }).root.querySelector('h2')?.textContent).toBe('Off everywhere');
    }
  });

  it.each<[PopupView, string]>([
    [{ status: 'failed', host: 'h' }, 'Try again'],
    [{ status: 'needs-reload' }, 'Reload the page'],
  ])('%j has a way out, once', (view, name) => {
    const { props, button, press, update } = popup(view);
    press(button(name));
    expect(props.onRetry).toHaveBeenCalledOnce();
    update(<Popup {...props} busy />);
    expect(button('Working …').disabled).toBe(true);
  });
});
