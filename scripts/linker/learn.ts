import { FEATURES, type Weighed, type Weights } from '../../lib/linking/feature-names.ts';
import type { FeatureValues } from '../../lib/linking/name-features.ts';

/** One decision to learn from: the options of a chain, and which of them is right. */
export interface Example {
  readonly type: Weighed;
  readonly options: readonly FeatureValues[];
  /** Position of the right option, -1 for NIL. */
  readonly right: number;
  /** How much it counts. */
  readonly weight: number;
}

const STEPS = 500;
const RATE = 0.7;
/** Strength of the pull towards where the weights start, so that what is seen seldom moves little. */
const DECAY = 0.0005;

/**
 * Weights that make the right options likely: a conditional logit model over options and NIL (McFadden, 1973), by gradient ascent with
 * momentum. Deterministic.
 * @param start what is expected before anything is seen
 */
export function learn(examples: readonly Example[], start: Weights): Weights {
  const rows = examples.map(({ options, right, weight }) => ({
    vectors: options.map((values) => FEATURES.map((name) => values[name] ?? 0)),
    right,
    weight,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const from = FEATURES.map((name) => start[name] ?? 0);
  const weights = [...from];
  const speed = FEATURES.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = FEATURES.map(() => 0);
    for (const { vectors, right, weight } of rows) {
      const scores = vectors.map((vector) => vector.reduce((sum, value, f) => sum + value * weights[f]!, 0));
      const top = Math.max(0, ...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const all = shares.reduce((sum, share) => sum + share, Math.exp(-top));
      for (const [position, vector] of vectors.entries()) {
        const error = weight * ((position === right ? 1 : 0) - shares[position]! / all);
        if (error !== 0) for (let f = 0; f < vector.length; f += 1) gradient[f]! += error * vector[f]!;
      }
    }
    for (let f = 0; f < weights.length; f += 1) {
      speed[f] = 0.9 * speed[f]! + RATE * (gradient[f]! / total - DECAY * (weights[f]! - from[f]!));
      weights[f]! += speed[f]!;
    }
  }
  return Object.fromEntries(
    FEATURES.map((name, f) => [name, Number(weights[f]!.toFixed(2))] as const).filter(
      ([, weight]) => weight !== 0,
    ),
  );
}
