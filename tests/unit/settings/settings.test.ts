import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../lib/settings/schema.ts';
import { BOILERPLATE_MODES, DEFAULT_SETTINGS, isOn, siteOf } from '../../../lib/types/settings.ts';

describe('stored settings', () => {
  it.each([null, undefined, 'garbage', 42, []])('become the defaults when they are %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep every good field beside a bad one', () => {
    const stored = {
      ...DEFAULT_SETTINGS,
      enabled: false,
      cardDelay: 'soon',
      types: { person: false, place: 3 },
    };
    expect(readSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      types: { person: false, place: true, organisation: true },
    });
  });

  it('know every way with filtered lines and credits, and no other', () => {
    for (const boilerplate of BOILERPLATE_MODES)
      expect(readSettings({ ...DEFAULT_SETTINGS, boilerplate, credits: 'dim' })).toEqual({
        ...DEFAULT_SETTINGS,
        boilerplate,
        credits: 'dim',
      });
    expect(readSettings({ boilerplate: 'burn', credits: 'hide' })).toEqual(DEFAULT_SETTINGS);
  });

  it.each([-1, 1e9, Number.NaN, Number.POSITIVE_INFINITY])('refuse a pause of %d', (cardDelay) => {
    expect(readSettings({ ...DEFAULT_SETTINGS, cardDelay }).cardDelay).toBe(DEFAULT_SETTINGS.cardDelay);
  });
});

describe('where annotations run', () => {
  it('follows the site before the scope, and the main switch before both', () => {
    const all = { ...DEFAULT_SETTINGS, sites: { 'example.com': false } };
    expect(isOn(all, 'www.example.com')).toBe(false);
    expect(isOn(all, 'example.org')).toBe(true);
    const chosen = { ...DEFAULT_SETTINGS, scope: 'chosen', sites: { 'example.com': true } } as const;
    expect(isOn(chosen, 'example.com')).toBe(true);
    expect(isOn(chosen, 'example.org')).toBe(false);
    expect(isOn({ ...chosen, enabled: false }, 'example.com')).toBe(false);
  });

  it('takes a host with and without www. for one site', () => {
    expect(siteOf('WWW.Example.com.')).toBe('example.com');
    expect(siteOf('news.example.com')).toBe('news.example.com');
  });

  it('does not mistake a host for a property of every object', () => {
    expect(isOn({ ...DEFAULT_SETTINGS, scope: 'chosen' }, 'constructor')).toBe(false);
  });
});
