import type { CardFacts, Entity, HeldTerm, Mention } from '../../../lib/types/annotation.ts';

export function facts(more: Partial<CardFacts> = {}): CardFacts {
  return { held: [], since: [], sources: [], ...more };
}

export function term(office: string, more: Partial<HeldTerm> = {}): HeldTerm {
  return { office, source: 's', ...more };
}

export function entity(more: Partial<Entity> = {}): Entity {
  return {
    id: 'e',
    type: 'person',
    name: 'Jane Doe',
    description: '',
    fromArticle: false,
    facts: facts(),
    ...more,
  };
}

export function mention(entityId: string | undefined, more: Partial<Mention> = {}): Mention {
  return {
    start: 0,
    end: 4,
    type: 'person',
    text: 'Jane',
    ...(entityId === undefined ? {} : { entity: entityId }),
    ...more,
  };
}
