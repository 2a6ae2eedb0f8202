import { type Draft, merge } from './coreference-drafts.ts';
import type { TypedSpan } from './recogniser.ts';

const WHERE = /(?:^|[^\p{L}])(?:in|at|to|from|near|of|outside|across|into|for|between|towards|the) $/iu;
const SOURCE_BEFORE = /(?:according to|told|by|with|on|via) $/i;
const SOURCE_BEHIND = /^ (?:reported|reports)\b/;
/** Letters that an adjective of a place shares with its name: "Jordanian". */
const STEM = 4;

/**
 * Joins what was taken for a place or a body to the person of that name, when the article names somebody so in full and nothing beside
 * the mentions speaks of a place: "Jordan" after "Michael Jordan", unless something happens in Jordan or to Jordanians.
 */
export function joinNamesakes(text: string, spans: readonly TypedSpan[], drafts: readonly Draft[]): void {
  const owners = new Map<string, Draft | null>();
  for (const draft of drafts) {
    if (draft.type !== 'person' || draft.spans.length === 0 || !draft.name.includes(' ')) continue;
    const words = draft.name.split(' ');
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? '']))
      owners.set(word, owners.has(word) ? null : draft);
  }
  for (const draft of drafts) {
    if ((draft.type !== 'place' && draft.type !== 'organisation') || draft.spans.length === 0) continue;
    const owner = owners.get(draft.name);
    if (!owner || adjectiveOf(text, spans, draft.name)) continue;
    if (draft.spans.every((index) => mayBePerson(text, spans[index], draft.type))) merge(owner, draft);
  }
}

function mayBePerson(text: string, span: TypedSpan | undefined, type: string): boolean {
  if (!span) return false;
  const before = text.slice(Math.max(0, span.start - 14), span.start);
  if (WHERE.test(before)) return false;
  return (
    type === 'place' ||
    !(SOURCE_BEFORE.test(before) || SOURCE_BEHIND.test(text.slice(span.end, span.end + 10)))
  );
}

function adjectiveOf(text: string, spans: readonly TypedSpan[], name: string): boolean {
  const stem = name.slice(0, Math.max(STEM, name.length - 2));
  return spans.some(
    ({ type, start, end }) => type === 'nationality' && text.slice(start, end).startsWith(stem),
  );
}
