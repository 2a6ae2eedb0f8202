import type { MentionType } from '../types/annotation.ts';
import { joinAcronyms, joinShortBodies } from './coreference-bodies.ts';
import { Drafts } from './coreference-drafts.ts';
import { joinNamesakes } from './coreference-namesakes.ts';
import { groupPeople } from './coreference-people.ts';
import { joinShortPlaces } from './coreference-places.ts';
import type { TypedSpan } from './recogniser.ts';

/** Mentions of one article that name the same. */
export interface Chain {
  readonly type: MentionType;
  /** The fullest form in the article, as printed but with straight apostrophes. */
  readonly name: string;
  /** Positions in the list of spans, in text order; never empty. */
  readonly spans: readonly number[];
}

/** Groups spans by what they name: people by their names' parts, all others by equal names, acronyms and short forms. */
export function findChains(text: string, spans: readonly TypedSpan[]): Chain[] {
  const names = spans.map((span) => text.slice(span.start, span.end).replace(/[’ʼ‘]/g, "'"));
  const drafts = new Drafts();
  for (const [index, { type }] of spans.entries()) {
    const name = names[index] ?? '';
    if (type !== 'person') drafts.add(`${type} ${keyOf(name)}`, type, name, index);
  }
  groupPeople(text, spans, names, drafts);
  joinAcronyms(text, spans, drafts.all);
  joinShortBodies(drafts.all);
  joinShortPlaces(drafts.all);
  joinNamesakes(text, spans, drafts.all);
  return drafts.all
    .filter((draft) => draft.spans.length > 0)
    .map((draft) => ({ ...draft, spans: draft.spans.sort((a, b) => a - b) }))
    .sort((a, b) => (a.spans[0] ?? 0) - (b.spans[0] ?? 0));
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/\./g, '');
}
