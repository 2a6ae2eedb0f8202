import type { EntityIndex, KnowledgeBase, KnowledgeEntity } from '../knowledge/knowledge-base.ts';
import type { Chain } from '../language/coreference.ts';
import type { Option } from './candidates.ts';
import { foremost } from './country-evidence.ts';
import { isGeneral } from './general-names.ts';
import { nationsBefore } from './nations.ts';
import type { View } from './view.ts';

const MOST_COUNTRIES = 2;
const MOST_FOUND = 3;

/** Kinds of organisations that are found by what they are. */
const KINDS: Readonly<Record<string, string>> = {
  parliament: 'parliament',
  legislature: 'parliament',
  congress: 'parliament',
};

/** A name of a body without its country, and the countries it may belong to. */
interface Sought {
  readonly name: string;
  readonly countries: readonly EntityIndex[];
  /** Whether the country stands in the name or right before it. */
  readonly said: boolean;
}

/**
 * The bodies that a general name stands for: of the country in the name ("Libyan House of Representatives", "Parliament of
 * Iraq"), of the one before it ("Argentina's National Congress"), or of those that the article is about.
 */
export function bodiesNamed(view: View, chain: Chain): Option[] {
  const sought = chain.type === 'nationality' ? partyOf(view, chain) : readName(view, chain);
  const found = new Map<EntityIndex, KnowledgeEntity>();
  for (const country of sought.countries) {
    for (const entity of bodiesOf(view, sought.name, country)) found.set(entity.index, entity);
    if (found.size > 0) break;
  }
  return [...found.values()].slice(0, MOST_FOUND).map((entity) => {
    const composed = sought.said ? 'said' : 'guessed';
    return { entity, alias: 'name', prior: 1 / found.size, exact: true, derived: false, composed };
  });
}

/** "Liberals" are of the Liberal Party. */
function partyOf(view: View, { name }: Chain): Sought {
  return {
    name: `${name.replace(/s$/, '')} Party`,
    countries: foremost(view.countries, MOST_COUNTRIES),
    said: false,
  };
}

function readName(view: View, chain: Chain): Sought {
  const { kb } = view;
  const name = chain.name.replace(/^the /i, '');
  const [, body, of] = /^(.+?) of (?:the )?(\p{Lu}.*)$/u.exec(name) ?? [];
  if (body !== undefined && of !== undefined) {
    const country = countryNamed(kb, of);
    if (country !== undefined) return { name: body, countries: [country], said: true };
  }
  const words = name.split(' ');
  for (let end = Math.min(3, words.length - 1); end > 0; end -= 1) {
    const country = countryNamed(kb, words.slice(0, end).join(' '));
    if (country !== undefined) return { name: words.slice(end).join(' '), countries: [country], said: true };
  }
  const before = nationsBefore(view, chain);
  if (before.size > 0) return { name, countries: [...before], said: true };
  return { name, countries: isGeneral(chain) ? foremost(view.countries, MOST_COUNTRIES) : [], said: false };
}

/** The country of a name or of an adjective. */
function countryNamed(kb: KnowledgeBase, name: string): EntityIndex | undefined {
  const best = kb.candidates(name)[0];
  return best?.exact && kb.entity(best.entity).kind === 'country' ? best.entity : undefined;
}

function bodiesOf(view: View, name: string, country: EntityIndex): KnowledgeEntity[] {
  const { kb } = view;
  for (const full of fullNames(view, name, country)) {
    const found = kb
      .candidates(full)
      .map(({ entity }) => kb.entity(entity))
      .filter((entity) => entity.type === 'organisation' && entity.country === country);
    if (found.length > 0) return found;
  }
  const kind = KINDS[name.toLowerCase()];
  const bodies = kb
    .organisationsOf(country)
    .map((index) => kb.entity(index))
    .sort((a, b) => b.prominence - a.prominence);
  if (kind === undefined) {
    if (!isGeneral({ name, type: 'organisation', spans: [] })) return [];
    const length = name.split(' ').length + 1;
    const whole = bodies.filter(
      (body) =>
        (body.name.endsWith(` ${name}`) && body.name.split(' ').length === length) ||
        body.name.startsWith(`${name} of `),
    );
    return whole.slice(0, 1);
  }
  const ofKind = bodies.filter((entity) => entity.kind === kind);
  return ofKind.filter(({ index }) => !/house/.test(kb.description(index))).slice(0, 1);
}

/** What a country's body may be recorded as. */
function fullNames(view: View, name: string, country: EntityIndex): string[] {
  const { kb } = view;
  const own = kb.entity(country).name;
  const short = own === 'United States' ? 'US' : own === 'United Kingdom' ? 'UK' : own;
  const names = [name, `${short} ${name}`, `${name} of ${own}`, `${name} of the ${own}`];
  for (const adjective of adjectivesOf(view, country)) names.push(`${adjective} ${name}`);
  return names;
}

/** How the article calls the people of a country. */
function adjectivesOf(view: View, country: EntityIndex): string[] {
  return view.parts
    .filter(({ chain }, position) => chain.type === 'nationality' && view.decided[position] === country)
    .map(({ chain }) => chain.name)
    .slice(0, 2);
}
