import type { AliasKind, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Gazetteer, GazetteerReading } from '../language/recogniser.ts';

const ALIASES: Readonly<Record<AliasKind, GazetteerReading['alias']>> = {
  name: 'full',
  short: 'full',
  former: 'full',
  spelling: 'full',
  surname: 'surname',
  acronym: 'acronym',
  demonym: 'demonym',
};

/** The knowledge pack as the recogniser's list of names. */
export function asGazetteer(kb: KnowledgeBase): Gazetteer {
  return {
    readings: (name) =>
      kb.candidates(name).map(({ entity, alias, exact }) => {
        const { type, prominence } = kb.entity(entity);
        return { type, alias: ALIASES[alias], prominence, exact };
      }),
  };
}
