import type { ShownType } from './annotation.ts';

export const BOILERPLATE_MODES = ['off', 'dim', 'fold', 'hide'] as const;
export type BoilerplateMode = (typeof BOILERPLATE_MODES)[number];

/** Everything the reader can set. Stored as one item under `settings`; `version` is the storage layer's business. */
export interface Settings {
  /** The switch for everywhere. */
  readonly enabled: boolean;
  /** `all`: every news page unless its site is off; `chosen`: only sites switched on. */
  readonly scope: 'all' | 'chosen';
  /** The reader's word on a site, by host without `www.`; absent means what `scope` says. */
  readonly sites: Readonly<Record<string, boolean>>;
  readonly types: Readonly<Record<ShownType, boolean>>;
  readonly boilerplate: BoilerplateMode;
  /** Whether lines that say who wrote, edited or supplied the text are toned down. */
  readonly credits: 'plain' | 'dim';
  /** Whether lines that a publisher repeats are remembered. */
  readonly learn: boolean;
  /** Pause before a card opens, milliseconds. */
  readonly cardDelay: number;
  readonly badge: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  scope: 'all',
  sites: {},
  types: { person: true, place: true, organisation: true },
  boilerplate: 'dim',
  credits: 'plain',
  learn: true,
  cardDelay: 350,
  badge: true,
};

/** Whether annotations run on a host (with or without `www.`). */
export function isOn(settings: Settings, host: string): boolean {
  return settings.enabled && isSiteOn(settings, host);
}

/** What is set for a site by itself, whatever the switch for everywhere says. */
export function isSiteOn(settings: Settings, host: string): boolean {
  const site = siteOf(host);
  return Object.hasOwn(settings.sites, site) ? settings.sites[site] === true : settings.scope === 'all';
}

/** The key of a host in `Settings.sites`. */
export function siteOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}
