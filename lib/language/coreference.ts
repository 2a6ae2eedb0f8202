import type { MentionType } from '../types/annotation.ts';
import type { TypedSpan } from './recogniser.ts';

/** Mentions of one article that name the same. */
export interface Chain {
  readonly type: MentionType;
  /** The fullest form in the article, as printed but with straight apostrophes. */
  readonly name: string;
  /** Positions in the list of spans, in text order; never empty. */
  readonly spans: readonly number[];
}

interface Draft {
  type: MentionType;
  name: string;
  spans: number[];
}

const SUFFIX = /,? (?:Jr|Sr)\.?$| I{2,3}$| IV$/;
const ARTICLE = /^(?:al|el|as|ash|ad|ar|at|an|az)-/i;

/**
 * Groups spans by what they name. A person's short form ("Assad") goes to the full name that ends or opens with it;
 * where two people of the article share it, to the last one named in full on the same line, else it stands alone.
 */
export function findChains(text: string, spans: readonly TypedSpan[]): Chain[] {
  const names = spans.map((span) => text.slice(span.start, span.end).replace(/[’ʼ‘]/g, "'"));
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const people = new Map<string, Draft[]>();
  const addTo = (key: string, type: MentionType, name: string, index: number): Draft => {
    let draft = byKey.get(key);
    if (!draft) {
      draft = { type, name, spans: [] };
      byKey.set(key, draft);
      drafts.push(draft);
    }
    draft.spans.push(index);
    if (name.length > draft.name.length) draft.name = name;
    return draft;
  };
  const shorts: number[] = [];
  for (const [index, span] of spans.entries()) {
    const name = names[index] ?? '';
    if (span.type !== 'person') {
      addTo(`${span.type} ${keyOf(name)}`, span.type, name, index);
    } else if (name.includes(' ')) {
      const draft = addTo(`person ${personKey(name)}`, 'person', name, index);
      for (const short of shortForms(name)) {
        const sharing = people.get(short);
        if (!sharing) people.set(short, [draft]);
        else if (!sharing.includes(draft)) sharing.push(draft);
      }
    } else {
      shorts.push(index);
    }
  }
  for (const index of shorts) {
    const name = names[index] ?? '';
    const sharing = people.get(shortKey(name)) ?? [];
    const owner = sharing.length === 1 ? sharing[0] : lastOnLine(text, spans, sharing, index);
    if (owner) owner.spans.push(index);
    else addTo(`person ${shortKey(name)}`, 'person', name, index);
  }
  joinAcronyms(drafts);
  return drafts
    .filter((draft) => draft.spans.length > 0)
    .map((draft) => ({ ...draft, spans: draft.spans.sort((a, b) => a - b) }))
    .sort((a, b) => (a.spans[0] ?? 0) - (b.spans[0] ?? 0));
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/\./g, '');
}

/** First word and surname: "Joseph R. Biden Jr." and "Joseph Biden" are one. */
function personKey(name: string): string {
  const words = name.replace(SUFFIX, '').split(' ');
  return `${words[0]?.toLowerCase()} ${shortKey(words.at(-1) ?? '')}`;
}

function shortKey(word: string): string {
  return word.replace(ARTICLE, '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function shortForms(name: string): readonly string[] {
  const words = name.replace(SUFFIX, '').split(' ');
  return [shortKey(words.at(-1) ?? ''), shortKey(words[0] ?? '')];
}

function lastOnLine(
  text: string,
  spans: readonly TypedSpan[],
  sharing: readonly Draft[],
  index: number,
): Draft | undefined {
  const span = spans[index];
  if (!span || sharing.length === 0) return undefined;
  const line = text.lastIndexOf('\n', span.start);
  let best: Draft | undefined;
  let nearest = line;
  for (const draft of sharing) {
    for (const other of draft.spans) {
      const start = spans[other]?.start ?? 0;
      if (other < index && start > nearest) {
        nearest = start;
        best = draft;
      }
    }
  }
  return best;
}

/** "WHO" joins "World Health Organization" when its letters are that name's. */
function joinAcronyms(drafts: Draft[]): void {
  const byLetters = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.type !== 'organisation' || !draft.name.includes(' ')) continue;
    const letters = (draft.name.match(/(?<![\p{L}'])\p{Lu}/gu) ?? []).join('');
    if (letters.length > 1 && !byLetters.has(letters)) byLetters.set(letters, draft);
  }
  for (const draft of drafts) {
    if (draft.type !== 'organisation' || draft.name.includes(' ')) continue;
    const long = byLetters.get(draft.name.replace(/\./g, ''));
    if (!long || long === draft) continue;
    long.spans.push(...draft.spans);
    draft.spans.length = 0;
  }
}
