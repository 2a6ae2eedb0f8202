import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from '../types/settings.ts';

/** Longest pause before a card, milliseconds. */
export const MAX_CARD_DELAY = 5_000;

const flag = (fallback: boolean) => v.fallback(v.boolean(), fallback);

const schema = v.object({
  enabled: flag(DEFAULT_SETTINGS.enabled),
  scope: v.fallback(v.picklist(['all', 'chosen']), DEFAULT_SETTINGS.scope),
  sites: v.fallback(v.record(v.pipe(v.string(), v.maxLength(253)), v.boolean()), {}),
  types: v.fallback(
    v.object({ person: flag(true), place: flag(true), organisation: flag(true) }),
    DEFAULT_SETTINGS.types,
  ),
  boilerplate: v.fallback(v.picklist(['off', 'dim', 'hide']), DEFAULT_SETTINGS.boilerplate),
  cardDelay: v.fallback(
    v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MAX_CARD_DELAY)),
    DEFAULT_SETTINGS.cardDelay,
  ),
  badge: flag(DEFAULT_SETTINGS.badge),
});

/** Settings from whatever was stored: a field that is missing or garbage becomes its default, the others stay. */
export function readSettings(stored: unknown): Settings {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
