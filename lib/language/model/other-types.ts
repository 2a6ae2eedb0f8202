import type { MentionType } from '../../types/annotation.ts';
import { eventHeads, eventTails, isDemonym, lawTails } from '../lexicon.ts';
import type { Context } from './context.ts';
import { typeOfCode } from './gazetteer-tags.ts';

const OTHER: readonly MentionType[] = ['law', 'event', 'nationality', 'work'];

/** Names more closely what is neither person nor place nor organisation: the lists first, then its words. */
export function otherType(context: Context, from: number, to: number): MentionType {
  const { tokens, gazetteer } = context;
  const listed = typeOfCode(gazetteer.name[from] ?? 0, gazetteer.word[from] ?? 0, to - from > 1);
  if (listed && OTHER.includes(listed)) return listed;
  const first = tokens[from]?.text ?? '';
  const last = tokens[to - 1]?.text ?? '';
  if (isDemonym(to - from === 1 ? first : last)) return 'nationality';
  if (lawTails.has(last)) return 'law';
  if (eventTails.has(last) || eventHeads.has(first)) return 'event';
  return 'work';
}
