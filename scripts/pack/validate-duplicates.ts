import { fold } from '../../lib/knowledge/fold.ts';
import type { PackEntity, Place } from './model.ts';
import type { OwnRecords } from './records.ts';

export interface Mistake {
  readonly at: Place | undefined;
  readonly message: string;
}

/**
 * People who stand in the records twice: the same full name, and births that could be the same. Namesakes whose births
 * are unknown name each other in the field `distinct`.
 */
export function duplicatePeople(records: OwnRecords): Mistake[] {
  const found: Mistake[] = [];
  const byName = new Map<string, PackEntity[]>();
  for (const entity of records.entities) {
    if (entity.type !== 'person') continue;
    const names = entity.aliases.filter(({ kind, name }) => kind === 'name' && name.includes(' '));
    for (const name of new Set(names.map((alias) => fold(alias.name)))) {
      const others = byName.get(name) ?? [];
      const twin = others.find((other) => couldBeOne(entity, other));
      if (twin !== undefined)
        found.push({
          at: entity.at,
          message: `${entity.id} has a name of ${twin.id} (${twin.at?.file}:${twin.at?.line}); a duplicate, or give births or "distinct: ${twin.id}"`,
        });
      byName.set(name, [...others, entity]);
    }
  }
  return found;
}

function couldBeOne(a: PackEntity, b: PackEntity): boolean {
  if (a.distinct?.includes(b.id) || b.distinct?.includes(a.id)) return false;
  if (a.qid !== undefined && b.qid !== undefined) return false;
  return a.born === undefined || b.born === undefined || a.born.slice(0, 4) === b.born.slice(0, 4);
}
