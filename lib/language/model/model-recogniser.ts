import type { Steps } from '../../types/steps.ts';
import type { LanguageDocument } from '../document.ts';
import type { Gazetteer, Recogniser, TypedSpan } from '../recogniser.ts';
import { type Context, readContext } from './context.ts';
import { isBegin, MODEL_TYPES, typeOf } from './labels.ts';
import { asListed } from './listed.ts';
import type { RecogniserModel } from './model.ts';
import { otherType } from './other-types.ts';
import { Scorer } from './scorer.ts';
import { Words } from './words.ts';

/** The trained recogniser: a conditional random field over the rules, the lists and the words of the whole article. */
export function modelRecogniser(model: RecogniserModel): Recogniser {
  const words = new Words(model.words);
  const scorer = new Scorer(model);
  return {
    *recognise(document: LanguageDocument, gazetteer: Gazetteer): Steps<readonly TypedSpan[]> {
      const context = yield* readContext(document, gazetteer, words);
      return labelledSpans(context, yield* scorer.label(context));
    },
  };
}

/** Tokens of the longest name: what is longer is a page's nonsense, and costs all that is done with names. */
const LONGEST = 30;

/** The spans that labels of the active tokens draw. */
export function labelledSpans(context: Context, labels: Uint8Array): TypedSpan[] {
  const { active } = context.lattice;
  const spans: TypedSpan[] = [];
  for (let k = 0; k < active.length; k += 1) {
    const label = labels[k] as number;
    if (!isBegin(label)) continue;
    let last = k;
    while (labels[last + 1] === label + 1 && active[last + 1] === (active[last] as number) + 1) last += 1;
    const from = active[k] as number;
    const to = (active[last] as number) + 1;
    k = last;
    if (to - from > LONGEST) continue;
    const type = MODEL_TYPES[typeOf(label)] ?? 'other';
    spans.push(...asListed(context, from, to, type === 'other' ? otherType(context, from, to) : type));
  }
  return spans;
}
