import { LABEL_COUNT } from '../../lib/language/model/labels.ts';
import { TOKEN_KINDS } from '../../lib/language/model/model.ts';
import type { Dataset } from './dataset.ts';
import { Likelihood } from './likelihood.ts';
import { randomFrom, shuffle } from './random.ts';

const L = LABEL_COUNT;

/** A linear-chain conditional random field over feature rows (Lafferty, McCallum and Pereira 2001). */
export interface Crf {
  readonly rows: number;
  /** By row, then label. */
  readonly weights: Float32Array;
  /** By kind of the later token, label before, label. */
  readonly transitions: Float32Array;
}

export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of the weights to zero, at each update of a weight. */
  readonly decay: number;
  /** The same for the weights that a group of corpora has to itself. */
  readonly groupDecay: number;
  readonly groups: number;
  /** Share of the features that each look at a token leaves out, so that none is relied on alone. */
  readonly dropout: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

/**
 * Trains by stochastic gradient with AdaGrad steps (Duchi, Hazan and Singer 2011) on the likelihood of the allowed
 * labels. Each group of corpora adds weights of its own to the shared ones (Daumé III 2007), so that habits of marking
 * stay with their corpora; the result has the shared weights and those of group 0.
 */
export function trainCrf(data: Dataset, rows: number, options: TrainOptions): Crf {
  const { epochs, rate, decay, groupDecay, groups, dropout, seed } = options;
  const random = randomFrom(seed);
  const tables = Array.from({ length: groups + 1 }, () => new Float32Array(rows * L));
  const squares = Array.from({ length: groups + 1 }, () => new Float32Array(rows * L).fill(1e-2));
  const transitions = new Float32Array(TOKEN_KINDS * L * L);
  const transitionSquares = new Float32Array(TOKEN_KINDS * L * L).fill(1e-2);
  const order = Uint32Array.from({ length: data.starts.length - 1 }, (_, index) => index);
  const room = new Likelihood();
  const shared = tables[0] as Float32Array;
  const sharedSquares = squares[0] as Float32Array;
  const kept = new Uint32Array(1024 * 256);
  const keptStarts = new Uint32Array(4096);
  const sum = new Float64Array(rows * L);
  const transitionSum = new Float64Array(transitions.length);
  let summed = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const step = rate * (1 - epoch / (epochs + 1));
    let loss = 0;
    for (const stretch of order) {
      const from = data.starts[stretch] as number;
      const to = data.starts[stretch + 1] as number;
      const count = to - from;
      const group = (data.groups[stretch] as number) + 1;
      const own = tables[group] as Float32Array;
      const ownSquares = squares[group] as Float32Array;
      const weight = data.weights[stretch] as number;
      room.reserve(count);
      let keptCount = 0;
      for (let i = 0; i < count; i += 1) {
        const base = i * L;
        room.scores.fill(0, base, base + L);
        keptStarts[i] = keptCount;
        const first = data.offsets[from + i] as number;
        const end = data.offsets[from + i + 1] as number;
        for (let f = first; f < end; f += 1) {
          if (dropout > 0 && random() < dropout) continue;
          const row = (data.features[f] as number) * L;
          kept[keptCount] = row;
          keptCount += 1;
          for (let label = 0; label < L; label += 1) {
            const at = base + label;
            room.scores[at] =
              (room.scores[at] as number) + (shared[row + label] as number) + (own[row + label] as number);
          }
        }
      }
      keptStarts[count] = keptCount;
      loss += weight * room.likelihood(data, from, count, transitions);
      for (let i = 0; i < count; i += 1) {
        const base = i * L;
        for (let k = keptStarts[i] as number; k < (keptStarts[i + 1] as number); k += 1) {
          const row = kept[k] as number;
          for (let label = 0; label < L; label += 1) {
            const slope = weight * (room.gradient[base + label] as number);
            const at = row + label;
            if (slope > -1e-4 && slope < 1e-4) continue;
            const s = slope + decay * (shared[at] as number);
            const q = (sharedSquares[at] as number) + s * s;
            sharedSquares[at] = q;
            shared[at] = (shared[at] as number) - (step * s) / Math.sqrt(q);
            const g = slope + groupDecay * (own[at] as number);
            const p = (ownSquares[at] as number) + g * g;
            ownSquares[at] = p;
            own[at] = (own[at] as number) - (step * 0.5 * g) / Math.sqrt(p);
          }
        }
      }
      room.eachTransition(data, from, count, (at, slope) => {
        const s = weight * slope + decay * (transitions[at] as number);
        const q = (transitionSquares[at] as number) + s * s;
        transitionSquares[at] = q;
        transitions[at] = (transitions[at] as number) - (step * s) / Math.sqrt(q);
      });
    }
    // The mean of the later epochs' weights is steadier than the last ones (Polyak and Juditsky 1992).
    if (epoch * 2 >= epochs) {
      const news = tables[1] as Float32Array;
      for (let i = 0; i < sum.length; i += 1)
        sum[i] = (sum[i] as number) + (shared[i] as number) + (news[i] as number);
      for (let i = 0; i < transitions.length; i += 1) {
        transitionSum[i] = (transitionSum[i] as number) + (transitions[i] as number);
      }
      summed += 1;
    }
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`);
  }
  return {
    rows,
    weights: Float32Array.from(sum, (w) => w / summed),
    transitions: Float32Array.from(transitionSum, (w) => w / summed),
  };
}
