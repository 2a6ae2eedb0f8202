import { LABEL_COUNT, mayFollow } from '../../lib/language/model/labels.ts';
import type { Dataset } from './dataset.ts';

const L = LABEL_COUNT;
const IMPOSSIBLE = -1e9;
const FOLLOWS = Uint8Array.from({ length: L * L }, (_, i) => (mayFollow(Math.floor(i / L), i % L) ? 1 : 0));

/** Working arrays of the forward-backward algorithm, reused for all stretches. */
export class Likelihood {
  scores = new Float64Array(L * 64);
  gradient = new Float64Array(L * 64);
  #alpha = new Float64Array(L * 64);
  #beta = new Float64Array(L * 64);
  #pairs = new Float64Array(L * L * 64);

  reserve(count: number): void {
    if (this.scores.length >= count * L) return;
    const size = count * 2;
    this.scores = new Float64Array(L * size);
    this.gradient = new Float64Array(L * size);
    this.#alpha = new Float64Array(L * size);
    this.#beta = new Float64Array(L * size);
    this.#pairs = new Float64Array(L * L * size);
  }

  /** Negative log-likelihood of the allowed labels; leaves the gradient of the scores and of the transitions. */
  likelihood(data: Dataset, from: number, count: number, transitions: Float32Array): number {
    this.gradient.fill(0, 0, count * L);
    this.#pairs.fill(0, 0, count * L * L);
    const free = this.#pass(data, from, count, transitions, false, 1);
    const held = this.#pass(data, from, count, transitions, true, -1);
    return free - held;
  }

  eachTransition(data: Dataset, from: number, count: number, use: (at: number, slope: number) => void): void {
    for (let i = 1; i < count; i += 1) {
      const kind = (data.kinds[from + i] as number) * L * L;
      for (let j = 0; j < L * L; j += 1) {
        const slope = this.#pairs[i * L * L + j] as number;
        if (slope > 1e-4 || slope < -1e-4) use(kind + j, slope);
      }
    }
  }

  #pass(
    data: Dataset,
    from: number,
    count: number,
    transitions: Float32Array,
    constrained: boolean,
    sign: number,
  ): number {
    const alpha = this.#alpha;
    const beta = this.#beta;
    const score = (i: number, label: number): number =>
      constrained && ((data.allowed[from + i] as number) & (1 << label)) === 0
        ? IMPOSSIBLE
        : (this.scores[i * L + label] as number);
    for (let label = 0; label < L; label += 1)
      alpha[label] = mayFollow(0, label) ? score(0, label) : IMPOSSIBLE;
    for (let i = 1; i < count; i += 1) {
      const kind = (data.kinds[from + i] as number) * L * L;
      for (let label = 0; label < L; label += 1) {
        const own = score(i, label);
        if (own <= IMPOSSIBLE) {
          alpha[i * L + label] = IMPOSSIBLE;
          continue;
        }
        let top = IMPOSSIBLE;
        for (let before = 0; before < L; before += 1) {
          if (!FOLLOWS[before * L + label]) continue;
          const value =
            (alpha[(i - 1) * L + before] as number) + (transitions[kind + before * L + label] as number);
          if (value > top) top = value;
        }
        let sum = 0;
        for (let before = 0; before < L; before += 1) {
          if (!FOLLOWS[before * L + label]) continue;
          sum += Math.exp(
            (alpha[(i - 1) * L + before] as number) +
              (transitions[kind + before * L + label] as number) -
              top,
          );
        }
        alpha[i * L + label] = own + top + Math.log(sum);
      }
    }
    for (let label = 0; label < L; label += 1) beta[(count - 1) * L + label] = 0;
    for (let i = count - 2; i >= 0; i -= 1) {
      const kind = (data.kinds[from + i + 1] as number) * L * L;
      for (let before = 0; before < L; before += 1) {
        let top = IMPOSSIBLE;
        for (let label = 0; label < L; label += 1) {
          if (!FOLLOWS[before * L + label]) continue;
          const value =
            (transitions[kind + before * L + label] as number) +
            score(i + 1, label) +
            (beta[(i + 1) * L + label] as number);
          if (value > top) top = value;
        }
        let sum = 0;
        for (let label = 0; label < L; label += 1) {
          if (!FOLLOWS[before * L + label]) continue;
          sum += Math.exp(
            (transitions[kind + before * L + label] as number) +
              score(i + 1, label) +
              (beta[(i + 1) * L + label] as number) -
              top,
          );
        }
        beta[i * L + before] = top + Math.log(sum);
      }
    }
    let total = IMPOSSIBLE;
    const end = (count - 1) * L;
    for (let label = 0; label < L; label += 1) total = Math.max(total, alpha[end + label] as number);
    let sum = 0;
    for (let label = 0; label < L; label += 1) sum += Math.exp((alpha[end + label] as number) - total);
    total += Math.log(sum);
    for (let i = 0; i < count; i += 1) {
      for (let label = 0; label < L; label += 1) {
        const at = i * L + label;
        this.gradient[at] =
          (this.gradient[at] as number) +
          sign * Math.exp((alpha[at] as number) + (beta[at] as number) - total);
      }
      if (i === 0) continue;
      const kind = (data.kinds[from + i] as number) * L * L;
      for (let before = 0; before < L; before += 1) {
        for (let label = 0; label < L; label += 1) {
          if (!FOLLOWS[before * L + label]) continue;
          const value =
            (alpha[(i - 1) * L + before] as number) +
            (transitions[kind + before * L + label] as number) +
            score(i, label) +
            (beta[i * L + label] as number) -
            total;
          if (value > -12) {
            const at = i * L * L + before * L + label;
            this.#pairs[at] = (this.#pairs[at] as number) + sign * Math.exp(value);
          }
        }
      }
    }
    return total;
  }
}
