import { type LinkerModel, weighedType } from './feature-names.ts';
import type { FeatureValues } from './name-features.ts';

/** Sum of the weighed features of an option; NIL has 0. */
export function scoreOf(values: FeatureValues, type: string, { weights }: LinkerModel): number {
  const own = weights[weighedType(type)] as Readonly<Record<string, number | undefined>>;
  let sum = 0;
  for (const name in values) sum += (own[name] ?? 0) * (values[name as keyof FeatureValues] ?? 0);
  return sum;
}

/** Probabilities of options by their scores, NIL among what they share 1 with. */
export function probabilities(scores: readonly number[]): number[] {
  const top = Math.max(0, ...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const total = weights.reduce((sum, weight) => sum + weight, Math.exp(-top));
  return weights.map((weight) => weight / total);
}

/** The likeliest option, its probability, and that of all options together: the name is none that the pack lacks. */
export function bestOf(shares: readonly number[]): { position: number; share: number; linked: number } {
  let position = -1;
  let linked = 0;
  for (const [at, share] of shares.entries()) {
    linked += share;
    if (position < 0 || share > (shares[position] ?? 0)) position = at;
  }
  return { position, share: shares[position] ?? 0, linked };
}
