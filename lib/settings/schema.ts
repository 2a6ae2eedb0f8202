import { BOILERPLATE_MODES, DEFAULT_SETTINGS, type Settings } from '../types/settings.ts';

/** Longest pause before a card, milliseconds. */
export const MAX_CARD_DELAY = 5_000;

/** Longest host name there is, characters. */
const LONGEST_HOST = 253;

/**
 * Settings from whatever was stored: a field that is missing or garbage becomes its default, the others stay. Written out,
 * as every page reads its settings: building and asking a schema costs each of them half a millisecond.
 */
export function readSettings(stored: unknown): Settings {
  const { enabled, scope, sites, types, boilerplate, credits, learn, cardDelay, badge } = fieldsOf(stored);
  const { person, place, organisation } = fieldsOf(types);
  const fallback = DEFAULT_SETTINGS;
  return {
    enabled: flag(enabled, fallback.enabled),
    scope: oneOf(['all', 'chosen'], scope, fallback.scope),
    sites: readSites(sites),
    types: {
      person: flag(person, fallback.types.person),
      place: flag(place, fallback.types.place),
      organisation: flag(organisation, fallback.types.organisation),
    },
    boilerplate: oneOf(BOILERPLATE_MODES, boilerplate, fallback.boilerplate),
    credits: oneOf(['plain', 'dim'], credits, fallback.credits),
    learn: flag(learn, fallback.learn),
    cardDelay: isDelay(cardDelay) ? cardDelay : fallback.cardDelay,
    badge: flag(badge, fallback.badge),
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function flag(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function oneOf<T extends string>(choices: readonly T[], value: unknown, fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

function readSites(value: unknown): Readonly<Record<string, boolean>> {
  if (Array.isArray(value)) return {};
  const rules = Object.entries(fieldsOf(value));
  return Object.fromEntries(
    rules.filter(
      (rule): rule is [string, boolean] => rule[0].length <= LONGEST_HOST && typeof rule[1] === 'boolean',
    ),
  );
}

function isDelay(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= MAX_CARD_DELAY;
}
