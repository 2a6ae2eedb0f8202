import { useMemo } from 'preact/hooks';
import type { Entity } from '../lib/types/annotation.ts';
import { useText } from './text.tsx';
import { type Wording, wordFacts } from './wording.ts';

/** The lines of an entity's card. */
export function useWording(entity: Entity): Wording {
  const text = useText();
  return useMemo(() => wordFacts(entity.facts, text), [entity, text]);
}

/** Who or what an entity is, in one line, as it stood at the article's date; may be empty. */
export function roleOf(entity: Entity): string {
  return entity.facts.held[0]?.office ?? plainDescription(entity);
}

/** The description, or what can be said in its place; may be empty. */
export function plainDescription(entity: Entity): string {
  const { kind, country } = entity.facts;
  return entity.description || [kind, country].filter(Boolean).join(', ');
}
