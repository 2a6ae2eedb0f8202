import type { EntityIndex } from '../knowledge/knowledge-base.ts';
import { isShownType } from '../types/annotation.ts';
import type { Option, Options } from './candidates.ts';

/** How many a reader is offered. */
const MOST = 4;
/** What of a name's readings is too unlikely to be offered, unless it is well known. */
const LEAST_SHARE = 0.005;
const LEAST_PROMINENCE = 0.3;

/**
 * What else a name could mean, most likely first: what was weighed, by probability, then entities of other types that share the
 * name and are known well enough.
 * @param probabilities per option that was weighed
 */
export function runnersUp(
  { own, others }: Options,
  probabilities: readonly number[],
  linked: EntityIndex | null,
): EntityIndex[] {
  const anyExact = own.some(({ exact }) => exact);
  const plausible = ({ exact, prior, entity }: Option) =>
    (exact || !anyExact) && (prior >= LEAST_SHARE || entity.prominence >= LEAST_PROMINENCE);
  const weighed = own
    .map((option, position) => ({ option, share: probabilities[position] ?? 0 }))
    .sort((a, b) => b.share - a.share)
    .map(({ option }) => option);
  const beside = others
    .filter(({ alias, exact, entity }) => exact && alias !== 'demonym' && isShownType(entity.type))
    .filter(({ entity }) => entity.prominence >= LEAST_PROMINENCE)
    .sort((a, b) => b.entity.prominence - a.entity.prominence);
  const found = new Set([...weighed.filter(plausible), ...beside].map(({ entity }) => entity.index));
  if (linked !== null) found.delete(linked);
  return [...found].slice(0, MOST);
}
