import { LABEL_COUNT, MODEL_TYPES, OUTSIDE } from './labels.ts';

const L = LABEL_COUNT;
/** How far a word's other places in the document count beside its own; held-out texts hardly tell 0.3 from 0.8. */
const PULL = 0.5;
const SMOOTH = 0.008;
const KINDS = MODEL_TYPES.length + 1;

/**
 * Moves the scores of words that stand several times in a document towards what their other places say (one sense per
 * discourse, Gale, Church and Yarowsky 1992; as soft evidence, after Krishnan and Manning 2006).
 * @param words by active token: what the word is told apart by, or 0 for none
 * @param scores by active token, then label; changed
 * @param marginals probabilities of the same shape
 */
export function agree(words: Uint32Array, scores: Float32Array, marginals: Float32Array): void {
  const sums = new Map<number, Float32Array>();
  for (let k = 0; k < words.length; k += 1) {
    const word = words[k] as number;
    if (word === 0) continue;
    let sum = sums.get(word);
    if (!sum) {
      sum = new Float32Array(KINDS + 1);
      sums.set(word, sum);
    }
    for (let kind = 0; kind < KINDS; kind += 1) sum[kind] = (sum[kind] as number) + share(marginals, k, kind);
    sum[KINDS] = (sum[KINDS] as number) + 1;
  }
  for (let k = 0; k < words.length; k += 1) {
    const sum = words[k] === 0 ? undefined : sums.get(words[k] as number);
    const others = (sum?.[KINDS] ?? 1) - 1;
    if (!sum || others < 1) continue;
    for (let kind = 0; kind < KINDS; kind += 1) {
      const elsewhere = Math.max(0, (sum[kind] as number) - share(marginals, k, kind)) / others;
      const pull = PULL * Math.log(elsewhere * (1 - 2 * SMOOTH) + SMOOTH);
      if (kind === 0) {
        scores[k * L + OUTSIDE] = (scores[k * L + OUTSIDE] as number) + pull;
      } else {
        scores[k * L + 2 * kind - 1] = (scores[k * L + 2 * kind - 1] as number) + pull;
        scores[k * L + 2 * kind] = (scores[k * L + 2 * kind] as number) + pull;
      }
    }
  }
}

/** Probability of outside (0) or of a type (1 and up), begun or gone on. */
function share(marginals: Float32Array, k: number, kind: number): number {
  if (kind === 0) return marginals[k * L + OUTSIDE] as number;
  return (marginals[k * L + 2 * kind - 1] as number) + (marginals[k * L + 2 * kind] as number);
}
