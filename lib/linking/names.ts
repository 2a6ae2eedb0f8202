import type { Chain } from '../language/coreference.ts';
import type { LinkInput } from './link-input.ts';

/** A name to look up; `derived` when no mention prints it so. */
export interface SoughtName {
  readonly name: string;
  readonly derived: boolean;
}

const TITLE = /(\p{Lu}\p{Ll}+) $/u;
const INITIALS = / (?:\p{Lu}\.? ?)+(?= )/gu;
const SUFFIX = /,? (?:Jr|Sr)\.?$/;
const PARTICLES = /^(?:al|bin|ibn|abu|von|van|de|der|da|di|del|la|le)$/i;

/** What a chain may be known as: its fullest form first, then the other forms, then what is left without middle names. */
export function namesOf(input: LinkInput, chain: Chain): SoughtName[] {
  const found = new Map<string, boolean>();
  const add = (name: string, derived: boolean) => {
    if (name !== '' && !found.has(name)) found.set(name, derived);
  };
  if (chain.type === 'person') {
    // "Pope Francis" and "Queen Elizabeth II" are known with the title that stands outside the mention.
    const first = input.spans[chain.spans[0] ?? -1]?.start ?? 0;
    const title = TITLE.exec(input.text.slice(Math.max(0, first - 20), first))?.[1];
    if (title) add(`${title} ${chain.name}`, false);
  }
  add(chain.name, false);
  const forms = formsOf(input, chain);
  // A surname alone would name a stranger's namesake.
  const long = chain.type === 'person' && chain.name.includes(' ');
  for (const form of forms) if (!long || form.includes(' ')) add(form, false);
  for (const form of [chain.name, ...forms]) {
    for (const name of otherNames(chain, form)) add(name, true);
  }
  return [...found].map(([name, derived]) => ({ name, derived }));
}

function otherNames({ type }: Chain, form: string): string[] {
  if (type === 'person') return shorterPerson(form);
  const people = type === 'nationality' || (type === 'work' && /^\p{Lu}\p{Ll}+(?:an|er)s?$/u.test(form));
  return people ? homesOf(form) : otherBody(form);
}

/** Where people are from, or what they adhere to, of a word that no record has: "Londoners", "Coloradans", "Catholics". */
function homesOf(name: string): string[] {
  const one = name.replace(/s$/, '');
  const stem = one.replace(/(?:e?r|i?an)$/, '');
  if (stem === one) return [`${one} Church`];
  return [stem, `${stem}o`, `${stem}a`, `${one.replace(/r$/, '')}`, `${one} Church`];
}

/** The forms that an article prints of a chain's name, longest first, with straight apostrophes. */
function formsOf(input: LinkInput, chain: Chain): string[] {
  const forms = new Set<string>();
  for (const index of chain.spans) {
    const span = input.spans[index];
    if (span) forms.add(input.text.slice(span.start, span.end).replace(/[’ʼ‘]/g, "'"));
  }
  return [...forms].sort((a, b) => b.length - a.length);
}

/** "Robert G. Mugabe", "Robert Gabriel Mugabe" as "Robert Mugabe". */
function shorterPerson(name: string): string[] {
  const plain = name.replace(SUFFIX, '');
  const words = plain.split(' ');
  const bare = plain.replace(INITIALS, '');
  const names = bare === name ? [] : [bare];
  const last = words.at(-1) ?? '';
  if (words.length === 3 && !PARTICLES.test(words[1] ?? '')) {
    // A Spanish name may end with the mother's surname.
    names.push(`${words[0]} ${last}`, `${words[0]} ${words[1]}`);
  }
  if (words.length === 4) names.push(`${words[0]} ${last}`, `${words[1]} ${last}`);
  return names;
}

/** "The Guardian" without its article, "United States Army" as "US Army". */
function otherBody(name: string): string[] {
  const names: string[] = [];
  if (/^[Tt]he /.test(name)) names.push(name.slice(4));
  if (/^United States ./.test(name)) names.push(name.replace(/^United States/, 'US'));
  if (/^United Kingdom ./.test(name)) names.push(name.replace(/^United Kingdom/, 'UK'));
  return names;
}
