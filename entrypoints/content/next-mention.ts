import { rectanglesOf } from '../../lib/highlight/geometry.ts';
import type { PlacedMention } from './place-mentions.ts';

/**
 * The mention to step to: the one beside the last one while that is in sight, else the nearest to where the reader is.
 * The ends meet.
 * @param placed in text order
 * @param last id of the mention whose card was open last
 */
export function nextMention(
  placed: readonly PlacedMention[],
  last: number | undefined,
  by: 1 | -1,
): PlacedMention | undefined {
  const at = placed.findIndex((mention) => mention.id === last);
  const beside = placed.at((at + by) % placed.length);
  const before = placed[at];
  if (before && placeOf(before) === 'here') return beside;
  const nearest =
    by === 1
      ? placed.find((mention) => placeOf(mention) !== 'above')
      : placed.findLast((mention) => placeOf(mention) !== 'below');
  return nearest ?? placed.at(by === 1 ? 0 : -1);
}

function placeOf(mention: PlacedMention): 'above' | 'here' | 'below' | 'nowhere' {
  const [first] = rectanglesOf(mention);
  if (!first) return 'nowhere';
  if (first.bottom < 0) return 'above';
  return first.top > innerHeight ? 'below' : 'here';
}
