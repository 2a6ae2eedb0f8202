import { LABEL_COUNT, mayFollow } from './labels.ts';

const L = LABEL_COUNT;
const FOLLOWS = Uint8Array.from({ length: L * L }, (_, i) => (mayFollow(Math.floor(i / L), i % L) ? 1 : 0));

/** Reads labels and their probabilities off the scores of a stretch; its arrays are reused. */
export class Decoder {
  readonly #transitions: Float32Array;
  /** The same as factors, 0 where a label may not follow. */
  readonly #factors: Float64Array;
  #best = new Float64Array(L * 64);
  #from = new Uint8Array(L * 64);
  #forward = new Float64Array(L * 64);
  #backward = new Float64Array(L * 64);
  #own = new Float64Array(L * 64);

  /** @param transitions by kind of the later token, label before, label */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
    this.#factors = Float64Array.from(transitions, (score, i) =>
      FOLLOWS[i % (L * L)] ? Math.exp(score) : 0,
    );
  }

  /**
   * The best sequence of labels of the tokens from `from` up to `to` (Viterbi 1967).
   * @param scores by token, then label
   */
  decode(scores: Float32Array, kinds: Uint8Array, from: number, to: number, labels: Uint8Array): void {
    this.#reserve(to - from);
    const best = this.#best;
    for (let label = 0; label < L; label += 1) {
      best[label] = FOLLOWS[label] ? (scores[from * L + label] as number) : -1e9;
    }
    for (let k = from + 1; k < to; k += 1) {
      const kind = (kinds[k] as number) * L * L;
      const row = (k - from) * L;
      for (let label = 0; label < L; label += 1) {
        let top = -1e9;
        let source = 0;
        for (let before = 0; before < L; before += 1) {
          if (FOLLOWS[before * L + label] === 0) continue;
          const value =
            (best[row - L + before] as number) + (this.#transitions[kind + before * L + label] as number);
          if (value > top) {
            top = value;
            source = before;
          }
        }
        best[row + label] = top + (scores[k * L + label] as number);
        this.#from[row + label] = source;
      }
    }
    const last = (to - from - 1) * L;
    let label = 0;
    for (let other = 1; other < L; other += 1) {
      if ((best[last + other] as number) > (best[last + label] as number)) label = other;
    }
    for (let k = to - 1; k >= from; k -= 1) {
      labels[k] = label;
      label = this.#from[(k - from) * L + label] as number;
    }
  }

  /** Probability of each label of each token (forward-backward, scaled at each token; Rabiner 1989). */
  marginals(scores: Float32Array, kinds: Uint8Array, from: number, to: number, out: Float32Array): void {
    const count = to - from;
    this.#reserve(count);
    const own = this.#own;
    for (let i = 0; i < count; i += 1) {
      let top = -1e9;
      for (let label = 0; label < L; label += 1)
        top = Math.max(top, scores[(from + i) * L + label] as number);
      for (let label = 0; label < L; label += 1) {
        own[i * L + label] = Math.exp((scores[(from + i) * L + label] as number) - top);
      }
    }
    const forward = this.#forward;
    for (let label = 0; label < L; label += 1) forward[label] = FOLLOWS[label] ? (own[label] as number) : 0;
    scale(forward, 0);
    for (let i = 1; i < count; i += 1) {
      const kind = (kinds[from + i] as number) * L * L;
      for (let label = 0; label < L; label += 1) {
        let sum = 0;
        for (let before = 0; before < L; before += 1) {
          sum +=
            (forward[(i - 1) * L + before] as number) * (this.#factors[kind + before * L + label] as number);
        }
        forward[i * L + label] = sum * (own[i * L + label] as number);
      }
      scale(forward, i);
    }
    const backward = this.#backward;
    backward.fill(1, (count - 1) * L, count * L);
    for (let i = count - 2; i >= 0; i -= 1) {
      const kind = (kinds[from + i + 1] as number) * L * L;
      for (let before = 0; before < L; before += 1) {
        let sum = 0;
        for (let label = 0; label < L; label += 1) {
          const next = (i + 1) * L + label;
          sum +=
            (this.#factors[kind + before * L + label] as number) *
            (own[next] as number) *
            (backward[next] as number);
        }
        backward[i * L + before] = sum;
      }
      scale(backward, i);
    }
    for (let i = 0; i < count; i += 1) {
      let sum = 0;
      for (let label = 0; label < L; label += 1) {
        sum += (forward[i * L + label] as number) * (backward[i * L + label] as number);
      }
      for (let label = 0; label < L; label += 1) {
        const at = i * L + label;
        out[from * L + at] = ((forward[at] as number) * (backward[at] as number)) / sum;
      }
    }
  }

  #reserve(count: number): void {
    if (this.#best.length >= count * L) return;
    const size = count * 2 * L;
    this.#best = new Float64Array(size);
    this.#from = new Uint8Array(size);
    this.#forward = new Float64Array(size);
    this.#backward = new Float64Array(size);
    this.#own = new Float64Array(size);
  }
}

/** Makes the values of one token add up to 1, so that long stretches do not vanish. */
function scale(values: Float64Array, i: number): void {
  let sum = 0;
  for (let label = 0; label < L; label += 1) sum += values[i * L + label] as number;
  for (let label = 0; label < L; label += 1) values[i * L + label] = (values[i * L + label] as number) / sum;
}
