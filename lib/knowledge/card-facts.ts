import type { CardFacts, Source } from '../types/annotation.ts';
import { decodeDate } from './partial-date.ts';
import { changesAfter, type History, lastBefore, toHeld } from './terms.ts';

/**
 * The facts of a card in the light of one date: what was held on it, or last before it, and what changed after.
 * @param on a code of `partial-date.ts`; undefined when the article has no date
 * @param sourceOf a source by its id
 * @param timeless what the card says on any date
 */
export function cardFacts(
  history: History,
  on: number | undefined,
  sourceOf: (id: string) => Source,
  timeless: Partial<CardFacts>,
): CardFacts {
  const held = on === undefined ? [] : history.terms.filter((term) => term.covers(on));
  const last = held.length > 0 || on === undefined ? undefined : lastBefore(history.terms, on);
  const since = changesAfter(history, on);
  const date = on === undefined ? undefined : decodeDate(on);
  const died = decodeDate(history.died ?? 0);
  const named = new Set([
    history.source,
    ...[...held, ...(last ? [last] : [])].map((term) => term.source),
    ...since.map((change) => change.source),
  ]);
  return {
    ...(date !== undefined && { on: date }),
    ...timeless,
    ...(died !== undefined && { died }),
    ...(last !== undefined && { lastKnown: toHeld(last) }),
    held: held.map(toHeld),
    since,
    sources: [...named].map(sourceOf),
  };
}
