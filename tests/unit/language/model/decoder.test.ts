import { describe, expect, it } from 'vitest';
import { agree } from '../../../../lib/language/model/agreement.ts';
import { Decoder } from '../../../../lib/language/model/decoder.ts';
import { LABEL_COUNT, mayFollow } from '../../../../lib/language/model/labels.ts';
import { TOKEN_KINDS } from '../../../../lib/language/model/model.ts';
import { randomFrom } from '../../../../scripts/train/random.ts';

const L = LABEL_COUNT;
const COUNT = 3;
const random = randomFrom(5);
const noise = (length: number) => Float32Array.from({ length }, () => 4 * random() - 2);
const transitions = noise(TOKEN_KINDS * L * L);
const kinds = Uint8Array.of(0, 1, 0);

/** Every sequence of labels that may be, with its score. */
function* sequences(scores: Float32Array): Generator<{ labels: number[]; score: number }> {
  for (let code = 0; code < L ** COUNT; code += 1) {
    const labels = [code % L, Math.floor(code / L) % L, Math.floor(code / L / L)];
    if (!labels.every((label, i) => mayFollow(labels[i - 1] ?? 0, label))) continue;
    let score = 0;
    for (const [i, label] of labels.entries()) {
      score += scores[i * L + label] as number;
      if (i > 0)
        score += transitions[(kinds[i] as number) * L * L + (labels[i - 1] as number) * L + label] as number;
    }
    yield { labels, score };
  }
}

describe('Decoder', () => {
  const decoder = new Decoder(transitions);

  it('finds the best sequence of all', () => {
    for (let round = 0; round < 20; round += 1) {
      const scores = noise(COUNT * L);
      const best = [...sequences(scores)].reduce((a, b) => (b.score > a.score ? b : a));
      const labels = new Uint8Array(COUNT);
      decoder.decode(scores, kinds, 0, COUNT, labels);
      expect([...labels]).toEqual(best.labels);
    }
  });

  it('gives each label the share of the sequences that have it', () => {
    const scores = noise(COUNT * L);
    const shares = new Float64Array(COUNT * L);
    let total = 0;
    for (const { labels, score } of sequences(scores)) {
      total += Math.exp(score);
      for (const [i, label] of labels.entries())
        shares[i * L + label] = (shares[i * L + label] as number) + Math.exp(score);
    }
    const marginals = new Float32Array(COUNT * L);
    decoder.marginals(scores, kinds, 0, COUNT, marginals);
    for (let i = 0; i < shares.length; i += 1)
      expect(marginals[i]).toBeCloseTo((shares[i] as number) / total, 5);
  });

  it('reads stretches of hundreds of tokens', () => {
    const scores = noise(900 * L);
    const labels = new Uint8Array(900);
    const marginals = new Float32Array(900 * L);
    decoder.decode(scores, new Uint8Array(900), 0, 900, labels);
    decoder.marginals(scores, new Uint8Array(900), 0, 900, marginals);
    expect([...labels].every((label, i) => mayFollow(labels[i - 1] ?? 0, label))).toBe(true);
    expect(marginals.every((share) => share >= 0 && share <= 1.0001)).toBe(true);
  });
});

describe('agree', () => {
  it('moves a word towards what its other places say, and leaves words alone that stand once', () => {
    const scores = new Float32Array(3 * L);
    const marginals = new Float32Array(3 * L);
    marginals[1] = 1;
    marginals[L + 3] = 1;
    marginals[2 * L + 1] = 1;
    agree(Uint32Array.of(7, 7, 9), scores, marginals);
    expect(scores[L + 1]).toBeGreaterThan(scores[L + 3] as number);
    expect([...scores.subarray(2 * L)].every((score) => score === 0)).toBe(true);
  });
});
