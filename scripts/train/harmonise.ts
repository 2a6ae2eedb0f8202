import type { LanguageDocument } from '../../lib/language/document.ts';
import { isDemonym, titleHeads, titleModifiers } from '../../lib/language/lexicon.ts';
import { beginOf, insideOf, LABEL_COUNT, OUTSIDE } from '../../lib/language/model/labels.ts';
import { isNameShape } from '../../lib/language/tokens.ts';
import type { MarkedSpan } from './corpus.ts';
import type { CorpusUse } from './sources.ts';

const TYPES: Readonly<Record<string, number>> = { person: 0, place: 1, organisation: 2, misc: 3 };
const ALL = (1 << LABEL_COUNT) - 1;
const OUT = 1 << OUTSIDE;
const OTHER = (1 << beginOf(3)) | (1 << insideOf(3));

/**
 * Per token the labels that its corpus allows, one bit each. The habits of corpora other than the news texts are brought
 * in line with those: no article and no title inside a span, a people is of type other.
 */
export function allowedLabels(
  document: LanguageDocument,
  spans: readonly MarkedSpan[],
  { partial, group }: Pick<CorpusUse, 'partial' | 'group'>,
): Uint16Array {
  const { tokens } = document;
  const allowed = new Uint16Array(tokens.length).fill(OUT);
  const firstAt = new Map(tokens.map((token, index) => [token.start, index]));
  const lastAt = new Map(tokens.map((token, index) => [token.end, index]));
  for (const span of spans) {
    const first = firstAt.get(span.start);
    const last = lastAt.get(span.end);
    const type = TYPES[span.type];
    if (type === undefined) continue;
    if (first === undefined || last === undefined) {
      // Its ends lie inside tokens: nothing is learned from any of them.
      tokens.forEach((token, index) => {
        if (token.end > span.start && token.start < span.end) allowed[index] = ALL;
      });
      continue;
    }
    if (group === 'news') label(allowed, first, last + 1, type);
    else labelHarmonised(document, allowed, first, last + 1, type);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || allowed[at] !== OUT) continue;
    if (partial && isNameShape(token)) allowed[at] = OUT | OTHER;
    if (partial && isDemonym(token.text)) allowed[at] = 1 << beginOf(3);
  }
  return allowed;
}

function label(allowed: Uint16Array, from: number, to: number, type: number): void {
  for (let at = from; at < to; at += 1) allowed[at] = 1 << (at === from ? beginOf(type) : insideOf(type));
}

function labelHarmonised(
  { tokens }: LanguageDocument,
  allowed: Uint16Array,
  first: number,
  end: number,
  type: number,
): void {
  let from = first;
  let to = end;
  const text = (at: number) => tokens[at]?.text ?? '';
  if (to - from > 1 && text(from).toLowerCase() === 'the' && text(from + 1) !== 'Hague') from += 1;
  if (to - from > 1 && text(to - 1) === "'s") to -= 1;
  if (type === 0) {
    while (to - from > 1 && isTitle(text(from))) from += 1;
    // "The President said": an office is nobody's name.
    if (to - from === 1 && isTitle(text(from))) return;
  }
  const people = to - from === 1 && type !== 0 && isDemonym(text(from));
  label(allowed, from, to, people ? 3 : type);
}

function isTitle(word: string): boolean {
  return titleHeads.has(word) || titleModifiers.has(word) || /^(?:Mr|Mrs|Ms|Dr|Sir|Prof)\.?$/.test(word);
}
