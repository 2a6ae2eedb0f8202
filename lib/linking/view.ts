import type { EntityIndex, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { type CountryEvidence, weighCountries } from './country-evidence.ts';
import type { Point } from './distance.ts';
import type { LinkInput } from './link-input.ts';
import type { Part } from './part.ts';
import { levelOf } from './place-level.ts';

/** An article in the midst of being linked: what one round knows and the next one reads. */
export interface View {
  readonly input: LinkInput;
  readonly kb: KnowledgeBase;
  readonly parts: readonly Part[];
  /** Per span the position of its part, or -1. */
  readonly chainOf: Int32Array;
  /** Per part what the last round linked, or null. */
  readonly decided: readonly (EntityIndex | null)[];
  /** By entity the parts that the last round linked to it. */
  readonly linkedBy: ReadonlyMap<EntityIndex, readonly number[]>;
  /** By country the states or regions of it that the last round linked. */
  readonly statesOf: ReadonlyMap<EntityIndex, readonly EntityIndex[]>;
  readonly countries: CountryEvidence;
  /** Where the article's places lie, with the part that names each. */
  readonly points: readonly { readonly chain: number; readonly point: Point }[];
}

/** What the last round linked the chain of a span to. */
export function decidedAt(view: View, span: number): EntityIndex | null {
  return view.decided[view.chainOf[span] ?? -1] ?? null;
}

/** What a round's links make known. */
export function viewOf(
  input: LinkInput,
  kb: KnowledgeBase,
  parts: readonly Part[],
  chainOf: Int32Array,
  decided: readonly (EntityIndex | null)[],
): View {
  const linkedBy = new Map<EntityIndex, number[]>();
  for (const [position, index] of decided.entries()) if (index !== null) push(linkedBy, index, position);
  const statesOf = new Map<EntityIndex, EntityIndex[]>();
  for (const index of linkedBy.keys()) {
    const entity = kb.entity(index);
    if (entity.country !== undefined && levelOf(entity) === 2) push(statesOf, entity.country, index);
  }
  const chains = parts.map(({ chain }) => chain);
  const countries = weighCountries(chains, decided, kb);
  const points = pointsOf(parts, decided, kb);
  return { input, kb, parts, chainOf, decided, linkedBy, statesOf, countries, points };
}

function push<T>(map: Map<EntityIndex, T[]>, key: EntityIndex, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** More than an article about one region has; a gazetteer on a page must not cost a second. */
const MOST_POINTS = 60;

/** Where the places of the article lie; those of a whole country tell nothing of what is near. */
function pointsOf(parts: readonly Part[], decided: View['decided'], kb: KnowledgeBase): View['points'] {
  const points: View['points'][number][] = [];
  if (!parts.some(({ chain, options }) => chain.type === 'place' && options.own.length > 1)) return points;
  for (const [chain, index] of decided.entries()) {
    if (points.length === MOST_POINTS) break;
    if (index === null) continue;
    const { type, kind } = kb.entity(index);
    const point = type === 'place' && kind !== 'country' ? kb.facts(index).coordinates : undefined;
    if (point) points.push({ chain, point });
  }
  return points;
}
