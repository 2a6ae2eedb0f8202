import { expect, it } from 'vitest';
import { openStreetMapUrl, webUrl, wikipediaUrl } from '../../../components/links.ts';
import { parseSite } from '../../../components/options/host.ts';
import { facts } from './samples.ts';

it('leads to the Wikipedia article by its title', () => {
  expect(wikipediaUrl({ wiki: 'AC/DC (band)?' })).toBe('https://en.wikipedia.org/wiki/AC%2FDC_(band)%3F');
  expect(wikipediaUrl({})).toBeUndefined();
});

it('leads to the place on OpenStreetMap, nearer for a city than for a country', () => {
  const at = { lat: 33.5102, lon: 36.29128 };
  expect(openStreetMapUrl({ facts: facts({ coordinates: at, kind: 'city' }) })).toBe(
    'https://www.openstreetmap.org/?mlat=33.5102&mlon=36.2913#map=11/33.5102/36.2913',
  );
  expect(openStreetMapUrl({ facts: facts({ coordinates: at, kind: 'country' }) })).toContain('#map=5/');
  expect(openStreetMapUrl({ facts: facts() })).toBeUndefined();
});

it('lets no record bring in another scheme', () => {
  expect(webUrl('https://example.org')).toBe('https://example.org');
  expect(webUrl('javascript:alert(1)')).toBeUndefined();
  expect(webUrl('data:text/html,x')).toBeUndefined();
});

it.each([
  ['example.org', 'example.org'],
  [' https://www.Example.org/news?x=1 ', 'example.org'],
  ['news.example.co.uk:8080', 'news.example.co.uk'],
  ['localhost', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('takes %j as the site %j', (input, site) => {
  expect(parseSite(input)).toBe(site);
});

it.each(['', 'example', 'two words.org', 'javascript:alert(1)', 'file:///etc', 'https://'])(
  'takes %j for no site',
  (input) => {
    expect(parseSite(input)).toBeUndefined();
  },
);
