import { type KeptChoice, MAX_CHOICES } from '../types/link-choice.ts';
import { siteOf } from '../types/settings.ts';

/** Longest address that is told from another of the same beginning, UTF-16 code units. */
const LONGEST_PAGE = 2_000;

type Choices = readonly KeptChoice[];

/** What a choice is about: the same name and type on the same page is the same. */
export type ChoiceSubject = Pick<KeptChoice, 'page' | 'name' | 'type'>;

/** A choice before it is kept, under each name that it is to count for. */
export type NewChoice = Omit<KeptChoice, 'name'> & { readonly names: readonly string[] };

/** Where a choice made at an address belongs; undefined for an address that is no web page. */
export function placeOfChoice(url: string | undefined): Pick<KeptChoice, 'site' | 'page'> | undefined {
  const at = URL.parse(url ?? '');
  if (!at || !/^https?:$/.test(at.protocol)) return undefined;
  return { site: siteOf(at.hostname), page: (at.origin + at.pathname).slice(0, LONGEST_PAGE) };
}

/**
 * The choices that count at an address, one for each name and type: what was chosen there, else the latest that was chosen
 * elsewhere on the site. The weightiest come last.
 */
export function choicesAt(choices: Choices, url: string | undefined): KeptChoice[] {
  const here = placeOfChoice(url);
  if (!here) return [];
  const ofSite = choices.filter(({ site }) => site === here.site).reverse();
  const own = ofSite.filter(({ page }) => page === here.page);
  const found: KeptChoice[] = [];
  for (const choice of [...own, ...ofSite]) {
    if (!found.some((one) => isAbout(one, choice))) found.push(choice);
  }
  return found.reverse();
}

/** Of these choices the ones about a type under any of some names. */
export function choicesAbout(
  choices: Choices,
  names: readonly string[],
  type: KeptChoice['type'],
): KeptChoice[] {
  return choices.filter((choice) => names.some((name) => isAbout(choice, { name, type })));
}

/** Adds a choice under some names as the latest, in the place of earlier ones about the same. */
export function withChoice(choices: Choices, { names, ...choice }: NewChoice): KeptChoice[] {
  let all = [...choices];
  for (const name of names) all = [...withoutChoices(all, [{ ...choice, name }]), { ...choice, name }];
  return all.slice(-MAX_CHOICES);
}

/** The choices without some. */
export function withoutChoices(choices: Choices, subjects: readonly ChoiceSubject[]): KeptChoice[] {
  return choices.filter(
    (choice) => !subjects.some((one) => one.page === choice.page && isAbout(choice, one)),
  );
}

function isAbout(choice: KeptChoice, subject: Pick<KeptChoice, 'name' | 'type'>): boolean {
  return choice.type === subject.type && bare(choice.name) === bare(subject.name);
}

/** A name without case, accents and apostrophes. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼʻ`´ʿʾ]+/gu, '')
    .toLowerCase();
}
