import type { EntityIndex } from './knowledge-base.ts';
import type { PackColumns } from './pack-columns.ts';
import { ENTITY_TYPES } from './pack-format.ts';

/** The organisations of each country that has any. */
export function bodiesByCountry({
  type,
  country,
}: PackColumns): ReadonlyMap<EntityIndex, readonly EntityIndex[]> {
  const organisation = ENTITY_TYPES.indexOf('organisation');
  const found = new Map<EntityIndex, EntityIndex[]>();
  for (let i = 0; i < type.length; i++) {
    const own = country[i]! - 1;
    if (type[i] !== organisation || own < 0) continue;
    const bodies = found.get(own);
    if (bodies) bodies.push(i);
    else found.set(own, [i]);
  }
  return found;
}
