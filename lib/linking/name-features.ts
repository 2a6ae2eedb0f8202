import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { isReadersOwn } from '../knowledge/reader/open-reader-pack.ts';
import type { Chain } from '../language/coreference.ts';
import type { Option } from './candidates.ts';
import type { Feature } from './feature-names.ts';
import { isGeneral } from './general-names.ts';
import type { LinkInput } from './link-input.ts';
import { officeEvidence } from './office-evidence.ts';
import { surroundingsOf } from './surroundings.ts';

/** Values of the features that are not 0. */
export type FeatureValues = Partial<Record<Feature, number>>;

const OTHER_NAMES = new Set(['former', 'spelling', 'nickname']);

/** What the name, the record and the words around it say of each option of a chain, whatever the rest of the article is about. */
export function nameFeatures(
  input: LinkInput,
  chain: Chain,
  options: readonly Option[],
  kb: KnowledgeBase,
): FeatureValues[] {
  const all = options.map((option) => ofName(chain, option));
  // Of a full name that one entity has, the words around it could say no more.
  const [only] = options.length === 1 && chain.name.includes(' ') ? options : [];
  const sure = only?.exact && only.alias === 'name' && !only.derived;
  if (options.length === 0 || sure || (chain.type !== 'person' && chain.type !== 'organisation')) return all;
  const around = surroundingsOf(input, chain);
  for (const [position, values] of all.entries()) {
    const index = options[position]?.entity.index ?? 0;
    const found = officeEvidence(around, index, input.on, kb);
    if (found.office > 0) values.office = found.office;
    if (found.untitled) values.untitled = 1;
    if (found.holds) values.holds = 1;
    values.about = found.about;
    if (chain.type === 'person' && diedBefore(input, index, kb)) values.dead = 1;
  }
  return all;
}

function ofName(chain: Chain, option: Option): FeatureValues {
  const { entity, alias } = option;
  const values: FeatureValues = {
    bias: 1,
    prior: Math.max(-1, Math.log10(option.prior) / 3),
    prominence: entity.prominence,
  };
  if (!option.exact) values.inexact = 1;
  if (alias === 'surname') values.surname = 1;
  if (alias === 'acronym') values.acronym = 1;
  if (OTHER_NAMES.has(alias)) values.otherName = 1;
  if (option.derived) values.derived = 1;
  if (alias !== 'surname' && isReadersOwn(entity.id)) values.readersOwn = 1;
  if (option.composed) values.composed = 1;
  if (option.composed === 'said') values.said = 1;
  if (!option.composed && isGeneral(chain)) values.general = 1;
  if (entity.type !== chain.type) values.otherType = 1;
  if (entity.kind === 'country') values.isCountry = 1;
  if (entity.kind === 'state' || entity.kind === 'region') values.isState = 1;
  if (entity.kind === 'city') values.isCity = 1;
  if (!chain.name.includes(' ')) {
    values.oneWord = 1;
    values.obscure = 1 - entity.prominence;
  }
  return values;
}

/** Dead for a year or more on the article's day. */
function diedBefore({ on }: LinkInput, index: number, kb: KnowledgeBase): boolean {
  const died = on === undefined ? undefined : kb.facts(index, on).died;
  return died !== undefined && on !== undefined && Number(died.slice(0, 4)) < Number(on.slice(0, 4)) - 1;
}
