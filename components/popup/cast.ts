import { type Entity, isShownType, type Mention, type ShownType } from '../../lib/types/annotation.ts';

/** An entity of the article with its mentions, as indices into the view's mentions. */
export interface CastMember {
  readonly entity: Entity;
  readonly mentions: readonly number[];
}

/**
 * The entities of each shown type, the most mentioned first and else in the order of the article. Mentions of a type that
 * is never marked ("Syrian" for Syria) do not count: there is nothing on the page to go to.
 */
export function castOf(
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Readonly<Record<ShownType, readonly CastMember[]>> {
  const indices = new Map<string, number[]>();
  mentions.forEach(({ type, entity }, index) => {
    if (!isShownType(type) || entity === undefined) return;
    const known = indices.get(entity);
    if (known) known.push(index);
    else indices.set(entity, [index]);
  });
  const members = entities
    .map((entity) => ({ entity, mentions: indices.get(entity.id) ?? [] }))
    .filter((member) => member.mentions.length > 0)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const ofType = (type: ShownType) => members.filter((member) => member.entity.type === type);
  return { person: ofType('person'), place: ofType('place'), organisation: ofType('organisation') };
}
