// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { show } from './dom.tsx';
import { entity, facts, term } from './samples.ts';

const steps = () => ({ onPrevious: vi.fn(), onNext: vi.fn(), onClose: vi.fn() });

it('is a labelled dialog that can take the focus, and its buttons have names', () => {
  const on = steps();
  const view = show(<Card entity={entity()} position={{ index: 1, count: 3 }} {...on} />);
  const dialog = view.root.querySelector<HTMLElement>('[role="dialog"]');
  expect(dialog?.getAttribute('aria-label')).toBe('About Jane Doe');
  dialog?.focus();
  expect(document.activeElement).toBe(dialog);
  expect(view.words()).toContain('2 of 3 in this article');
  view.press(view.button('Previous mention'));
  view.press(view.button('Next mention'));
  view.press(view.button('Close'));
  for (const call of Object.values(on)) expect(call).toHaveBeenCalledOnce();
});

it('offers no steps where there is one mention', () => {
  const view = show(<Card entity={entity()} position={{ index: 0, count: 1 }} {...steps()} />);
  expect(view.button('Next mention').disabled).toBe(true);
});

it('opens links in a new tab that learns nothing of this one', () => {
  const place = entity({
    type: 'place',
    wiki: 'Damascus',
    facts: facts({
      coordinates: { lat: 33.5, lon: 36.3 },
      sources: [
        { id: 'g', name: 'GeoNames', url: 'https://www.geonames.org/', licence: 'CC BY 4.0' },
        { id: 'x', name: 'Odd', url: 'javascript:alert(1)' },
      ],
    }),
  });
  const view = show(<Card entity={place} {...steps()} />);
  const links = [...view.root.querySelectorAll('a')];
  expect(links.map((link) => new URL(link.href).host)).toEqual([
    'en.wikipedia.org',
    'www.openstreetmap.org',
    'www.geonames.org',
  ]);
  for (const link of links) {
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  }
  expect(view.words()).toContain('(CC BY 4.0)');
});

it('says the office once, with its date, and not again as description', () => {
  const office = 'President of Syria';
  const person = entity({
    description: office,
    facts: facts({ on: '2020-09-08', held: [term(office, { since: '2000-07-17' })] }),
  });
  const words = show(<Card entity={person} {...steps()} />).words();
  expect(words.split(office)).toHaveLength(2);
  expect(words).toContain('On 8 September 2020President of Syria (since 17 July 2000)');
});

it('quotes the article where the description is its own', () => {
  const person = entity({ description: 'Syria’s ambassador to Russia', fromArticle: true });
  const view = show(<Card entity={person} {...steps()} />);
  expect(view.words()).toContain('As described in this article');
  expect(view.root.querySelector('blockquote')?.textContent).toBe('Syria’s ambassador to Russia');
});

it('does not stay silent about knowing nothing', () => {
  expect(show(<Card entity={entity()} {...steps()} />).words()).toContain('Nothing more is known here');
});

it('draws the map it is given, with a name for those who do not see it', () => {
  const map = { width: 200, height: 80, land: 'M0 0h9v9z', country: '', point: { x: 50, y: 40 } };
  const view = show(<Card entity={entity({ type: 'place', name: 'Idlib' })} map={map} {...steps()} />);
  const svg = view.root.querySelector('svg[role="img"]');
  expect(svg?.getAttribute('aria-label')).toBe('Map that shows where Idlib is');
  expect(svg?.querySelectorAll('path')).toHaveLength(1);
  expect(svg?.querySelector('circle')?.getAttribute('cx')).toBe('50');
});
