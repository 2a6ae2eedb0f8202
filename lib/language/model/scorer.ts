import type { Steps } from '../../types/steps.ts';
import { agree } from './agreement.ts';
import type { Context } from './context.ts';
import { Decoder } from './decoder.ts';
import { ROW } from './feature-table.ts';
import { FeatureList, localFeatures } from './features.ts';
import { kindOf } from './kinds.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import type { RecogniserModel } from './model.ts';

/** Tokens between two pauses. */
const TOKENS_A_STEP = 64;

/** Labels the active tokens of documents with a model; its working arrays are reused. */
export class Scorer {
  readonly #model: RecogniserModel;
  readonly #decoder: Decoder;
  readonly #list = new FeatureList();
  readonly #sums = new Int32Array(ROW);

  constructor(model: RecogniserModel) {
    this.#model = model;
    this.#decoder = new Decoder(model.transitions);
  }

  /** Labels by position in the lattice's active tokens: each by itself first, then in the light of the others. */
  *label(context: Context): Steps<Uint8Array> {
    const { active, starts } = context.lattice;
    const scores = yield* this.scores(context);
    const kinds = new Uint8Array(active.length);
    const words = new Uint32Array(active.length);
    for (let k = 0; k < active.length; k += 1) {
      const at = active[k] as number;
      const token = context.tokens[at];
      if (!token) continue;
      kinds[k] = kindOf(token);
      if (kinds[k] === 0) words[k] = context.words[at]?.text ?? 0;
    }
    const marginals = new Float32Array(scores.length);
    for (let s = 0; s + 1 < starts.length; s += 1) {
      if (s % TOKENS_A_STEP === 0) yield;
      this.#decoder.marginals(scores, kinds, starts[s] as number, starts[s + 1] as number, marginals);
    }
    yield;
    agree(words, scores, marginals);
    yield;
    const labels = new Uint8Array(active.length);
    for (let s = 0; s + 1 < starts.length; s += 1) {
      if (s % TOKENS_A_STEP === 0) yield;
      this.#decoder.decode(scores, kinds, starts[s] as number, starts[s + 1] as number, labels);
    }
    return labels;
  }

  /** Scores of each active token by label, outside at 0. */
  *scores(context: Context): Steps<Float32Array> {
    const { active } = context.lattice;
    const { features, info } = this.#model;
    const scores = new Float32Array(active.length * LABEL_COUNT);
    const list = this.#list;
    const sums = this.#sums;
    for (let k = 0; k < active.length; k += 1) {
      if (k % TOKENS_A_STEP === 0) yield;
      list.length = 0;
      localFeatures(context, active[k] as number, list);
      features.sum(list.ids, list.length, sums);
      const base = k * LABEL_COUNT;
      scores[base + OUTSIDE] = 0;
      for (let label = 0; label < ROW; label += 1)
        scores[base + 1 + label] = (sums[label] as number) * info.scale;
    }
    return scores;
  }
}
