import { type Draft, type Drafts, merge } from './coreference-drafts.ts';
import { nameParticles, roleNouns, titleHeads, titleModifiers } from './lexicon.ts';
import type { TypedSpan } from './recogniser.ts';

const SUFFIX = /,? (?:Jr|Sr)\.?$| I{2,3}$| IV$/;
const ARTICLE = /^(?:al|el|as|ash|ad|ar|at|an|az)-/i;
/** Characters before a name in which its title is looked for. */
const REACH = 40;

/** Which people of an article a short form may name, those whose surname it is before those whose other name it is. */
interface Owners {
  readonly strong: Map<string, Draft[]>;
  readonly weak: Map<string, Draft[]>;
}

/**
 * Groups the mentions of people. A short form ("Assad", "de Blasio", "Hunter") goes to the full name that has it. Where several
 * people of the article share it, to the one with the same title, or the one named last on the same line, or to none of them.
 */
export function groupPeople(
  text: string,
  spans: readonly TypedSpan[],
  names: readonly string[],
  drafts: Drafts,
): void {
  const full: Draft[] = [];
  const shorts: number[] = [];
  for (const [index, span] of spans.entries()) {
    const name = names[index] ?? '';
    if (span.type !== 'person') continue;
    if (!isFull(name)) {
      shorts.push(index);
      continue;
    }
    const draft = drafts.add(`person ${personKey(name)}`, 'person', name, index);
    if (draft.spans.length === 1) full.push(draft);
  }
  const owners = ownersOf(full);
  for (const index of shorts) {
    const name = names[index] ?? '';
    const key = foldName(name);
    const sharing = owners.strong.get(key) ?? owners.weak.get(key) ?? [];
    const owner = sharing.length > 1 ? choose(text, spans, sharing, index) : sharing[0];
    if (owner) owner.spans.push(index);
    else drafts.add(`person ${key}`, 'person', name, index);
  }
  for (const draft of full) draft.spans.sort((a, b) => a - b);
}

/** "Bill de Blasio" is a full name, "de Blasio" is none. */
function isFull(name: string): boolean {
  const space = name.indexOf(' ');
  return space > 0 && !nameParticles.has(name.slice(0, space).toLowerCase());
}

function ownersOf(full: readonly Draft[]): Owners {
  const owners: Owners = { strong: new Map(), weak: new Map() };
  const byName = new Map(full.map((draft) => [foldName(draft.name), draft]));
  const add = (map: Map<string, Draft[]>, key: string, draft: Draft) => {
    const sharing = map.get(key);
    if (!sharing) map.set(key, [draft]);
    else if (!sharing.includes(draft)) sharing.push(draft);
  };
  for (const draft of full) {
    const words = foldName(draft.name.replace(SUFFIX, '')).split(' ');
    for (let from = 1; from < words.length; from += 1) {
      const rest = words.slice(from).join(' ');
      // "Bharat Ratna Pranab Mukherjee" is Pranab Mukherjee.
      const plain = from < words.length - 1 ? byName.get(rest) : undefined;
      if (plain && plain.spans.length > 0) merge(draft, plain);
      add(owners.strong, rest, draft);
    }
    for (const word of words.slice(0, -1)) {
      if (word.length > 1 && !nameParticles.has(word)) add(owners.weak, word, draft);
    }
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (first === last) add(owners.strong, first, draft);
  }
  return owners;
}

/** Without articles, accents and case: "al-Orlan" as "orlan". */
function foldName(name: string): string {
  return name
    .split(' ')
    .map((word) => word.replace(ARTICLE, ''))
    .join(' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** First word and surname: "Joseph R. Biden Jr." and "Joseph Biden" are one, "King Sr." and "Charles III" stay apart from others. */
function personKey(name: string): string {
  const bare = name.replace(SUFFIX, '');
  const words = foldName(bare).split(' ');
  const suffix = name.slice(bare.length);
  const telling = words.length === 1 || /Sr/.test(suffix) ? suffix.toLowerCase().replace(/\W/g, '') : '';
  return `${words[0]} ${words.at(-1)} ${telling}`.trim();
}

function choose(
  text: string,
  spans: readonly TypedSpan[],
  sharing: readonly Draft[],
  index: number,
): Draft | undefined {
  const title = titleBefore(text, spans[index]);
  if (title !== '') {
    const titled = sharing.filter((draft) =>
      draft.spans.slice(0, 5).some((span) => titleBefore(text, spans[span]) === title),
    );
    if (titled.length === 1) return titled[0];
  }
  return lastOnLine(text, spans, sharing, index);
}

/** The last word of the title right before a name, in lower case; empty when there is none. */
function titleBefore(text: string, span: TypedSpan | undefined): string {
  if (!span) return '';
  const words = text.slice(Math.max(0, span.start - REACH), span.start).split(/\s+/);
  if (words.pop() !== '') return '';
  const word = (words.at(-1) ?? '').replace(/\.$/, '');
  const known = titleHeads.has(word) || titleModifiers.has(word) || roleNouns.has(word.toLowerCase());
  return known ? word.toLowerCase() : '';
}

function lastOnLine(
  text: string,
  spans: readonly TypedSpan[],
  sharing: readonly Draft[],
  index: number,
): Draft | undefined {
  let best: Draft | undefined;
  let nearest = text.lastIndexOf('\n', spans[index]?.start);
  for (const draft of sharing) {
    const start = spans[lastBefore(draft.spans, index)]?.start ?? -1;
    if (start > nearest) {
      nearest = start;
      best = draft;
    }
  }
  return best;
}

/** The last of some ascending numbers that is below another one; -1 when none is. */
function lastBefore(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? -1;
}
