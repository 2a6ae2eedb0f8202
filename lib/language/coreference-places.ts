import { type Draft, merge } from './coreference-drafts.ts';

/** How states are called in full; what follows is the name. */
const STATE =
  /^(?:the )?(?:(?:Democratic|People's|Islamic|Federal|Socialist|Arab|Bolivarian|Federative|United) )*(?:Republic|Kingdom|State|Commonwealth|Emirate|Sultanate) of (?:the )?(.+)$/i;

/** Joins the short names of states to the full one that the article gives: "Congo" to "Republic of the Congo", if to one alone. */
export function joinShortPlaces(drafts: readonly Draft[]): void {
  const byShort = new Map<string, Draft | null>();
  for (const draft of drafts) {
    const short = draft.type === 'place' ? STATE.exec(draft.name)?.[1] : undefined;
    if (short !== undefined) byShort.set(short, byShort.has(short) ? null : draft);
  }
  if (byShort.size === 0) return;
  for (const draft of drafts) {
    const long = draft.type === 'place' ? byShort.get(draft.name) : undefined;
    if (long && long !== draft) merge(long, draft);
  }
}
