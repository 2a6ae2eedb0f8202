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
  nickname: 'full',
};

/** News names federal states ("Maine", "Bihar") by themselves, as it does countries, and cities of that size not. */
const STATE_LIFT = 0.12;

/** The knowledge pack as the recogniser's list of names. */
export function asGazetteer(kb: KnowledgeBase): Gazetteer {
  return {
    readings: (name) =>
      kb.candidates(name).map(({ entity, alias, exact }) => {
        const { type, prominence, kind } = kb.gist(entity);
        const weight = kind === 'state' ? Math.min(1, prominence + STATE_LIFT) : prominence;
        return { type, alias: ALIASES[alias], prominence: weight, exact };
      }),
  };
}
